import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './checks';
import { Hand, WAYS } from './hands';
import { expect, Page, test, Visitor } from './visitor';

const THOUSAND_KRONER_IN_ORE = 100_000;

/** A printed table with what the screen has to be told, and what it says of it. */
interface CaseTable {
  readonly name: string;
  readonly fixture: string;
  readonly sign: string;
  readonly year: number;
  readonly lastMonth: number;
  /** Printed deviations that are a unit off, by rounding. */
  readonly notes: number;
  /** Heading of the printed actual and budget, and what minus means in the printed deviation. */
  readonly actual: string;
  readonly budget: string;
  readonly minusIsOverspending: boolean;
}

const TABLES: readonly CaseTable[] = [
  {
    name: 'accounts by service area',
    fixture: 'accounts-by-service-area-2015.csv',
    sign: 'Minus er merforbruk',
    year: 2015,
    lastMonth: 12,
    notes: 3,
    actual: 'regnskap2015',
    budget: 'regulert2015',
    minusIsOverspending: true,
  },
  {
    name: 'accounts to date with forecast deviations',
    fixture: 'upbringing-to-date-2021-08.csv',
    sign: 'Pluss er merforbruk',
    year: 2021,
    lastMonth: 8,
    notes: 0,
    actual: 'regnskap_hiaa',
    budget: 'budsjett_hiaa',
    minusIsOverspending: false,
  },
];

type Row = Readonly<Record<string, string>>;
interface Amounts {
  readonly actualToDateOre: number | null;
  readonly budgetToDateOre: number | null;
  readonly deviationToDate: { readonly amountOre: number; readonly word: string } | null;
}
interface Economy {
  readonly costCentres: readonly ({ readonly code: string } & Amounts)[];
  readonly sumAll: Amounts;
}
interface Owned {
  readonly id: number;
  readonly version: number;
}

function rowsOf(csv: string): Row[] {
  const [headings, ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
  return rows.map((cells) => Object.fromEntries(headings!.map((heading, index) => [heading, cells[index] ?? ''])));
}

/** A cost centre for each row, by the code that the file calls it, all owned by the root for as long as the test lasts. */
async function givenCentres(visitor: Visitor, rootId: number, codes: readonly string[]): Promise<Owned[]> {
  await visitor.signIn({ title: 'HR-rådgiver' });
  const centres: Owned[] = [];
  for (const code of codes) {
    centres.push(
      await visitor.write<Owned>('POST', '/api/organization/cost-centres', {
        code,
        name: `Ansvar for ${code}`,
        unitId: rootId,
        validFrom: '2019-01-01',
      }),
    );
  }
  return centres;
}

/**
 * The table as another municipality would have printed it: some years later, other units, the same amounts. What one journey has imported
 * stands in the way of nothing in the next.
 */
function printedLater(table: CaseTable, csv: string, years: number): { year: number; name: string; csv: string } {
  const year = table.year + years;
  const inYear = (text: string): string => text.replace(/20\d\d/g, (printed) => String(Number(printed) + years));
  const [heading, total, ...rows] = csv.trim().split('\n');
  const units = rows.map((row) => (years === 0 ? row : row.replace(/^[^;]*;[^;]*/, `$&, ${year}`)));
  return { year, name: inYear(table.fixture), csv: [inYear(heading!), total, ...units].join('\n') };
}

async function importOnScreen(page: Page, hand: Hand, table: CaseTable, file: { name: string; csv: string; year: number }): Promise<void> {
  await page.goto('/import');
  await hand.attach(page.getByLabel('Fil med tall'), { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.csv) });
  await hand.press(page.getByRole('button', { name: 'Les filen' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Hva kolonnene inneholder' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'År' })).toHaveValue(String(file.year));
  await hand.select(page.getByLabel('Beløp er i'), '1 000 kroner');
  await hand.select(page.getByLabel('Avvik i filen'), table.sign);
  await hand.press(page.getByRole('button', { name: 'Prøvekjør' }));

  await expect(page.getByRole('heading', { level: 1, name: 'Prøvekjøring' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /må rettes eller godtas/ })).toHaveCount(0);
  const notes = page.getByRole('heading', { level: 2, name: /merknad/ });
  if (table.notes === 0) await expect(notes).toHaveCount(0);
  else await expect(notes).toHaveText(`${table.notes} merknader`);
  await expectAccessible(page);
  await hand.press(page.getByRole('button', { name: 'Importer', exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: 'Importen er gjort' })).toBeVisible();
}

const JOURNEYS = TABLES.flatMap((table) => WAYS.map((way, years) => ({ table, years, ...way })));

for (const { table, years, way, size, handOf } of JOURNEYS) {
  test(`a printed table goes in through the screen in its own sign convention: ${table.name}, ${way}`, async ({ page }) => {
    await page.setViewportSize(size);
    const visitor = new Visitor(page);
    const printed = readFileSync(join(__dirname, '../fixtures/figures', table.fixture)).toString();
    const file = printedLater(table, printed, years);
    const [total, ...rows] = rowsOf(file.csv);
    const amount = (row: Row, column: string): number => Number(row[column.replace(String(table.year), String(file.year))]);
    await visitor.signIn({ level: 'Rådmann' });
    const { reportUnitId: rootId, today } = await visitor.get<{ reportUnitId: number; today: string }>('/api/me');
    const centres = await givenCentres(
      visitor,
      rootId,
      rows.map(({ unit }) => unit!),
    );

    await visitor.signIn({ title: 'Controller' });
    await importOnScreen(page, handOf(page), table, file);
    for (let month = 1; month <= table.lastMonth; month++) await visitor.write('POST', '/api/economy/months', { year: file.year, month });

    const economy = await visitor.get<Economy>(`/api/economy/units/${rootId}?year=${file.year}`);
    for (const row of [total!, ...rows]) {
      const level = row === total ? economy.sumAll : economy.costCentres.find(({ code }) => code === row['unit'])!;
      expect(level.actualToDateOre, row['unit']).toBe(amount(row, table.actual) * THOUSAND_KRONER_IN_ORE);
      expect(level.budgetToDateOre, row['unit']).toBe(amount(row, table.budget) * THOUSAND_KRONER_IN_ORE);
      const printedDeviation = amount(row, 'avvik_trykt') * (table.minusIsOverspending ? 1 : -1);
      const shown = (level.deviationToDate?.amountOre ?? Number.NaN) / THOUSAND_KRONER_IN_ORE;
      expect(Math.abs(shown - printedDeviation), `${row['unit']}: printed ${printedDeviation}, shown ${shown}`).toBeLessThanOrEqual(2);
      expect(level.deviationToDate?.word).toBe(shown < 0 ? 'overspending' : 'underspending');
    }

    await visitor.signIn({ title: 'HR-rådgiver' });
    for (const { id, version } of centres) {
      await visitor.write('POST', `/api/organization/cost-centres/${id}/owner`, { unitId: null, validFrom: today }, version);
    }
  });
}
