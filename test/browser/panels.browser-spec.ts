import { readFile } from 'node:fs/promises';
import { expectGoodScreen } from './checks';
import { expect, test, Visitor } from './visitor';

test('a figure of the report opened to its rows', async ({ page }) => {
  await new Visitor(page).signIn({ unit: 'Hjemmetjenester' });
  await page.goto('/rapport');
  await page
    .getByRole('button', { name: /^\d+\s%, Sum, / })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 2, name: /^Hvorfor/ })).toBeFocused();
  await expectGoodScreen(page, 'panel-why');
});

test('a light of the report opened to its measures', async ({ page }) => {
  await new Visitor(page).signIn({ unit: 'Helse og omsorg' });
  await page.goto('/rapport');
  await page.getByRole('button', { name: /^\d+ Ikke meldt$/ }).click();
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
  await expectGoodScreen(page, 'panel-measures');
});

test('money opened a level further, and to the cost centres behind it', async ({ page }) => {
  await new Visitor(page).signIn({ unit: 'Helse og omsorg' });
  await page.goto('/rapport');
  await page.getByRole('main').getByText('Økonomi', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Vis enhetene under Hjemmetjenester' }).click();
  await expect(page.getByRole('rowheader', { name: /^Sone nord/ })).toBeVisible();
  await expectGoodScreen(page, 'panel-money-level');
});

test('a measure opened in its editor', async ({ page }) => {
  await new Visitor(page).signIn({ unit: 'Sone nord' });
  await page.goto('/min-avtale');
  await page
    .getByRole('button', { name: /^Endre tiltaket / })
    .first()
    .click();
  await expect(page.getByLabel('Hva skal gjøres?')).toBeVisible();
  await expectGoodScreen(page, 'panel-measure');
});

test('a goal that is said to be not relevant', async ({ page }) => {
  await new Visitor(page).signIn({ unit: 'Sone nord' });
  await page.goto('/min-avtale');
  await page
    .getByRole('button', { name: /^Ikke aktuelt her: / })
    .first()
    .click();
  await expect(page.getByLabel('Hvorfor er målet ikke aktuelt her?')).toBeVisible();
  await expectGoodScreen(page, 'panel-not-relevant');
});

test('dialogs of the organization', async ({ page }) => {
  await new Visitor(page).signIn({ title: 'HR-rådgiver' });
  await page.goto('/organisasjon?sok=Sone%20nord');
  const menu = page.getByRole('button', { name: 'Valg for Sone nord' });
  for (const action of ['Flytt', 'Bytt leder', 'Konstituer leder', 'Ny enhet under', 'Rediger navn og nivå', 'Legg ned']) {
    await menu.click();
    await page.getByRole('button', { name: action, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectGoodScreen(page, `dialog-${action.replace(/\W+/g, '-')}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(menu).toBeFocused();
  }
});

test('the organization’s own workbook, tried out', async ({ page }) => {
  await new Visitor(page).signIn({ title: 'HR-rådgiver' });
  await page.goto('/organisasjon/import');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned med dagens organisasjon' }).click();
  const file = await download;
  await page.getByLabel('Velg arbeidsbok').setInputFiles({
    name: file.suggestedFilename(),
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await readFile(await file.path()),
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Prøvekjøring: ingenting er endret' })).toBeVisible();
  await expectGoodScreen(page, 'organization-dry-run');
});
