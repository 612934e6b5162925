import { givenAnsweredDraft, givenProposed, givenSigned, Parties, sign } from './agreements';
import { expectGoodScreen, expectGoodWhenLoaded } from './checks';
import { Hand, WAYS } from './hands';
import { expect, Page, test, Visitor } from './visitor';

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name, exact: typeof name === 'string' });
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name, exact: typeof name === 'string' });

/** A dialog of the life: what is written in it, and its verb. */
async function answer(page: Page, hand: Hand, verb: string, words: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await hand.write(dialog.getByRole('textbox'), words);
  await hand.press(dialog.getByRole('button', { name: verb, exact: true }));
  await expect(dialog).toHaveCount(0);
}

/** Each screen is judged once, at both widths: on the way with the mouse. */
type Look = (name: string) => Promise<void>;

async function addConversation(page: Page, hand: Hand, look: Look, name: string, day: string): Promise<void> {
  await hand.press(button(page, 'Ny samtale'));
  await hand.write(page.getByRole('textbox', { name: 'Hva slags samtale?' }), name);
  await hand.date(page.getByLabel('Dato', { exact: true }), day);
  await look('samtale');
  await hand.press(button(page, 'Lagre'));
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
}

/** The signing page, past what looks like a slip. */
async function signOnScreen(page: Page, hand: Hand, look: Look): Promise<void> {
  await hand.press(link(page, 'Gå til signering').first());
  await expect(page.getByRole('heading', { level: 1, name: 'Signer lederavtalen' })).toBeVisible();
  await expect(button(page, 'Signer')).toBeVisible();
  await look('signering');
  const slips = page.getByRole('checkbox');
  if ((await slips.count()) > 0) {
    await hand.press(button(page, 'Signer'));
    await expect(page.getByRole('alert')).toContainText('Kryss av');
    for (const slip of await slips.all()) await hand.tick(slip);
  }
  await hand.press(button(page, 'Signer'));
}

for (const [nth, { way, size, handOf }] of WAYS.entries()) {
  test(`an agreement is sent, returned with a comment, sent again and signed by both, ${way}`, async ({ page }) => {
    test.setTimeout(300_000);
    const visitor = new Visitor(page);
    const hand = handOf(page);
    const unit = ['Trollhaugen barnehage', 'Fysio og ergo'][nth]!;
    const { agreementId, leader, superior } = await givenAnsweredDraft(visitor, unit);
    await page.setViewportSize(size);
    const look: Look = async (name) => {
      if (nth > 0) return;
      await expectGoodScreen(page, `avtale-${name}`);
      await page.setViewportSize(size);
    };

    await page.goto('/min-avtale');
    await expect(link(page, 'Gå til det første som mangler')).toBeVisible();
    await look('mangler');
    await addConversation(page, hand, look, 'Halvårssamtale', '2026-06-10');
    await addConversation(page, hand, look, 'Julesamtale', '2026-11-24');
    await hand.press(button(page, 'Endre Julesamtale'));
    await hand.date(page.getByLabel('Dato', { exact: true }), '2026-11-25');
    await hand.press(button(page, 'Lagre'));
    await expect(page.getByRole('listitem').filter({ hasText: 'Julesamtale' })).toContainText('Onsdag 25. november 2026');

    await hand.press(button(page, 'Send til godkjenning'));
    await answer(page, hand, 'Send til godkjenning', 'Se på tiltakene under Miljø.');
    await expect(page.getByText('Til godkjenning')).toBeVisible();
    await expect(button(page, 'Ny samtale')).toHaveCount(0);
    await expect(button(page, /^Skriv svar på/)).toHaveCount(0);

    await visitor.signIn({ id: superior.id });
    await page.goto(`/avtale/${agreementId}`);
    await expect(page.getByText('Se på tiltakene under Miljø.')).toBeVisible();
    await hand.press(button(page, 'Returner'));
    const dialog = page.getByRole('dialog', { name: 'Returner avtalen?' });
    await hand.press(dialog.getByRole('button', { name: 'Returner', exact: true }));
    await expect(dialog).toContainText('Skriv hva som skal endres.');
    await look('returner');
    await answer(page, hand, 'Returner', 'Tiltaket om renhold mangler frist.');

    await visitor.signIn({ id: leader.id });
    await page.goto('/min-avtale');
    const returned = page.locator('.last-comment');
    await expect(returned).toContainText(`${superior.name} returnerte avtalen`);
    await expect(returned).toContainText('Tiltaket om renhold mangler frist.');
    await look('returnert');
    await hand.press(button(page, 'Send til godkjenning'));
    await answer(page, hand, 'Send til godkjenning', '');
    await signOnScreen(page, hand, look);
    await expect(page.getByText('Venter på én signatur')).toBeVisible();

    await visitor.signIn({ id: superior.id });
    await page.goto(`/avtale/${agreementId}`);
    await signOnScreen(page, hand, look);
    await expect(page.getByText('Gjeldende', { exact: true })).toBeVisible();
    for (const { name } of [leader, superior]) {
      await expect(page.locator('.signature').filter({ hasText: name })).toContainText('Signert');
    }
    await hand.press(link(page, 'Versjon 1'));
    await expect(page.getByRole('heading', { level: 1, name: 'Versjon 1, lederavtale 2026' })).toBeFocused();
    await expect(page.getByText('Teksten er den som ble signert')).toBeVisible();
    await look('versjon');
  });
}

