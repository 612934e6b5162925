import { readFile } from 'node:fs/promises';
import { Workbook } from 'exceljs';
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
  await expect(page.getByRole('textbox', { name: 'Framdrift' })).toBeFocused();
  await page.getByText('Endre hva, hvem, når og hvordan framdriften måles').click();
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

test('dialogs of the templates', async ({ page }) => {
  await new Visitor(page).signIn({ title: 'HR-rådgiver' });
  const look = async (name: string) => {
    const opener = page.getByRole('main').getByRole('button', { name, exact: true });
    await opener.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectGoodScreen(page, `dialog-${name.replace(/\W+/g, '-')}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
  };
  await page.goto('/avtaler/maler');
  await look('Ny mal');
  await look('Endre rekkefølgen ved signering');
  await page.goto('/avtaler/maler/1');
  // The heading has the template's name when there is one.
  await expect(page.getByRole('button', { name: /^Velg hvilke nivåer/ })).toBeVisible();
  const template = await page.getByRole('heading', { level: 1 }).innerText();
  await look(`Velg hvilke nivåer ${template} brukes for`);
  await page.getByRole('button', { name: 'Begynn på en ny versjon' }).click();
  await look('Forkast utkastet');
  await page.getByRole('button', { name: 'Forkast utkastet' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forkast utkastet' }).click();
  await expect(page.getByRole('button', { name: 'Begynn på en ny versjon' })).toBeVisible();
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

test('an organization with a wrong cell comes back with the cell marked', async ({ page }) => {
  await new Visitor(page).signIn({ title: 'HR-rådgiver' });
  const template = await page.request.get('/api/organization/import/template?filled=true');
  const workbook = await opened(await template.body());
  workbook.getWorksheet('Enheter')!.getCell('D3').value = 'Sjefssjef';
  await page.goto('/organisasjon/import');
  await page.getByLabel('Velg arbeidsbok').setInputFiles({
    name: 'organisasjon.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbook.xlsx.writeBuffer()),
  });
  await expect(page.getByRole('row', { name: /^D3 Sjefssjef/ })).toBeVisible();
  await expectGoodScreen(page, 'organization-wrong-cell');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned filen med cellene merket' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('organisasjon merket.xlsx');
  const marked = (await opened(await readFile(await file.path()))).getWorksheet('Enheter')!.getCell('D3');
  expect(marked.value).toBe('Sjefssjef');
  expect(marked.fill).toMatchObject({ fgColor: { argb: 'FFFBD9D9' } });
  expect(JSON.stringify(marked.note)).toContain('Ingen ledertittel i arket Nivåer er slik.');
});

async function opened(bytes: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}

test('many cost centres are folded by unit, opened a level at a time, and searched', async ({ page }) => {
  await new Visitor(page).signIn({ title: 'Controller' });
  await page.goto('/okonomi');
  const area = page.getByRole('button', { name: 'Helse og omsorg', exact: true });
  await expect(area).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('rowheader', { name: /Sone nord/ })).toHaveCount(0);
  await area.press('Enter');
  await page.getByRole('button', { name: 'Hjemmetjenester', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Sone nord', exact: true }).press('Enter');
  await expect(page.getByRole('rowheader', { name: /^\d+ Sone nord/ })).toBeVisible();
  await expectGoodScreen(page, 'economy-folded');

  await page.getByLabel('Finn ansvar').fill('sone nord');
  await expect(page.getByText(/ av \d+ ansvar passer\.$/)).toBeVisible();
  await expect(page).toHaveURL(/sok=sone/);
  await expect(area).toHaveCount(0);
  await page.getByLabel('Lys', { exact: true }).selectOption('Ikke meldt');
  await expect(page.getByText(/ av \d+ ansvar passer\.$/)).toBeVisible();
  await expectGoodScreen(page, 'economy-searched');
});

test('the controller sets where lights change; another’s change meanwhile is shown beside mine', async ({ page, complaints }) => {
  complaints.expectStatus(412);
  const visitor = new Visitor(page);
  await visitor.signIn({ title: 'Controller' });
  await page.goto('/okonomi');
  await page.getByRole('link', { name: 'Grenser og visning' }).click();
  // A year of its own: no other test's lights follow.
  await page.getByLabel('Grenser fra').selectOption('2027');
  const yellow = page.getByRole('textbox', { name: 'Følg med til og med' }).first();
  await yellow.fill('0,05');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(yellow).toBeFocused();
  await expect(yellow).toHaveAccessibleDescription(/Følg med kan ikke slutte før Innenfor/);
  await expectGoodScreen(page, 'money-rules-wrong');

  await yellow.fill('1,25');
  await expect(page.getByText('over 0,10\u00a0%, til og med 1,25\u00a0%')).toBeVisible();
  interface Rules {
    readonly version: number;
    readonly sign: string;
    readonly scale: string;
    readonly bands: { readonly ore: { green: number; yellow: number }; readonly [rest: string]: unknown };
  }
  const { version, sign, scale, bands } = await visitor.get<Rules>('/api/economy/settings?year=2027');
  const theirs = { sign, scale, bands: { ...bands, ore: { green: 20_000_00, yellow: 75_000_00 } } };
  await visitor.write('PUT', '/api/economy/settings?year=2027', theirs, version);
  await page.getByRole('button', { name: 'Lagre' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('20\u00a0000');
  await expect(dialog).toContainText('1,25');
  await expectGoodScreen(page, 'money-rules-conflict');
  await dialog.getByRole('button', { name: 'Sett sammen de to' }).click();
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText('Lagret. Grensene gjelder fra 2027.')).toBeVisible();
  expect(await visitor.get<Rules>('/api/economy/settings?year=2027')).toMatchObject({
    bands: { ore: { green: 20_000_00 }, percentHundredths: { green: 10, yellow: 125 } },
  });
  await expectGoodScreen(page, 'money-rules');
});

test('whoever may not set the limits reads them', async ({ page }) => {
  await new Visitor(page).signIn({ unit: 'Helse og omsorg' });
  await page.goto('/okonomi');
  await page.getByRole('link', { name: 'Se grensene for lysene' }).click();
  await expect(page.getByText('Controlleren setter grensene.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lagre' })).toHaveCount(0);
  await expectGoodScreen(page, 'money-rules-read');
});
