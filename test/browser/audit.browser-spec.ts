import { expectGoodScreen, PHONE } from './checks';
import { expect, test, Visitor } from './visitor';

test('the auditor finds what was done by person, kind and day, by keyboard, and takes it along as a workbook', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ title: 'HR-rådgiver' });
  const auditor = await visitor.signIn({ title: 'Internrevisor' });
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Revisjon', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Revisjonslogg' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Logget inn' }).first()).toBeVisible();
  await expectGoodScreen(page, 'revisjon');
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByLabel('Hvem', { exact: true }).focus();
  await page.keyboard.type(auditor.name);
  await expect(page.getByRole('option').first()).toContainText(auditor.name);
  await expect(page.getByRole('option').first()).toBeEnabled();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`person=${auditor.id}`));
  await page.getByLabel('Slags hendelse').selectOption({ label: 'Innlogging' });
  const rows = page.getByRole('row').filter({ hasText: 'Logget inn' });
  await expect(rows.first()).toContainText(auditor.name);
  await expect(page.getByRole('row').filter({ hasText: 'HR-rådgiver' })).toHaveCount(0);
  await rows
    .first()
    .getByText(/^Mer om hendelse \d+$/)
    .click();
  await expect(rows.first().getByText(/^Forespørsel [0-9a-f-]{36}$/)).toBeVisible();
  await expectGoodScreen(page, 'revisjon-utvalg');
  await page.setViewportSize({ width: 1280, height: 800 });

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned som Excel' }).click();
  expect((await download).suggestedFilename()).toMatch(/^Revisjonslogg \d{4}-\d\d-\d\d\.xlsx$/);
  await page.getByRole('button', { name: 'Nullstill utvalget' }).click();
  await page.reload();
  await expect(page.getByRole('row').filter({ hasText: 'Lastet ned revisjonsloggen som Excel' }).first()).toBeVisible();

  await page.getByLabel('Til og med').fill('2000-01-01');
  await expect(page.getByText('Ingenting i loggen passer.', { exact: false })).toBeVisible();
  await page.getByLabel('Fra og med').fill('2001-01-01');
  await expect(page.getByRole('search').getByText('Til og med er før fra og med.', { exact: false })).toBeVisible();
});

test('on a phone the entries come before the filters, and what is inside an entry shows that it opens', async ({ page }) => {
  await new Visitor(page).signIn({ title: 'Internrevisor' });
  await page.setViewportSize(PHONE);
  await page.goto('/revisjon');
  await expect(page.getByText(/^Mer om hendelse \d+$/).first()).toHaveCSS('display', 'list-item');
  await expect(page.getByLabel('Slags hendelse')).toBeHidden();
  await page.getByText('Avgrens loggen', { exact: true }).click();
  await page.getByLabel('Slags hendelse').selectOption({ label: 'Innlogging' });
  await expect(page.getByText('Avgrens loggen (1 valgt)', { exact: true })).toBeVisible();
  await expectGoodScreen(page, 'revisjon-avgrenset');
});

test('the auditor also finds people who are no longer active', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ title: 'HR-rådgiver' });
  const person = { userName: 'sluttet.person@kommune.example', name: 'Sluttet Person', title: null, active: false };
  const { id } = await visitor.write<{ id: number }>('POST', '/api/organization/persons', person);
  await visitor.signIn({ title: 'Internrevisor' });
  await page.goto('/revisjon');
  await page.getByLabel('Hvem', { exact: true }).focus();
  await page.keyboard.type(person.name);
  await page.getByRole('option', { name: `${person.name} ikke aktiv` }).click();
  await expect(page).toHaveURL(new RegExp(`person=${id}`));
});

test('whoever is no auditor is told whose page it is, and no log is asked for', async ({ page }) => {
  await new Visitor(page).signIn({ title: 'HR-rådgiver' });
  await page.goto('/');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Organisasjon', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Revisjon', exact: true })).toHaveCount(0);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/revisjon');
  await expect(page.getByRole('heading', { level: 1, name: 'Denne siden er ikke for rollen din' })).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/api/audit'))).toEqual([]);
});
