import { expectGoodScreen, WIDE } from './checks';
import { Town, TOWN, test } from './town';
import { expect, Page, Visitor } from './visitor';

const [CHIEF, KOMMUNALSJEF, SEKSJONSLEDER, AVDELINGSLEDER] = TOWN.leaders;
const GOAL = 'Hver fjerde matvare er økologisk';
const FORMER = 'Kjøkkenene bytter varer i tre omganger.';
const NEW = 'Kjøkkenene bytter varer i to omganger.';
const ANSWER = 'Barnehagene begynner med melk og egg.';
const NEW_ANSWER = 'Barnehagene begynner med melk, egg og brød.';

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });

async function enter(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox').fill(name);
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/logg-inn/);
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/logg-inn');
  await enter(page, name);
}

/** An agreement of each leader's, whole but for the signatures: a goal from the top that everybody has answered, and the talks. */
async function givenDrafts(visitor: Visitor): Promise<number[]> {
  const ids: number[] = [];
  let goalId = 0;
  for (const [index, name] of TOWN.leaders.entries()) {
    await visitor.signIn({ name });
    const { units } = await visitor.get<{ units: { id: number }[] }>('/api/me');
    const unitId = units[0]!.id;
    const { id } = await visitor.write<{ id: number }>('POST', '/api/agreements', { unitId, periodId: 1 });
    const path = `/api/agreements/${id}`;
    ids.push(id);
    if (index === 0) {
      const texts = { title: GOAL, text: FORMER, principles: '', source: 'Sak 61/25' };
      const goal = { unitId, periodId: 1, areaId: 1, ...texts, supportsGoalId: null, scope: 'all', scopeUnitIds: [] };
      goalId = (await visitor.write<{ id: number }>('POST', '/api/goals', goal)).id;
      await visitor.write('POST', `/api/goals/${goalId}/share`, {}, 1);
      await visitor.write('POST', `${path}/conversations`, {
        name: 'Utviklingssamtale',
        plannedOn: '2026-06-10',
        talkId: 'utviklingssamtale',
      });
      continue;
    }
    await visitor.write('PUT', `${path}/goals/${goalId}/response`, { narrative: ANSWER, localTarget: '', notRelevantReason: '' }, 0);
    for (const [talk, plannedOn] of [
      ['Halvårssamtale', '2026-06-10'],
      ['Årssamtale', '2026-11-24'],
    ]) {
      await visitor.write('POST', `${path}/conversations`, { name: talk, plannedOn, talkId: '' });
    }
  }
  return ids;
}

