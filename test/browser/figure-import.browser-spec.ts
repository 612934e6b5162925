import { expectAccessible, expectGoodScreen, expectNoSidewaysScroll, PHONE, whenSettled, WIDE } from './checks';
import { goTo } from './hands';
import { expect, Locator, Page, test, Visitor } from './visitor';

interface CentreRow {
  readonly costCentreId: number;
  readonly code: string;
  readonly version: number;
  readonly allowedActions: readonly string[];
}

async function enterAt(page: Page, target: Locator): Promise<void> {
  await goTo(page, target);
  await page.keyboard.press('Enter');
}

async function typeAt(page: Page, target: Locator, text: string): Promise<void> {
  await goTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Four cost centres of the demo in a file of last year: a wrong printed total, and one that is a unit off. */
async function fileOf(visitor: Visitor): Promise<Buffer> {
  const { reportUnitId } = await visitor.get<{ reportUnitId: number }>('/api/me');
  const { costCentres } = await visitor.get<{ costCentres: CentreRow[] }>(`/api/economy/units/${reportUnitId}`);
  const rows = costCentres.slice(0, 4).map(({ code }, index) => [code, 1000 + index, 900, 100 + index]);
  const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0);
  const lines = [['Ansvar', 'Budsjett hittil', 'Regnskap hittil', 'Avvik hittil'], ...rows, ['Sum', sum(1) + 1, sum(2) + 30, sum(3)]];
  return Buffer.from(lines.map((line) => line.join(';')).join('\n'));
}

for (const [index, size] of [WIDE, PHONE].entries()) {
  test.describe(`at ${size.width} px, by keyboard alone`, () => {
    test.use({ viewport: size });

    test('a controller imports a file', async ({ page }) => {
      const visitor = new Visitor(page);
      await visitor.signIn({ title: 'Controller' });
      // A year and a source of its own at each width: the same money from two sources is refused.
      const year = 2025 - index;
      const source = `Regnskap hittil ${year}`;
      const buffer = await fileOf(visitor);
      await page.goto('/import');
      await whenSettled(page);
      await expectAccessible(page);

      // Asked for before the key is near: the browser has to be told first that somebody waits for its dialog.
      const chooser = page.waitForEvent('filechooser');
      await enterAt(page, page.getByLabel('Fil med tall'));
      await (await chooser).setFiles({ name: `hittil ${year}-08.csv`, mimeType: 'text/csv', buffer });
      await enterAt(page, page.getByRole('button', { name: 'Les filen' }));

      await expect(page.getByRole('heading', { level: 1, name: 'Hva kolonnene inneholder' })).toBeFocused();
      await expectAccessible(page);
      await typeAt(page, page.getByLabel('Kilde'), source);
      await enterAt(page, page.getByRole('button', { name: 'Prøvekjør' }));
      await expect(page.getByLabel('Beløp er i')).toBeFocused();
      await page.keyboard.type('1 000');
      await expect(page.getByLabel('Beløp er i')).toHaveValue('thousands');
      await enterAt(page, page.getByRole('button', { name: 'Prøvekjør' }));

      await expect(page.getByRole('heading', { level: 2, name: '1 celle må rettes eller godtas' })).toBeVisible();
      await expect(page.getByRole('row', { name: /^C6/ })).toContainText('30 fra det trykte');
      await expect(page.getByRole('row', { name: /^B6/ })).toContainText('avrunding');
      await expectAccessible(page);
      await goTo(page, page.getByLabel('Godta rad 6 som den er'));
      await page.keyboard.press('Space');
      await enterAt(page, page.getByRole('button', { name: 'Importer', exact: true }));

      await expect(page.getByText(`8 tall fra «${source}» for ${year} er importert.`)).toBeVisible();
      const files = page.getByRole('region', { name: 'Tidligere importer' }).first();
      await expect(files.getByRole('row', { name: source })).toContainText('Gjelder');
      await whenSettled(page);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });

    test('a leader writes a forecast in its row', async ({ page }) => {
      const visitor = new Visitor(page);
      await visitor.signIn({ level: 'Seksjonsleder' });
      await page.goto('/okonomi');
      await expect(page.getByRole('heading', { level: 2, name: /ansvar har prognose/ })).toBeVisible();
      await expectAccessible(page);

      await enterAt(page, page.getByRole('button', { name: /^(Endre prognosen|Gi prognose) for/ }).first());
      const amount = page.getByLabel(/^Prognose for .*, hele året/);
      await expect(amount).toBeFocused();
      await typeAt(page, amount, 'mye');
      await page.keyboard.press('Enter');
      await expect(page.getByText('Skriv et beløp med tall, slik som 14 290.')).toBeVisible();
      await typeAt(page, amount, '999 999,5');
      // What was said of the forecast before does not explain this one.
      const comment = page.getByLabel(/^Kommentar til denne prognosen/);
      await expect(comment).toHaveValue('');
      await goTo(page, comment);
      await expect(page.getByRole('alert')).toContainText('Prognosen er langt fra budsjettet. Er den riktig?');
      await expect(page.getByText('Ikke lagret. Noe mangler.')).toBeVisible();
      await expectAccessible(page);
      await enterAt(page, page.getByRole('button', { name: 'Ja, prognosen er 999 999,5' }));
      await enterAt(page, page.getByRole('button', { name: 'Ferdig' }));
      await expect(page.getByText('Skriv hvorfor, siden lyset ikke er Innenfor.')).toBeVisible();
      await expectAccessible(page);
      await goTo(page, comment, 'Shift+Tab');
      await typeAt(page, comment, `Bygget ble dyrere, ${size.width}.`);
      await enterAt(page, page.getByRole('button', { name: 'Ferdig' }));

      await expect(amount).toHaveCount(0);
      await expect(page.locator('*:focus')).toHaveAccessibleName(/^Endre prognosen for/);
      await page.keyboard.press('Enter');
      await expect(amount).toHaveValue('999\u00a0999,5');
      await expect(page.getByRole('list', { name: /^Prognoser for/ })).toContainText(`Bygget ble dyrere, ${size.width}.`);
      await expectNoSidewaysScroll(page);
    });
  });
}

