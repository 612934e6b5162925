import { givenEditable, givenProposed } from './agreements';
import { expectGoodScreen, PHONE, WIDE } from './checks';
import { goTo, WAYS } from './hands';
import { DemoPerson, expect, Page, test, Visitor } from './visitor';

interface Me {
  readonly today: string;
  readonly units: readonly { readonly id: number; readonly name: string }[];
}

/** `days` from a day, as an ISO day. */
const dayFrom = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Ward leaders that no other journey needs: the last that the sign-in lists. One pair a way. */
async function pair(visitor: Visitor, nth: number): Promise<{ leader: DemoPerson; deputy: DemoPerson }> {
  const people = await visitor.people();
  const wards = people.filter(
    ({ name, level }) => level === 'Avdelingsleder' && people.filter((other) => other.name === name).length === 1,
  );
  return { leader: wards.at(-2 * nth - 1)!, deputy: wards.at(-2 * nth - 2)! };
}

async function openFromMenu(page: Page, press: (target: ReturnType<Page['locator']>) => Promise<void>, leader: DemoPerson): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const fold = page.getByRole('button', { name: 'Meny', exact: true });
  if (await fold.isVisible()) await press(fold);
  await press(page.getByRole('button', { name: new RegExp(leader.name) }));
  await press(page.getByRole('link', { name: 'Stedfortreder', exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: 'Stedfortreder' })).toBeVisible();
}

for (const [nth, { way, size, handOf }] of WAYS.entries()) {
  test(`a leader names a deputy, who edits the agreement and cannot send it on, ${way}`, async ({ page }) => {
    test.setTimeout(180_000);
    const visitor = new Visitor(page);
    const hand = handOf(page);
    const press = (target: ReturnType<Page['locator']>) => hand.press(target);
    const { leader, deputy } = await pair(visitor, nth);
    await visitor.signIn({ id: leader.id });
    const me = await visitor.get<Me>('/api/me');
    const unit = me.units[0]!;
    const [mine] = await visitor.get<{ agreementId: number }[]>('/api/agreements/mine');
    await givenEditable(visitor, mine!.agreementId);
    await page.setViewportSize(size);
    await page.goto('/');
    await openFromMenu(page, press, leader);
    await expectGoodScreen(page, `stedfortreder-ingen-${nth}`);
    await page.setViewportSize(size);

    await press(page.getByRole('button', { name: 'Utnevn stedfortreder' }));
    const dialog = page.getByRole('dialog', { name: 'Utnevn stedfortreder' });
    await expect(dialog.getByRole('combobox', { name: 'Hvem' })).toBeVisible();
    await expectGoodScreen(page, `stedfortreder-utnevn-${nth}`);
    await page.setViewportSize(size);
    await dialog.getByRole('combobox', { name: 'Hvem' }).focus();
    await page.keyboard.type(deputy.name);
    const option = dialog.getByRole('option', { name: deputy.name }).first();
    await expect(option).toBeVisible();
    // Whom the whole name finds: those whom its beginning found can be seen meanwhile, and not chosen.
    await expect(dialog.getByRole('option')).toHaveCount(1);
    await expect(option).toBeEnabled();
    if (way === 'with the mouse') await option.click();
    else {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    if (way !== 'with the mouse') await goTo(page, dialog.getByLabel('Siste dag'));
    await dialog.getByLabel('Siste dag').fill(dayFrom(me.today, 6));
    await press(dialog.getByRole('button', { name: 'Lagre' }));
    await expect(page.getByText(`${deputy.name} er stedfortreder i de dagene du valgte.`)).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: deputy.name })).toContainText(', nå');
    await expectGoodScreen(page, `stedfortreder-utnevnt-${nth}`);

    await visitor.signIn({ id: deputy.id });
    await page.setViewportSize(size);
    await page.goto('/');
    const section = page.getByRole('region', { name: 'Du er stedfortreder' });
    await expect(section).toContainText(`For ${leader.name}`);
    await expectGoodScreen(page, `stedfortreder-forside-${nth}`);
    await page.setViewportSize(size);
    await press(section.getByRole('link', { name: 'Åpne avtalen' }));
    await expect(page).toHaveURL(/\/avtale\/\d+$/);
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Slik går det videre' })).toContainText(`${leader.name} sender og signerer selv`);
    await expect(page.getByRole('button', { name: 'Send til godkjenning' })).toHaveCount(0);
    await expectGoodScreen(page, `stedfortreder-avtale-${nth}`);
    await page.setViewportSize(size);
    const answer = page.getByRole('button', { name: /^Svar på målet/ }).first();
    if (await answer.isVisible()) await press(answer);
    else await goTo(page, page.getByRole('textbox', { name: /^Nytt tiltak for/ }).first());
    await page.keyboard.type('Tiltak fra stedfortrederen');
    await page.keyboard.press('Enter');
    await expect(page.locator('.measure').filter({ hasText: 'Tiltak fra stedfortrederen' })).toBeVisible();

    await visitor.signIn({ title: 'HR-rådgiver' });
    await page.goto(`/organisasjon/enheter/${unit.id}`);
    const ofUnit = page.getByRole('region', { name: 'Stedfortredere' });
    await expect(ofUnit).toContainText(deputy.name);
    await expectGoodScreen(page, `stedfortreder-hr-${nth}`);
    await page.setViewportSize(size);
    await press(ofUnit.getByRole('button', { name: `Avslutt for ${deputy.name}` }));
    await press(page.getByRole('dialog').getByRole('button', { name: 'Avslutt nå' }));
    await expect(page.getByText(`${deputy.name} er ikke lenger stedfortreder.`)).toBeVisible();

    await visitor.signIn({ id: deputy.id });
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(
      page
        .getByRole('heading', { name: 'Kommer' })
        .or(page.getByRole('heading', { name: 'Venter på deg' }))
        .first(),
    ).toBeVisible();
    await expect(section).toHaveCount(0);
  });
}