async function propose(page: Page): Promise<void> {
  await button(page, 'Send til godkjenning').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send til godkjenning' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** From the agreement to the page for signing, and the signature; `before` happens with the page open. */
async function signOnScreen(page: Page, before: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  await main(page).getByRole('link', { name: 'Gå til signering', exact: true }).first().click();
  await expect(button(page, 'Signer')).toBeVisible();
  for (const slip of await page.getByRole('checkbox').all()) await slip.check();
  await before();
  await button(page, 'Signer').click();
}

/** The leader sends and signs, the other party signs; both have just signed in. */
async function bothSign(page: Page, agreementId: number, leader: string, other: string): Promise<void> {
  await signIn(page, leader);
  await page.goto('/min-avtale');
  await propose(page);
  await signOnScreen(page);
  await expect(main(page).getByText('Venter på én signatur')).toBeVisible();
  await signIn(page, other);
  await page.goto(`/avtale/${agreementId}`);
  await signOnScreen(page);
  await expect(main(page).getByText('Gjeldende', { exact: true })).toBeVisible();
}

/** The decision is written down; she is at it for so long that she has to prove who she is before she signs; then the body's own signs. */
async function signAtTheTop(page: Page, town: Town, agreementId: number): Promise<void> {
  await signIn(page, CHIEF);
  await page.goto('/min-avtale');
  await button(page, 'Før inn vedtaket').click();
  const dialog = page.getByRole('dialog', { name: 'Vedtak om avtalen' });
  await expect(dialog.getByLabel('Organ', { exact: true })).toHaveValue(TOWN.employerBody);
  await dialog.getByLabel('Saksnummer').fill('61/25');
  await dialog.getByRole('radio', { name: 'Tatt til orientering' }).check();
  await dialog.getByLabel('Tatt til orientering dato').fill('2025-12-10');
  await dialog.getByLabel('Gjelder fra').fill('2026-01-01');
  await expectGoodScreen(page, 'vedtak');
  await page.setViewportSize(WIDE);
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(main(page).getByRole('region', { name: 'Vedtak om avtalen' })).toContainText('61/25');
  await propose(page);
  await signOnScreen(page, () => town.moveTo('2026-01-07T08:20:00Z'));
  await expect(page).toHaveURL(/\/logg-inn\?returnTo=/);
  await enter(page, CHIEF);
  await expect(page).toHaveURL(new RegExp(`/avtale/${agreementId}/signering$`));
  await button(page, 'Signer').click();
  await expect(main(page).getByText('Venter på én signatur')).toBeVisible();

  await signIn(page, TOWN.representative);
  await main(page).getByRole('link', { name: 'Les avtalen' }).first().click();
  await signOnScreen(page);
  await expect(main(page).getByText('Gjeldende', { exact: true })).toBeVisible();
  await expect(page.locator('.signature').filter({ hasText: TOWN.representative })).toContainText('På vegne av arbeidsgiverparten');
}

/** In her goal the chief officer writes other words, and sends them to everybody below. */
async function changeFromAbove(page: Page): Promise<void> {
  await signIn(page, CHIEF);
  await page.goto('/min-avtale');
  await button(page, `Endre målet ${GOAL}`).click();
  await main(page).getByLabel('Utdypning').fill(NEW);
  await button(page, 'Send endringen').click();
  const dialog = page.getByRole('dialog', { name: `Send endringen av «${GOAL}»?` });
  await expect(dialog.getByText('Endringen når 3 ledere.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** From the front page to the change: what it said, and what it says. */
async function readChange(page: Page, name: string): Promise<void> {
  await signIn(page, name);
  await page
    .getByRole('link', { name: /^Svar på endringen/ })
    .first()
    .click();
  const change = page.getByRole('region', { name: `Endring ovenfra: ${GOAL}` });
  await expect(change.locator('del')).toContainText('tre');
  await expect(change.locator('ins')).toContainText('to');
}

async function amend(page: Page, agreementId: number): Promise<void> {
  await readChange(page, SEKSJONSLEDER);
  await button(page, `Endre avtalen etter endringen i ${GOAL}`).click();
  const dialog = page.getByRole('dialog', { name: 'Åpne en endring av avtalen?' });
  await expect(dialog.getByRole('textbox')).toHaveValue(`Målet «${GOAL}» er endret ovenfra.`);
  await dialog.getByRole('button', { name: 'Åpne endringen' }).click();
  await button(page, `Endre svaret på ${GOAL}`).click();
  await main(page).getByLabel('Dette vil jeg gjøre').fill(NEW_ANSWER);
  await button(page, 'Ferdig').click();
  await expect(main(page).getByText(NEW_ANSWER)).toBeVisible();
  await bothSign(page, agreementId, SEKSJONSLEDER, KOMMUNALSJEF);
}

/** A version's page says these words and not those, and that it is what was signed. */
async function expectVersion(page: Page, agreementId: number, number: number, says: string[], not: string[]): Promise<void> {
  await page.goto(`/avtale/${agreementId}/versjon/${number}`);
  await expect(main(page).getByText('Teksten er den som ble signert')).toBeVisible();
  for (const words of says) await expect(main(page).getByText(words, { exact: true })).toBeVisible();
  for (const words of not) await expect(main(page).getByText(words, { exact: true })).toHaveCount(0);
}

/** When the year is over: the one above says that it is, and HR puts the agreement away. */
async function conclude(page: Page, town: Town, agreementId: number): Promise<void> {
  await town.moveTo('2027-01-12T08:00:00Z');
  await signIn(page, KOMMUNALSJEF);
  await page.goto(`/avtale/${agreementId}`);
  await button(page, 'Merk som evaluert').click();
  const evaluating = page.getByRole('dialog', { name: 'Merk avtalen som evaluert?' });
  await evaluating.getByRole('textbox').fill('Kjøkkenene kom i mål.');
  await expectGoodScreen(page, 'avtale-evaluer');
  await page.setViewportSize(WIDE);
  await evaluating.getByRole('button', { name: 'Merk som evaluert' }).click();
  await expect(main(page).getByText('Avtalen er evaluert og kan bare leses.')).toBeVisible();
  await expect(main(page).getByText('Kjøkkenene kom i mål.')).toBeVisible();

  await signIn(page, TOWN.hr);
  await page.goto(`/avtale/${agreementId}`);
  await button(page, 'Arkiver').click();
  const archiving = page.getByRole('dialog', { name: 'Arkiver avtalen?' });
  await expectGoodScreen(page, 'avtale-arkiver');
  await page.setViewportSize(WIDE);
  await archiving.getByRole('button', { name: 'Arkiver' }).click();
  await expect(main(page).getByText('Avtalen er arkivert og kan bare leses.')).toBeVisible();
}

test('four leaders sign from the top down; in May a goal is changed above them, and what was signed opens as it was, in the archive too', async ({
  page,
  town,
  complaints,
}) => {
  test.setTimeout(240_000);
  complaints.expectStatus(401);
  const visitor = new Visitor(page);
  const [top, second, third, fourth] = (await givenDrafts(visitor)) as [number, number, number, number];
  await signAtTheTop(page, town, top);
  await bothSign(page, second, KOMMUNALSJEF, CHIEF);
  await bothSign(page, third, SEKSJONSLEDER, KOMMUNALSJEF);
  await bothSign(page, fourth, AVDELINGSLEDER, SEKSJONSLEDER);
  const hashOf = async (number: number) => (await visitor.get<{ hash: string }>(`/api/agreements/${third}/versions/${number}`)).hash;
  const hash = await hashOf(1);

  await town.moveTo('2026-05-11T08:00:00Z');
  await changeFromAbove(page);
  await readChange(page, KOMMUNALSJEF);
  await button(page, `Bekreft at du har lest endringen i ${GOAL}`).click();
  await expect(button(page, `Bekreft at du har lest endringen i ${GOAL}`)).toHaveCount(0);
  await readChange(page, AVDELINGSLEDER);
  await amend(page, third);

  await expectVersion(page, third, 1, [FORMER, ANSWER], [NEW, NEW_ANSWER]);
  await expectVersion(page, third, 2, [NEW, NEW_ANSWER], [FORMER, ANSWER]);
  expect(await hashOf(1)).toBe(hash);
  expect(await hashOf(2)).not.toBe(hash);
  await signIn(page, AVDELINGSLEDER);
  await expectVersion(page, fourth, 1, [FORMER, ANSWER], [NEW]);

  await signIn(page, CHIEF);
  await page.goto('/min-avtale');
  await main(page).getByText('Sendt til lederne under, og hvem som har svart').first().click();
  await main(page).getByRole('button', { name: '2 av 3 har svart, se hvem' }).first().click();
  const answers = main(page).getByRole('listitem');
  for (const [unit, said] of [
    [TOWN.units[1], 'Bekreftet lest'],
    [TOWN.units[2], 'Endret avtalen'],
    [TOWN.units[3], 'Ikke svart'],
  ] as const) {
    await expect(answers.filter({ hasText: unit }).filter({ hasText: said }).last()).toBeVisible();
  }

  await conclude(page, town, third);
  await expectVersion(page, third, 1, [FORMER, ANSWER], [NEW, NEW_ANSWER]);
});