test('the heading row and the sums of a file are the controller’s to say; the same file again changes nothing', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ title: 'Controller' });
  const { reportUnitId } = await visitor.get<{ reportUnitId: number }>('/api/me');
  const { costCentres } = await visitor.get<{ costCentres: CentreRow[] }>(`/api/economy/units/${reportUnitId}`);
  const codes = costCentres.slice(4, 6).map(({ code }) => code);
  const rows = [
    ['Enhet', 'Budsjett', 'Regnskap'],
    ['Ansvar', 'Kolonne B', 'Regnskap hittil'],
    [codes[0], 10, 20],
    [codes[1], 30, 40],
    ['Begge to', 40, 60],
  ];
  const buffer = Buffer.from(rows.map((row) => row.join(';')).join('\n'));
  const choose = async () => {
    await page.goto('/import');
    await page.getByLabel('Fil med tall').setInputFiles({ name: 'fjoråret 2023-08.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Les filen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hva kolonnene inneholder' })).toBeVisible();
    await page.getByLabel('Overskriftene står i').selectOption({ label: 'Rad 2: Ansvar, Kolonne B, Regnskap hittil' });
    await expect(page.getByRole('rowheader', { name: /^Kolonne B/ })).toBeVisible();
    await expect(page.getByLabel('Hva Kolonne B inneholder')).toHaveValue('ignored');
    await page.getByLabel('Beløp er i').selectOption('thousands');
    await page.getByText(/^Se de første 5 radene i filen/).click();
  };
  await choose();
  await expectGoodScreen(page, 'import-rows');
  await page.getByRole('button', { name: 'Prøvekjør' }).click();
  await expect(page.getByRole('row', { name: /^A5 Begge to/ })).toBeVisible();
  await page.getByRole('button', { name: 'Rad 5 er en sum' }).click();
  await expect(page.getByText('Lest som sum: rad 5.')).toBeVisible();
  await expectGoodScreen(page, 'import-ready');
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByText(/^2 tall fra/)).toBeVisible();

  await choose();
  await page.getByLabel('Hva rad 5 leses som').selectOption('Sum');
  await page.getByRole('button', { name: 'Prøvekjør' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Prøvekjøring: ingenting endres' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Importer', exact: true })).toHaveCount(0);
  await expectGoodScreen(page, 'import-nothing');
});

