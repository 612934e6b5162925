import { CostCentreDirectory, costCentreYear, Day, Figure, ImportedFigure, StoredBudgets } from '@kaskade/domain';
import { SqlSource } from '../sql';

/** A figure that is stored already; `source` null when it came with the installation. */
export interface StoredFigure extends Figure {
  readonly id: number;
  readonly costCentreId: number;
  readonly year: number;
  readonly importId: number | null;
  readonly source: string | null;
}

/** The newest forecast of a cost centre's year. */
export interface StoredForecast {
  readonly costCentreId: number;
  readonly year: number;
  readonly amountOre: number;
  readonly importId: number | null;
  readonly personName: string;
}

/** One kind of figure over one span: what a corrected file replaces as a whole. */
export type FigureSlot = Pick<ImportedFigure, 'year' | 'kind' | 'span' | 'toMonth'>;

/** The distinct slots of a file's figures; at most its amount columns, or kinds × months. */
export function slotsOf(figures: readonly ImportedFigure[]): FigureSlot[] {
  const slots = new Map(
    figures.map(({ year, kind, span, toMonth }) => [`${year} ${kind} ${span} ${toMonth}`, { year, kind, span, toMonth }]),
  );
  return [...slots.values()];
}

/** A condition on figures `f` that holds where they may be the same money as one in the slots: see `isSameMoney`. */
function besideSlots(slots: readonly FigureSlot[]): { sql: string; parameters: (string | number)[] } {
  const overlap = {
    year: '0 = 1',
    month: "f.span = 'toDate' AND f.toMonth >= ?",
    toDate: "f.span = 'month' AND f.toMonth <= ?",
  };
  const conditions = slots.map(({ year, kind, span, toMonth }) => ({
    sql: `(f.year = ? AND f.kind = ? AND ((f.span = ? AND f.toMonth = ?) OR (${overlap[span]})))`,
    parameters: [year, kind, span, toMonth, ...(span === 'year' ? [] : [toMonth])],
  }));
  return {
    sql: conditions.length === 0 ? '0 = 1' : `(${conditions.map(({ sql }) => sql).join(' OR ')})`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}

/** Every cost centre, with the unit that owns it on the day. */
export async function loadDirectory(source: SqlSource, day: Day): Promise<CostCentreDirectory> {
  return new CostCentreDirectory(
    await source.query<{ costCentreId: number; code: string; name: string; unitName: string | null }>(
      `SELECT c.id AS costCentreId, c.code, c.name, u.name AS unitName FROM cost_centre c
         LEFT JOIN cost_centre_ownership o ON o.costCentreId = c.id AND o.validFrom <= ? AND (o.validTo IS NULL OR o.validTo > ?)
         LEFT JOIN unit u ON u.id = o.unitId`,
      [day, day],
    ),
  );
}

/** The year's revised budgets, for forecasts that are given as deviations in a file without them. */
export async function loadBudgets(source: SqlSource, year: number): Promise<StoredBudgets> {
  const figures = await source.query<StoredFigure>(
    "SELECT costCentreId, accountGroup, kind, span, toMonth, amountOre FROM figure WHERE year = ? AND kind = 'revised'",
    [year],
  );
  const byCentre = new Map<number, Figure[]>();
  for (const figure of figures) {
    const known = byCentre.get(figure.costCentreId);
    const plain = { ...figure, amountOre: Number(figure.amountOre) };
    if (known) known.push(plain);
    else byCentre.set(figure.costCentreId, [plain]);
  }
  return {
    revisedOre: (costCentreId, asked) => (asked === year ? costCentreYear(byCentre.get(costCentreId) ?? [], 0).revisedOre : null),
  };
}

/** The figures in the slots, and those beside them that may be the same money. */
export async function loadFiguresBeside(source: SqlSource, slots: readonly FigureSlot[]): Promise<StoredFigure[]> {
  const condition = besideSlots(slots);
  const rows = await source.query<StoredFigure>(
    `SELECT f.id, f.costCentreId, f.accountGroup, f.year AS year, f.kind, f.span, f.toMonth, f.amountOre, f.importId, i.source
       FROM figure f LEFT JOIN figure_import i ON i.id = f.importId WHERE ${condition.sql}`,
    condition.parameters,
  );
  return rows.map((row) => ({ ...row, amountOre: Number(row.amountOre) }));
}

export async function loadNewestForecasts(source: SqlSource, year: number): Promise<StoredForecast[]> {
  const rows = await source.query<StoredForecast>(
    `SELECT f.costCentreId, f.year AS year, f.amountOre, f.importId, p.name AS personName FROM forecast f JOIN person p ON p.id = f.personId
      WHERE f.year = ? AND NOT EXISTS (SELECT 1 FROM forecast newer WHERE newer.costCentreId = f.costCentreId AND newer.year = f.year AND newer.id > f.id)`,
    [year],
  );
  return rows.map((row) => ({ ...row, amountOre: Number(row.amountOre) }));
}

/** Who leads the unit that owns each cost centre on the day; the acting leader where there is one. */
export async function loadCentreLeaders(source: SqlSource, day: Day): Promise<Map<number, number>> {
  const rows = await source.query<{ costCentreId: number; personId: number }>(
    `SELECT o.costCentreId, l.personId FROM cost_centre_ownership o
       JOIN leadership l ON l.unitId = o.unitId AND l.validFrom <= ? AND (l.validTo IS NULL OR l.validTo > ?)
      WHERE o.validFrom <= ? AND (o.validTo IS NULL OR o.validTo > ?) ORDER BY l.kind DESC`,
    [day, day, day, day],
  );
  return new Map(rows.map(({ costCentreId, personId }) => [costCentreId, personId]));
}
