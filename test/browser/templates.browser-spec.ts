import { givenAnsweredDraft } from './agreements';
import { expectAccessible, expectGoodScreen, WIDE } from './checks';
import { goTo, WAYS } from './hands';
import { expect, Page, test, Visitor } from './visitor';

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name, exact: typeof name === 'string' });
/** The fields of the section that is open. */
const fields = (page: Page) => page.locator('.section-fields');

async function newTemplate(page: Page, name: string, from: string): Promise<void> {
  await page.goto('/avtaler/maler');
  await button(page, 'Ny mal').click();
  const dialog = page.getByRole('dialog', { name: 'Ny mal' });
  await dialog.getByLabel('Navn').fill(name);
  await dialog.getByLabel('Begynn med').selectOption({ label: from });
  await dialog.getByRole('button', { name: 'Lag utkast' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

interface Section {
  readonly heading: string;
  readonly text?: string;
  readonly items?: readonly string[];
  readonly duty?: string;
  readonly holds?: string;
  readonly legalBasis?: string;
}

/** Adds a section last, and moves it up above what it is to stand before. */
async function addSection(page: Page, section: Section, up: number): Promise<void> {
  const { heading, text, items = [], duty, holds, legalBasis } = section;
  await button(page, 'Nytt kapittel').click();
  const open = fields(page);
  await open.getByLabel('Overskrift').fill(heading);
  if (text) await open.getByLabel('Tekst', { exact: true }).fill(text);
  for (const item of items) {
    await open.getByLabel('Nytt punkt').fill(item);
    await page.keyboard.press('Enter');
  }
  if (duty) {
    for (const number of items.keys()) await open.getByLabel(`Hvem punkt ${number + 1} gjelder`).selectOption({ label: duty });
  }
  if (holds) await open.getByLabel('Hva står i kapitlet?').selectOption({ label: holds });
  if (legalBasis) {
    await open.getByRole('radio', { name: 'Unntatt offentlighet' }).check();
    await open.getByLabel('Hjemmel').fill(legalBasis);
  }
  for (let step = 0; step < up; step++) await button(page, `Flytt ${heading} opp`).click();
}

async function addTalk(page: Page, number: number, name: string, month: string): Promise<void> {
  await button(page, 'Ny fast samtale').click();
  await main(page).getByLabel(`Fast samtale ${number}`).fill(name);
  await main(page).getByLabel(`Måned for samtale ${number}`).selectOption({ label: month });
}

const EVIDENCE = ['Årsrapporten', 'Resultatene i satsingsområdene', 'Egne mål og tiltak', 'Andre resultater som er dokumentert'];
const EMPLOYERS = ['gir rammer som lar seg holde', 'svarer innen to uker når lederen ber om en avklaring'];

test('a municipality makes a template of its own on screen, and an agreement is signed on it', async ({ page }) => {
  test.setTimeout(420_000);
  const visitor = new Visitor(page);
  const name = 'Lederavtale i ni områder';
  await visitor.signIn({ title: 'HR-rådgiver' });
  await page.goto('/avtaler/omrader');
  await button(page, 'Nytt satsingsområde').click();
  await page.getByRole('dialog').getByLabel('Navn').fill('Åpenhet og innsyn');
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await newTemplate(page, name, 'En tom mal');
  await addSection(page, { heading: 'Åpenhet', text: '{{leader.name}} skal gjøre arbeidet i {{unit.name}} lett å se inn i.' }, 2);
  await addSection(page, { heading: 'Arbeidsgivers plikter', items: EMPLOYERS, duty: 'Arbeidsgivers' }, 2);
  await addSection(page, { heading: 'Grunnlag for vurderingen', items: EVIDENCE, duty: 'Begges' }, 1);
  await addSection(page, { heading: 'Samtaler gjennom året', holds: 'Samtaler' }, 1);
  await addSection(page, { heading: 'Særlige forhold', text: 'Avtales muntlig.', legalBasis: 'offl. § 13' }, 1);
  await addTalk(page, 1, 'Halvårssamtale', 'juni');
  await addTalk(page, 2, 'Årssamtale', 'november');
  await main(page).getByLabel('Samtaler med dato før signering').selectOption('2');
  await main(page).getByRole('radio', { name: 'Utvalgte' }).check();
  const areas = main(page).locator('.area-choice').getByRole('checkbox');
  await expect(areas).toHaveCount(9);
  for (const area of await areas.all()) await area.check();
  await expect(main(page).getByText('9 områder er valgt')).toBeVisible();
  const preview = page.getByRole('complementary', { name: 'Forhåndsvisning' });
  const picker = preview.locator('input');
  await picker.click();
  await picker.fill('Arbeidsmiljø');
  await preview.getByRole('option', { name: /^Arbeidsmiljø og HMS/ }).click();
  await expect(preview.getByText(/lett å se inn i/)).toContainText('Arbeidsmiljø og HMS');
  await expectGoodScreen(page, 'mal-utkast');
  await button(page, 'Publiser').click();
  const publish = page.getByRole('dialog');
  await expect(publish).toContainText('Signerte avtaler blir stående');
  await expectGoodScreen(page, 'mal-publiser');
  await publish.getByRole('button', { name: 'Publiser' }).click();
  await expect(page.getByText('Versjon 1 er publisert.')).toBeVisible();
  await expectGoodScreen(page, 'mal-publisert');
  await main(page)
    .getByRole('button', { name: `Velg hvilke nivåer ${name} brukes for` })
    .click();
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Avdelingsleder' }).check();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
  await expect(main(page).getByText('Brukes for avdelingsleder.')).toBeVisible();

  await page.setViewportSize(WIDE);
  const { agreementId, superior } = await givenAnsweredDraft(visitor, 'Arbeidsmiljø og HMS');
  await page.goto('/min-avtale');
  for (const text of ['Åpenhet', 'Arbeidsgivers plikter', 'Grunnlag for vurderingen', ...EVIDENCE, ...EMPLOYERS]) {
    await expect(main(page).getByText(text, { exact: true }).first()).toBeVisible();
  }
  for (const [talk, day] of [
    ['Halvårssamtale', '2026-06-10'],
    ['Årssamtale', '2026-11-25'],
  ] as const) {
    await button(page, `Sett dato for ${talk}`).click();
    await page.getByLabel('Dato', { exact: true }).fill(day);
    await button(page, 'Lagre').click();
    await expect(button(page, `Endre ${talk}`)).toBeVisible();
  }
  await button(page, 'Send til godkjenning').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send til godkjenning' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await sign(page);
  await expect(page.getByText('Venter på én signatur')).toBeVisible();
  await visitor.signIn({ id: superior.id });
  await page.goto(`/avtale/${agreementId}`);
  await sign(page);
  await expect(main(page).getByText('Gjeldende', { exact: true })).toBeVisible();
  await main(page).getByRole('link', { name: 'Versjon 1', exact: true }).click();
  await expect(main(page).getByText('Andre resultater som er dokumentert').first()).toBeVisible();
});

/** On the page for signing, past what looks like a slip. */
async function sign(page: Page): Promise<void> {
  await main(page).getByRole('link', { name: 'Gå til signering', exact: true }).first().click();
  await expect(button(page, 'Signer')).toBeVisible();
  for (const slip of await page.getByRole('checkbox').all()) await slip.check();
  await button(page, 'Signer').click();
}

for (const { way, size, handOf } of WAYS) {
  test(`a template's sections are moved, filled in and taken back, ${way}`, async ({ page }) => {
    const hand = handOf(page);
    await new Visitor(page).signIn({ title: 'HR-rådgiver' });
    await newTemplate(page, `Kopi, ${way}`, 'Kopi av Lederavtale');
    await page.setViewportSize(size);
    const headings = page.locator('.section-toggle');
    const [first, second] = await headings.allInnerTexts();
    const down = button(page, `Flytt ${first} ned`);
    await hand.press(down);
    await expect(headings.first()).toHaveText(second!);
    await expect(down).toBeFocused();

    await hand.press(button(page, second!));
    await hand.write(fields(page).getByLabel('Tekst', { exact: true }), 'Avtale med');
    await hand.press(button(page, 'Sett inn navn eller tittel'));
    const name = button(page, 'Lederens navn');
    if (size.width < 500) {
      await goTo(page, name, 'ArrowDown');
      await page.keyboard.press('Enter');
    } else await name.click();
    await expect(fields(page).getByLabel('Tekst', { exact: true })).toHaveValue('Avtale med {{leader.name}}');
    await expect(fields(page).getByLabel('Tekst', { exact: true })).toBeFocused();

    await button(page, `Fjern ${first}`).click();
    await expect(button(page, first!)).toHaveCount(0);
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect(headings.nth(1)).toHaveText(first!);
    await expect(page.getByText(/^Lagret/)).toBeVisible();
    await expectGoodScreen(page, `mal-endret-${size.width}`);
    await page.reload();
    await expect(headings.first()).toHaveText(second!);
  });
}

test('what keeps a template from being published is said, and leads to its section; two who edit it see both', async ({
  page,
  complaints,
}) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ title: 'HR-rådgiver' });
  await newTemplate(page, 'Mal med feil', 'Kopi av Lederavtale');
  const first = page.locator('.section-toggle').first();
  await first.click();
  const text = fields(page).getByLabel('Tekst', { exact: true });
  await text.fill('Til {{leader.nmae}}');
  const faults = page.getByRole('group', { name: 'Før malen kan publiseres' });
  await expect(faults.getByRole('link')).toHaveCount(1);
  await button(page, 'Publiser').click();
  await expect(faults).toBeFocused();
  await expectGoodScreen(page, 'mal-feil');
  await faults.getByRole('link').click();
  await expect(first).toBeFocused();

  await text.fill('Til {{leader.name}}');
  await expect(faults).toHaveCount(0);
  const path = `/api/templates/${page.url().split('/').at(-1)}`;
  const { draft } = await visitor.get<{ draft: { version: number; content: { minimumConversations: number } } }>(path);
  await visitor.write('PUT', `${path}/draft`, { content: { ...draft.content, minimumConversations: 7 } }, draft.version);
  complaints.expectStatus(412);
  await text.fill('Til {{leader.name}}, med hilsen');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Minst 7 samtaler');
  await expectGoodScreen(page, 'mal-konflikt');
  await dialog.getByRole('button', { name: 'Sett sammen de to' }).click();
  await expect(main(page).getByLabel('Samtaler med dato før signering')).toHaveValue('7');
  await expect(text).toHaveValue('Til {{leader.name}}, med hilsen');
  await expect(page.getByText(/^Lagret/)).toBeVisible();
});