test('whoever signed in too long ago proves who they are, and comes back to the signing with nothing lost', async ({
  page,
  complaints,
}) => {
  complaints.expectStatus(401);
  const visitor = new Visitor(page);
  const parties = await givenProposed(visitor, 'Sørbygda SFO');
  await page.goto(`/avtale/${parties.agreementId}/signering`);
  const slips = page.getByRole('checkbox');
  await expect(slips.first()).toBeVisible();
  for (const slip of await slips.all()) await slip.check();
  const ticked = await slips.count();
  const keys: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/sign')) keys.push(request.headers()['idempotency-key']);
  });
  const problem = { type: 'urn:kaskade:problem:fresh-sign-in-needed', title: 'Logg inn på nytt', status: 401, signInUrl: '/logg-inn' };
  await page.route('**/sign', (route) => route.fulfill({ status: 401, contentType: 'application/problem+json', json: problem }), {
    times: 1,
  });
  await button(page, 'Signer').click();

  await expect(page).toHaveURL(/\/logg-inn\?returnTo=/);
  await page.getByRole('combobox').fill(parties.leader.name);
  await expect(page.getByRole('option').first()).toContainText(parties.leader.name);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/avtale/${parties.agreementId}/signering$`));
  await expect(button(page, 'Signer')).toBeVisible();
  expect(await slips.evaluateAll((all) => all.filter((each) => (each as { checked?: boolean }).checked).length)).toBe(ticked);
  await button(page, 'Signer').click();
  await expect(page.getByText('Venter på én signatur')).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

/** An amendment that changes a date, as the leader. */
async function amend(visitor: Visitor, { agreementId, leader }: Parties): Promise<void> {
  await visitor.signIn({ id: leader.id });
  const path = `/api/agreements/${agreementId}`;
  const { version } = await visitor.get<{ version: number }>(path);
  await visitor.write('POST', `${path}/amendments`, { reason: 'Samtalen måtte flyttes' }, version);
  const { conversations } = await visitor.get<{ conversations: { id: number; version: number; name: string }[] }>(path);
  const { id, version: from } = conversations[0]!;
  await visitor.write('PUT', `/api/conversations/${id}`, { name: 'Halvårssamtale om høsten', plannedOn: '2026-09-03', talkId: '' }, from);
}

test('an amendment: the old version stays, the new one is compared word by word, and both come on paper', async ({ page, complaints }) => {
  complaints.expectStatus(409);
  test.setTimeout(240_000);
  const visitor = new Visitor(page);
  const parties = await givenSigned(visitor, 'Frivilligsentralen');
  const { agreementId } = parties;
  // What holds comes on paper as it was signed, what is written on as it stands.
  const toPrint = page.getByRole('link', { name: 'Skriv ut' });
  await page.goto(`/avtale/${agreementId}`);
  await expect(toPrint).toHaveAttribute('href', `/avtale/${agreementId}/utskrift?versjon=1`);
  await amend(visitor, parties);
  await page.goto('/min-avtale');
  await expect(toPrint).toHaveAttribute('href', `/avtale/${agreementId}/utskrift`);
  await expect(page.getByText('Versjon 1 gjelder til begge har signert den nye.')).toBeVisible();
  await button(page, 'Forkast endringen').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forkast endringen' }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Se hva som er endret' })).toBeVisible();
  await expectGoodScreen(page, 'avtale-forkast-avvist');
  await page.keyboard.press('Escape');
  await expectGoodWhenLoaded(page, 'sammenlign', `/avtale/${agreementId}/sammenlign?fra=1&til=na`);
  const changed = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Halvårssamtale om høsten' });
  await expect(changed.locator('ins').first()).toContainText('om høsten');
  await expect(changed.locator('del').first()).toContainText('Tatt ut:');
  await expectGoodWhenLoaded(page, 'utskrift', `/avtale/${agreementId}/utskrift`);
  await expectGoodWhenLoaded(page, 'utskrift-versjon', `/avtale/${agreementId}/utskrift?versjon=1`);
  await expect(page.getByText(/^Kontrollsum \(SHA-256\):/)).toContainText(/[0-9a-f]{64}/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
});

interface PersonToWrite {
  readonly version: number;
  readonly userName: string;
  readonly name: string;
  readonly active: boolean;
}

test('what has changed since the other signed is shown, and the agreement is sent back', async ({ page }) => {
  const visitor = new Visitor(page);
  const parties = await givenProposed(visitor, 'Introduksjonsprogrammet');
  await sign(visitor, parties);
  // HR gives the superior another title in between: what the leader signed says the former one.
  await visitor.signIn({ title: 'HR-rådgiver' });
  const path = `/api/organization/persons/${parties.superior.id}`;
  const { version, userName, name, active } = await visitor.get<PersonToWrite>(path);
  await visitor.write('PUT', path, { userName, name, active, title: 'Fagsjef' }, version);
  await visitor.signIn({ id: parties.superior.id });
  await page.goto(`/avtale/${parties.agreementId}/signering`);
  const section = page.getByRole('region', { name: 'Avtalen er endret' });
  await expect(section.locator('ins').filter({ hasText: 'Fagsjef' }).first()).toBeVisible();
  await expect(button(page, 'Signer')).toHaveCount(0);
  await expectGoodScreen(page, 'signering-endret');
  await section.getByRole('button', { name: 'Returner' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Målet er endret, signer på nytt.');
  await page.getByRole('dialog').getByRole('button', { name: 'Returner', exact: true }).click();
  await expect(page.getByText(/skriver på utkastet/)).toBeVisible();
});
