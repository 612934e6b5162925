import { readFile } from 'node:fs/promises';
import { partiesOf } from './agreements';
import { expectGoodScreen, WIDE } from './checks';
import { expect, Page, test, Visitor } from './visitor';

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });

/** Judged wide and on a phone; the journey goes on wide. */
async function look(page: Page, name: string): Promise<void> {
  await expectGoodScreen(page, name);
  await page.setViewportSize(WIDE);
}

test('an amendment is opened, a file is added, taken home and taken away, and the amendment is dropped again', async ({ page }) => {
  const visitor = new Visitor(page);
  await partiesOf(visitor, 'Nordbygda SFO');
  await page.goto('/min-avtale');
  await button(page, 'Åpne en endring').click();
  const opening = page.getByRole('dialog', { name: 'Åpne en endring av avtalen?' });
  await opening.getByRole('button', { name: 'Åpne endringen' }).click();
  await expect(opening).toContainText('Skriv hvorfor avtalen endres.');
  await look(page, 'avtale-endre');
  await opening.getByRole('textbox').fill('Ny handlingsplan');
  await opening.getByRole('button', { name: 'Åpne endringen' }).click();
  await expect(opening).toHaveCount(0);

  const files = page.locator('#vedlegg');
  const field = files.getByLabel('Legg til en fil');
  await field.setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.alloc(11 * 1024 * 1024, 'a') });
  await expect(files.getByRole('alert')).toContainText('Et vedlegg kan være på høyst 10 MB.');
  await look(page, 'avtale-vedlegg-for-stort');
  await field.setInputFiles({ name: 'Plan for våren.txt', mimeType: 'text/plain', buffer: Buffer.from('Først maten, så leken.') });
  await expect(files.getByText('Filen er lagt til.')).toBeVisible();
  await look(page, 'avtale-vedlegg');
  const download = page.waitForEvent('download');
  await files.getByRole('link', { name: 'Last ned Plan for våren.txt' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Plan for våren.txt');
  expect((await readFile(await file.path())).toString()).toBe('Først maten, så leken.');
  await files.getByRole('button', { name: 'Fjern Plan for våren.txt' }).click();
  await expect(files.getByText('Ingen vedlegg.')).toBeVisible();

  await button(page, 'Forkast endringen').click();
  const dropping = page.getByRole('dialog', { name: 'Forkast endringen?' });
  await look(page, 'avtale-forkast');
  await dropping.getByRole('button', { name: 'Forkast endringen' }).click();
  await expect(dropping).toHaveCount(0);
  await expect(button(page, 'Åpne en endring')).toBeVisible();
  await expect(field).toHaveCount(0);
});

test('an agreement is taken back after a signature, and an area that stands empty is accepted by the superior, and not any more', async ({
  page,
}) => {
  const visitor = new Visitor(page);
  const { agreementId, superior } = await partiesOf(visitor, 'Sørbygda skole');
  await page.goto('/min-avtale');
  await button(page, 'Trekk tilbake').click();
  const dialog = page.getByRole('dialog', { name: 'Trekk avtalen tilbake?' });
  await look(page, 'avtale-trekk-tilbake');
  await dialog.getByRole('textbox').fill('Et mål er glemt.');
  await dialog.getByRole('button', { name: 'Trekk tilbake' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(main(page).getByText('Et mål er glemt.')).toBeVisible();
  await expect(main(page).getByText(/^Falt bort /)).toBeVisible();
  // What is missing is said, and it can be sent all the same.
  await button(page, 'Send til godkjenning').click();
  await look(page, 'avtale-send');
  await page.getByRole('dialog').getByRole('button', { name: 'Send til godkjenning' }).click();
  await expect(main(page).getByText(`Avtalen er sendt til ${superior.name}`)).toBeVisible();

  await visitor.signIn({ id: superior.id });
  await page.goto(`/avtale/${agreementId}/signering`);
  const accept = button(page, 'Godta at Miljø står tomt');
  await expect(accept).toBeVisible();
  await look(page, 'signering-mangler');
  await accept.click();
  await expect(accept).toHaveCount(0);
  await expect(page.getByText('Du har godtatt at Miljø står tomt.')).toBeVisible();
  await page.getByRole('button', { name: 'Angre' }).click();
  await accept.click();
  await expect(accept).toHaveCount(0);
  await page.goto(`/avtale/${agreementId}`);
  const accepted = page.locator('.area-acceptance').filter({ hasText: `${superior.name} har godtatt at området står tomt` });
  await expect(accepted).toBeVisible();
  await look(page, 'avtale-tomt-omrade');
  await accepted.getByRole('button', { name: 'Ta det tilbake' }).click();
  await expect(accepted).toHaveCount(0);
  await expect(accept.first()).toBeVisible();
});