test('a forecast that another gave meanwhile is shown beside mine, and neither is lost', async ({ page, complaints }) => {
  complaints.expectStatus(412);
  const visitor = new Visitor(page);
  await visitor.signIn({ level: 'Seksjonsleder' });
  const { units } = await visitor.get<{ units: { id: number }[] }>('/api/me');
  await page.goto('/okonomi');
  await page
    .getByRole('button', { name: /^(Endre prognosen|Gi prognose) for/ })
    .first()
    .click();
  const amount = page.getByLabel(/^Prognose for .*, hele året/);
  await amount.fill('4 321');
  await page.getByLabel(/^Kommentar til denne prognosen/).fill('Mitt.');
  await page.getByRole('button', { name: 'prognosen er 4 321' }).click();

  const { costCentres } = await visitor.get<{ costCentres: CentreRow[] }>(`/api/economy/units/${units[0]!.id}`);
  const centre = costCentres.find(({ allowedActions }) => allowedActions.includes('writeForecast'))!;
  const theirs = { year: 2026, amountOre: 1_234_000_00, comment: 'Deres.' };
  await visitor.write('POST', `/api/economy/cost-centres/${centre.costCentreId}/forecasts`, theirs, centre.version);

  await page.getByRole('button', { name: 'Ferdig' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Deres.');
  await expect(dialog).toContainText('Mitt.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Bruk min utgave' }).click();
  const history = page.getByRole('list', { name: /^Prognoser for/ });
  await expect(history).toContainText('4\u00a0321');
  await expect(history).toContainText('1\u00a0234');
});

test('a deviation typed as the forecast is asked about; a word instead of an amount is told on leaving; a click beside the row saves', async ({
  page,
}) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ level: 'Seksjonsleder' });
  await page.goto('/okonomi');
  await page
    .getByRole('button', { name: /^(Endre prognosen|Gi prognose) for/ })
    .first()
    .click();
  const amount = page.getByLabel(/^Prognose for .*, hele året/);
  const comment = page.getByLabel(/^Kommentar til denne prognosen/);
  await amount.fill('mye');
  await comment.focus();
  await expect(page.getByText('Skriv et beløp med tall, slik som 14 290.')).toBeVisible();
  await amount.fill('−5');
  await comment.fill('Vikarer.');
  await expect(page.getByRole('alert')).toContainText('Mente du avviket −5, altså en prognose for hele året på');
  await expectGoodScreen(page, 'forecast-doubt');
  await page.getByRole('button', { name: /^Ja, prognosen er/ }).click();
  await expect(page.getByText('Lagres når du går ut av raden.')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByText(/^Lagret kl\.\s\d\d/)).toBeVisible();
  await expect(comment).toHaveValue('');
  await expect(
    page
      .getByRole('list', { name: /^Prognoser for/ })
      .getByRole('listitem')
      .first(),
  ).toContainText('Vikarer.');
});

test('a month is closed and opened again after a question that says what follows', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ title: 'Controller' });
  await page.goto('/import');
  await page.getByRole('button', { name: 'Åpne oktober igjen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Åpne oktober 2026 igjen?' });
  await expect(dialog).toContainText('til og med september 2026 for alle ledere');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.getByRole('button', { name: 'Åpne oktober igjen' })).toBeFocused();
  await expect(page.getByText('Tall hittil i år går til og med oktober 2026.').first()).toBeVisible();
});

test('figures that go are listed with their reason and accepted by a tick; accounts of an open month wait', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ title: 'Controller' });
  const { reportUnitId } = await visitor.get<{ reportUnitId: number }>('/api/me');
  const { costCentres } = await visitor.get<{ costCentres: CentreRow[] }>(`/api/economy/units/${reportUnitId}`);
  const [kept, gone] = costCentres.slice(6, 8).map(({ code }) => code);
  const importFile = async (rows: string[]) => {
    await page.goto('/import');
    const buffer = Buffer.from(['Ansvar;Måned;Vedtatt budsjett;Regnskap', ...rows].join('\n'));
    await page.getByLabel('Fil med tall').setInputFiles({ name: 'måneder 2022.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Les filen' }).click();
    await expect(page.getByLabel('Tidsrom for Vedtatt budsjett')).toHaveValue('byRow');
    await page.getByLabel('Beløp er i').selectOption('kroner');
    await page.getByRole('button', { name: 'Prøvekjør' }).click();
  };
  const submit = page.getByRole('button', { name: 'Importer', exact: true });
  await importFile([`${kept};11;380000;401234,56`, `${gone};11;10;20`]);
  await submit.click();
  await expect(page.getByText('Regnskapet for november 2022 teller når november er lukket.')).toBeVisible();

  await importFile([`${kept};11;380000;400000`]);
  await expect(page.getByRole('heading', { level: 2, name: '2 tall som står nå, blir fjernet' })).toBeVisible();
  await expect(submit).toHaveCount(0);
  await page.getByText('Se de 3 tallene').click();
  await expect(page.getByRole('row', { name: new RegExp(`^${gone}.*Regnskap`) })).toContainText('Kom fra «måneder 2022»');
  await expectGoodScreen(page, 'import-removals');
  await page.getByLabel('Fjern de 2 tallene som filen ikke lenger har').check();
  await submit.click();
  await expect(page.getByText(/^2 tall fra/)).toBeVisible();
});
