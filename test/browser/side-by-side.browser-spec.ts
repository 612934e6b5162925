import { givenEditable, partiesOf } from './agreements';
import { expect, Page, test, Visitor } from './visitor';

const main = (page: Page) => page.getByRole('main');
/** Long enough that whoever is quick would choose from the list that is there. */
const SLOW_MS = 1_500;

test('a conversation that the other party changed meanwhile is shown as mine and theirs', async ({ page, complaints }) => {
  complaints.expectStatus(412);
  const visitor = new Visitor(page);
  const { agreementId } = await partiesOf(visitor, 'Sentrum SFO');
  await givenEditable(visitor, agreementId);
  const talk = { name: 'Vårsamtale', plannedOn: '2026-05-05', talkId: '' };
  const { id, version } = await visitor.write<{ id: number; version: number }>(
    'POST',
    `/api/agreements/${agreementId}/conversations`,
    talk,
  );
  await page.goto('/min-avtale');
  await main(page).getByRole('button', { name: 'Endre Vårsamtale' }).click();
  await visitor.write('PUT', `/api/conversations/${id}`, { ...talk, plannedOn: '2026-05-12' }, version);
  const name = main(page).getByRole('textbox', { name: 'Hva slags samtale?' });
  await name.fill('Vårsamtale om budsjett');
  await main(page).getByRole('button', { name: 'Lagre', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Noen andre har endret det samme' });
  await expect(dialog).toContainText('Tirsdag 12. mai 2026');
  await dialog.getByRole('button', { name: 'Sett sammen de to' }).click();
  await expect(name).toHaveValue('Vårsamtale om budsjett');
  await main(page).getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(main(page).getByRole('listitem').filter({ hasText: 'Vårsamtale om budsjett' })).toContainText('12. mai 2026');
});

test('nobody is chosen from the list of what was typed before', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ unit: 'Vaktmesterne' });
  const wanted = await visitor.find({ unit: 'Trollhaugen barnehage' });
  await page.goto('/stedfortreder');
  await main(page).getByRole('button', { name: 'Utnevn stedfortreder' }).click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('combobox');
  await field.click();
  await expect(dialog.getByRole('option').nth(1)).toBeVisible();
  await page.route('**/api/organization/persons**', async (route) => {
    await new Promise((done) => setTimeout(done, SLOW_MS));
    await route.continue();
  });
  await field.fill(wanted.name.slice(0, 5));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(wanted.name.slice(0, 5));
  await dialog.getByRole('option', { name: wanted.name }).first().click();
  await expect(field).toHaveValue(wanted.name);
});

test('turning the phone closes no editor', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ level: 'Rådmann' });
  await page.goto('/min-avtale');
  await main(page)
    .getByRole('button', { name: /^Endre målet/ })
    .first()
    .click();
  const text = main(page).getByLabel('Utdypning');
  await text.fill('Dette skrives mens telefonen snus.');
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(text).toHaveValue('Dette skrives mens telefonen snus.');
  await main(page).getByRole('button', { name: 'Forkast endringen' }).click();
  await expect(text).toHaveCount(0);
  await expect(main(page).locator('.area-fold').first()).toBeVisible();
});

test('HR gives a template another name', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ title: 'HR-rådgiver' });
  await page.goto('/avtaler/maler');
  await main(page).getByRole('link', { name: 'Lederavtale', exact: true }).click();
  for (const name of ['Lederavtale 2026', 'Lederavtale']) {
    await main(page)
      .getByRole('button', { name: /^Endre navn på/ })
      .click();
    await page.getByRole('dialog').getByLabel('Navn').fill(name);
    await page.getByRole('dialog').getByRole('button', { name: 'Lagre navnet' }).click();
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }
});
