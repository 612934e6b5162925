import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './checks';
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

async function importOnScreen(page: Page, table: CaseTable, csv: Buffer): Promise<void> {
  await page.goto('/import');
  await page.getByLabel('Fil med tall').setInputFiles({ name: table.fixture, mimeType: 'text/csv', buffer: csv });
  await page.getByRole('button', { name: 'Les filen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hva kolonnene inneholder' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'År' })).toHaveValue(String(table.year));
  await page.getByLabel('Beløp er i').selectOption({ label: '1 000 kroner' });
  await page.getByLabel('Avvik i filen').selectOption({ label: table.sign });
  await page.getByRole('button', { name: 'Prøvekjør' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Prøvekjøring' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /må rettes eller godtas/ })).toHaveCount(0);
  const notes = page.getByRole('heading', { level: 2, name: /merknad/ });
  if (table.notes === 0) await expect(notes).toHaveCount(0);
  else await expect(notes).toHaveText(`${table.notes} merknader`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Importen er gjort' })).toBeVisible();
}

for (const table of TABLES) {
  test(`a printed table goes in through the screen in its own sign convention: ${table.name}`, async ({ page }) => {
    const visitor = new Visitor(page);
    const csv = readFileSync(join(__dirname, '../fixtures/figures', table.fixture));
    const [total, ...rows] = rowsOf(csv.toString());
    await visitor.signIn({ level: 'Rådmann' });
    const { reportUnitId: rootId, today } = await visitor.get<{ reportUnitId: number; today: string }>('/api/me');
    const centres = await givenCentres(
      visitor,
      rootId,
      rows.map(({ unit }) => unit!),
    );

    await visitor.signIn({ title: 'Controller' });
    await importOnScreen(page, table, csv);
    for (let month = 1; month <= table.lastMonth; month++) await visitor.write('POST', '/api/economy/months', { year: table.year, month });

    const economy = await visitor.get<Economy>(`/api/economy/units/${rootId}?year=${table.year}`);
    for (const row of [total!, ...rows]) {
      const level = row === total ? economy.sumAll : economy.costCentres.find(({ code }) => code === row['unit'])!;
      expect(level.actualToDateOre, row['unit']).toBe(Number(row[table.actual]) * THOUSAND_KRONER_IN_ORE);
      expect(level.budgetToDateOre, row['unit']).toBe(Number(row[table.budget]) * THOUSAND_KRONER_IN_ORE);
      const printed = Number(row['avvik_trykt']) * (table.minusIsOverspending ? 1 : -1);
      const shown = (level.deviationToDate?.amountOre ?? Number.NaN) / THOUSAND_KRONER_IN_ORE;
      expect(Math.abs(shown - printed), `${row['unit']}: printed ${printed}, shown ${shown}`).toBeLessThanOrEqual(2);
      expect(level.deviationToDate?.word).toBe(shown < 0 ? 'overspending' : 'underspending');
    }

    await visitor.signIn({ title: 'HR-rådgiver' });
    for (const { id, version } of centres) {
      await visitor.write('POST', `/api/organization/cost-centres/${id}/owner`, { unitId: null, validFrom: today }, version);
    }
  });
}
