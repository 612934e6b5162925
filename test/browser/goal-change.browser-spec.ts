import { givenEditable, givenSigned, partiesOf } from './agreements';
import { expectGoodScreen, expectGoodWhenLoaded, WIDE } from './checks';
import { expect, Page, test, Visitor } from './visitor';

const main = (page: Page) => page.getByRole('main');
const UNIT = 'Innføring og opplæring';
const GOAL = 'Mindre kjøring og mindre energi';
const WORDS = 'Hver enhet halverer kjøringen innen utgangen av året.';

/** Judged wide and on a phone; the journey goes on wide. */
async function look(page: Page, name: string): Promise<void> {
  await expectGoodScreen(page, name);
  await page.setViewportSize(WIDE);
}

async function openRevision(page: Page): Promise<void> {
  await page.goto('/min-avtale');
  const edit = main(page).getByRole('button', { name: `Endre målet ${GOAL}` });
  await edit.click();
  await expect(main(page).getByText('Ikke sendt', { exact: true })).toBeVisible();
}

test('a shared goal is changed in a draft; who it touches is said before it is sent, and who has answered after', async ({ page }) => {
  test.setTimeout(300_000);
  const visitor = new Visitor(page);
  const { leader } = await givenSigned(visitor, UNIT);
  const chief = await visitor.signIn({ level: 'Rådmann' });
  await openRevision(page);
  await main(page).getByLabel('Utdypning').fill(WORDS);
  const changes = main(page).getByRole('region', { name: 'Dette endres' });
  await expect(changes.locator('ins').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(changes).toHaveCount(0);

  // Nobody below sees it yet.
  await visitor.signIn({ id: leader.id });
  await page.goto('/');
  await page.getByRole('heading', { level: 2, name: 'Min status' }).waitFor();
  await expect(main(page).getByText(`Målet «${GOAL}» er endret over deg`)).toHaveCount(0);

  await visitor.signIn({ id: chief.id });
  const dialog = page.getByRole('dialog', { name: `Send endringen av «${GOAL}»?` });
  await openRevision(page);
  await expect(main(page).getByLabel('Utdypning')).toHaveValue(WORDS);
  await expect(changes.locator('ins').first()).toBeVisible();
  await look(page, 'mal-endres');
  await main(page).getByRole('button', { name: 'Send endringen' }).click();
  await expect(dialog.getByText('Hvem berører dette?')).toBeVisible();
  await dialog.getByText(/^Se de \d+ enhetene$/).click();
  await expect(dialog.getByRole('listitem').filter({ hasText: UNIT })).toContainText('signert');
  await look(page, 'mal-send');
  await expect(dialog.getByRole('radio', { name: 'Bindende' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(dialog).toHaveCount(0);

  const card = main(page).getByRole('article', { name: GOAL });
  const sent = card.getByText('Sendt til lederne under, og hvem som har svart');
  await sent.click();
  const answered = (count: number) => card.getByRole('button', { name: new RegExp(`^${count} av \\d+ har svart, se hvem$`) }).first();
  await answered(0).click();
  await expect(card.getByRole('listitem').filter({ hasText: UNIT }).last()).toContainText('Ikke svart');
  await look(page, 'mal-hvem-har-svart');

  await visitor.signIn({ title: 'HR-rådgiver' });
  await page.goto(`/avtaler?status=withChanges&sok=${UNIT}`);
  await expect(main(page).getByRole('link', { name: UNIT })).toBeVisible();
  await expectGoodScreen(page, 'avtaler-ubesvart');
  await expectGoodWhenLoaded(page, 'forside-hr', '/');

  await visitor.signIn({ id: leader.id });
  await expectGoodWhenLoaded(page, 'forside-endring', '/');
  await page.setViewportSize(WIDE);
  await main(page)
    .getByRole('link', { name: new RegExp(`^Svar på endringen ?: Målet «${GOAL}» er endret over deg$`) })
    .click();
  await main(page)
    .getByRole('button', { name: `Bekreft at du har lest endringen i ${GOAL}` })
    .click();
  await expect(main(page).getByRole('button', { name: `Bekreft at du har lest endringen i ${GOAL}` })).toHaveCount(0);

  await visitor.signIn({ id: chief.id });
  await page.goto('/min-avtale');
  await sent.click();
  await expect(answered(1)).toBeVisible();
  await expectGoodWhenLoaded(page, 'rapport-avtaler', '/rapport?avtaler=late');
});

test('a change that is not sent can be discarded', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ level: 'Rådmann' });
  await openRevision(page);
  await main(page).getByLabel('Kilde').fill('Vedtak som aldri ble gjort');
  await main(page).getByRole('button', { name: 'Forkast endringen' }).click();
  await expect(main(page).getByText('Ikke sendt', { exact: true })).toHaveCount(0);
  await openRevision(page);
  await expect(main(page).getByLabel('Kilde')).not.toHaveValue('Vedtak som aldri ble gjort');
});

test('whom it touches is asked before a goal is shared and before it is withdrawn', async ({ page }) => {
  const visitor = new Visitor(page);
  const { agreementId } = await partiesOf(visitor, 'Eiendomsdrift');
  await givenEditable(visitor, agreementId);
  const { units } = await visitor.get<{ units: { id: number }[] }>('/api/me');
  const title = 'Hver bygning har en driftsplan';
  const texts = { title, text: '', principles: '', source: '', supportsGoalId: null, scope: 'all', scopeUnitIds: [] };
  await visitor.write('POST', '/api/goals', { unitId: units[0]!.id, periodId: 1, areaId: 1, ...texts });
  await page.goto('/min-avtale');
  await main(page)
    .getByRole('button', { name: `Endre målet ${title}` })
    .click();
  for (const [verb, ask, figure] of [
    ['Del målet', `Del «${title}»?`, 'mal-del'],
    ['Trekk målet tilbake', `Trekk «${title}» tilbake?`, 'mal-trekk-tilbake'],
  ] as const) {
    const edit = main(page).getByRole('button', { name: `Endre målet ${title}` });
    const step = main(page).getByRole('button', { name: verb, exact: true });
    await expect(edit.or(step).first()).toBeVisible();
    if (!(await step.isVisible())) await edit.click();
    await step.click();
    const dialog = page.getByRole('dialog', { name: ask });
    await expect(dialog.getByText('Hvem berører dette?')).toBeVisible();
    await look(page, figure);
    await dialog.getByRole('button', { name: verb, exact: true }).click();
    await expect(dialog).toHaveCount(0);
  }
  await expect(main(page).getByRole('article', { name: title })).toContainText('Trukket tilbake');
});

test('HR lets one agreement be signed before that of the superior, with a reason', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ title: 'HR-rådgiver' });
  await page.goto('/avtaler?sok=Avdeling%20Selje');
  await main(page).getByRole('button', { name: 'Gi unntak fra rekkefølgen for Avdeling Selje' }).click();
  const dialog = page.getByRole('dialog', { name: 'Unntak for Avdeling Selje' });
  await dialog.getByLabel('Hvorfor kan den ikke vente?').fill('Overordnet er i permisjon.');
  await expectGoodScreen(page, 'avtaler-unntak');
  await dialog.getByRole('button', { name: 'Gi unntak' }).click();
  await expect(dialog).toHaveCount(0);
});