test('an agreement that waits for a superior is read by the deputy of the superior, who can neither sign nor return it', async ({
  page,
}) => {
  const visitor = new Visitor(page);
  const { deputy } = await pair(visitor, 3);
  const { agreementId, superior } = await givenProposed(visitor, 'Vaktmesterne');
  const address = `/avtale/${agreementId}`;
  const toSigning = page.getByRole('link', { name: 'Gå til signering' }).first();
  const toReturn = page.getByRole('button', { name: 'Returner' });

  await visitor.signIn({ id: superior.id });
  const { today, units } = await visitor.get<Me>('/api/me');
  const days = { validFrom: today, validTo: dayFrom(today, 7) };
  await visitor.write('POST', `/api/units/${units[0]!.id}/deputies`, { personId: deputy.id, ...days });
  await page.goto(address);
  await expect(toSigning).toBeVisible();
  await expect(toReturn).toBeVisible();

  await visitor.signIn({ id: deputy.id });
  await page.goto(address);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(toSigning).toHaveCount(0);
  await expect(toReturn).toHaveCount(0);
});

test('a leader who looks at the unit of another is told nothing of its deputies, and of no error', async ({ page }) => {
  const visitor = new Visitor(page);
  const { leader, deputy } = await pair(visitor, 2);
  await visitor.signIn({ id: leader.id });
  const own = (await visitor.get<Me>('/api/me')).units[0]!.id;
  await visitor.signIn({ id: deputy.id });
  await page.goto(`/organisasjon/enheter/${own}`);
  await expect(page.getByRole('region', { name: 'Lederforhold' })).toContainText(leader.name);
  await expect(page.getByRole('region', { name: 'Stedfortredere' })).toHaveCount(0);
  await expect(page.getByText('Fant ikke det du ser etter', { exact: false })).toHaveCount(0);
});

test('somebody without post or role is told so, and has no way on but out', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ title: 'HR-rådgiver' });
  const name = 'Uten Rolle';
  const person = { userName: 'uten.rolle@kommune.example', name, title: null, active: true };
  const { id: personId } = await visitor.write<{ id: number }>('POST', '/api/organization/persons', person);
  expect((await page.request.post('/api/auth/demo', { data: { personId } })).status()).toBe(200);
  for (const path of ['/', '/organisasjon', '/stedfortreder']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Du har ikke tilgang ennå' })).toBeVisible();
  }
  await expectGoodScreen(page, 'uten-tilgang');
  for (const size of [WIDE, PHONE]) {
    await page.setViewportSize(size);
    await expect(page.getByRole('button', { name: /^Søk/ })).toHaveCount(0);
    await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(0);
  }
  await page.getByRole('main').getByRole('button', { name: 'Logg ut' }).click();
  await expect(page).toHaveURL(/\/logg-inn/);
});
