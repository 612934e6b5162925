import { Injectable } from '@nestjs/common';
import { CostCentreFact, CostCentreYear, costCentreYear, Day, Figure, isCountedCentre, UNSPECIFIED_ACCOUNT_GROUP } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { breathe } from './breathe';
import { among, readPacked } from './packed-rows';
import { UnitChoice } from './measure.reader';

/** A cost centre's year, as rows name it. */
export interface CostCentreWithName extends CostCentreFact {
  readonly code: string;
  readonly name: string;
  readonly forecastComment: string | null;
  readonly forecastOn: Day | null;
}

export interface Money {
  readonly costCentres: readonly CostCentreWithName[];
  /** 1–12; 0 when no month of the year is closed by the day. */
  readonly lastClosedMonth: number;
}

interface MonthSums {
  costCentreId: number;
  originalOre: number | string | null;
  revisedOre: number | string | null;
  budgetToDateOre: number | string | null;
  actualToDateOre: number | string | null;
  originalMonths: number | string;
  revisedMonths: number | string;
  actualMonths: number | string;
  accounts: number | string;
  otherSpans: number | string;
}

interface OwnedCentre {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly ownerUnitId: number | null;
  readonly isOpen: number | string;
}

interface ForecastRow {
  costCentreId: number;
  amountOre: number | string;
  comment: string;
  day: Day;
}

const EMPTY_YEAR: CostCentreYear = { originalOre: null, revisedOre: null, budgetToDateOre: null, actualToDateOre: null };

/** Reads the money of a year: at most six statements, whatever the size. */
@Injectable()
export class MoneyReader {
  constructor(private readonly database: Database) {}

  /**
   * All cost centres that the units own on the day, closed units' with money in the year only, and, when all units are asked for, those
   * with money that nobody owns.
   */
  async read(year: number, units: UnitChoice, day: Day): Promise<Money> {
    const owned = await this.owned(units, day);
    const centres: UnitChoice = units === 'all' ? 'all' : owned.map((centre) => centre.id);
    const lastClosedMonth = await this.lastClosedMonth(year, day);
    await breathe();
    const years = await this.years(year, centres, lastClosedMonth);
    await breathe();
    const forecasts = await this.forecasts(year, centres, day);
    const costCentres: CostCentreWithName[] = [];
    for (const { id, code, name, ownerUnitId, isOpen } of owned) {
      const [yearOf, forecast] = [years.get(id), forecasts.get(id)];
      const ownership = ownerUnitId === null ? 'none' : Number(isOpen) === 1 ? 'open' : 'closed';
      if (!isCountedCentre({ ownership, hasMoney: yearOf !== undefined || forecast !== undefined })) continue;
      const { originalOre, revisedOre, budgetToDateOre, actualToDateOre } = yearOf ?? EMPTY_YEAR;
      const forecastOre = forecast ? Number(forecast.amountOre) : null;
      const [forecastComment, forecastOn] = [forecast?.comment ?? null, forecast?.day ?? null];
      const figures = { originalOre, revisedOre, budgetToDateOre, actualToDateOre, forecastOre, forecastComment, forecastOn };
      costCentres.push({ id, code, name, ownerUnitId, ...figures });
    }
    return { costCentres, lastClosedMonth };
  }

  /** With whether the owner is there on the day. */
  private owned(units: UnitChoice, day: Day): Promise<OwnedCentre[]> {
    return this.database.query(
      `SELECT c.id, c.code, c.name, o.unitId AS ownerUnitId, CASE WHEN p.unitId IS NULL THEN 0 ELSE 1 END AS isOpen FROM cost_centre c
         LEFT JOIN cost_centre_ownership o ON o.costCentreId = c.id AND o.validFrom <= ? AND (o.validTo IS NULL OR o.validTo > ?)
         LEFT JOIN placement p ON p.unitId = o.unitId AND p.validFrom <= ? AND (p.validTo IS NULL OR p.validTo > ?)
        WHERE ${among('o.unitId', units)} ORDER BY c.code, c.id`,
      [day, day, day, day],
    );
  }

  private async lastClosedMonth(year: number, day: Day): Promise<number> {
    const [row] = await this.database.query<{ month: number | null }>(
      'SELECT MAX(month) AS month FROM closed_month WHERE year = ? AND closedOn <= ?',
      [year, day],
    );
    return row?.month ?? 0;
  }

  /**
   * The database adds up where there is nothing to decide, which is nearly everywhere: months only, in one account, and none missing.
   * All other centres are read row by row for the rule (`costCentreYear`).
   */
  private async years(year: number, centres: UnitChoice, lastClosedMonth: number): Promise<Map<number, CostCentreYear>> {
    const sums = await this.database.query<MonthSums>(
      `SELECT costCentreId,
              SUM(CASE WHEN kind = 'original' THEN amountOre END) AS originalOre,
              SUM(CASE WHEN kind = 'revised' THEN amountOre END) AS revisedOre,
              SUM(CASE WHEN kind = 'revised' AND toMonth <= ? THEN amountOre END) AS budgetToDateOre,
              SUM(CASE WHEN kind = 'actual' AND toMonth <= ? THEN amountOre END) AS actualToDateOre,
              COUNT(DISTINCT CASE WHEN kind = 'original' THEN toMonth END) AS originalMonths,
              COUNT(DISTINCT CASE WHEN kind = 'revised' THEN toMonth END) AS revisedMonths,
              COUNT(DISTINCT CASE WHEN kind = 'actual' AND toMonth <= ? THEN toMonth END) AS actualMonths,
              COUNT(DISTINCT CASE WHEN accountGroup = ? THEN 1 ELSE 0 END) AS accounts,
              SUM(CASE WHEN span = 'month' THEN 0 ELSE 1 END) AS otherSpans
         FROM figure WHERE year = ? AND ${among('costCentreId', centres)} GROUP BY costCentreId`,
      [lastClosedMonth, lastClosedMonth, lastClosedMonth, UNSPECIFIED_ACCOUNT_GROUP, year],
    );
    const years = new Map<number, CostCentreYear>();
    const undecided: number[] = [];
    for (const row of sums) {
      if (!isPlain(row, lastClosedMonth)) undecided.push(row.costCentreId);
      else
        years.set(row.costCentreId, {
          originalOre: amount(row.originalOre),
          revisedOre: amount(row.revisedOre),
          budgetToDateOre: amount(row.budgetToDateOre),
          actualToDateOre: amount(row.actualToDateOre),
        });
    }
    if (undecided.length === 0) return years;
    for (const [id, figures] of await this.rows(year, undecided)) years.set(id, costCentreYear(figures, lastClosedMonth));
    return years;
  }

  /** All figures of some centres, by centre. */
  private async rows(year: number, centres: readonly number[]): Promise<Map<number, Figure[]>> {
    const groups = await readPacked<readonly [Figure['accountGroup'], Figure['kind'], Figure['span'], number, number]>(this.database, {
      columns: ['accountGroup', 'kind', 'span', 'toMonth', 'amountOre'],
      from: 'figure',
      where: `year = ? AND ${among('costCentreId', centres)}`,
      groupBy: 'costCentreId',
      parameters: [year],
    });
    const figuresOf = ([accountGroup, kind, span, toMonth, amountOre]: (typeof groups)[number]['rows'][number]): Figure => ({
      accountGroup,
      kind,
      span,
      toMonth,
      amountOre,
    });
    return new Map(groups.map(({ key, rows }) => [key, rows.map(figuresOf)]));
  }

  /** Revised budget for the year of the account groups that are expenditure, by cost centre. */
  async expenditure(year: number, centres: readonly number[], accountGroups: readonly string[]): Promise<Map<number, number | null>> {
    const rows = await this.rows(year, centres);
    const isExpenditure = new Set(accountGroups);
    const only = (figures: readonly Figure[]) => figures.filter((figure) => isExpenditure.has(figure.accountGroup));
    return new Map([...rows].map(([id, figures]) => [id, costCentreYear(only(figures), 0).revisedOre]));
  }

  /** The newest forecast of each centre up to and including the day. */
  private async forecasts(year: number, centres: UnitChoice, day: Day): Promise<Map<number, ForecastRow>> {
    const rows = await this.database.query<ForecastRow>(
      `SELECT f.costCentreId, f.amountOre, f.comment, f.day FROM forecast f
         JOIN (SELECT costCentreId, MAX(id) AS id FROM forecast WHERE year = ? AND day <= ? AND ${among('costCentreId', centres)}
                GROUP BY costCentreId) newest ON newest.id = f.id`,
      [year, day],
    );
    return new Map(rows.map((row) => [row.costCentreId, row]));
  }
}

/** Whether every kind of figure is all months by one account, or not there at all: then a sum is just that. */
function isPlain(row: MonthSums, lastClosedMonth: number): boolean {
  const isWhole = (months: number | string, through: number): boolean => Number(months) === 0 || Number(months) === through;
  return (
    Number(row.otherSpans) === 0 &&
    Number(row.accounts) === 1 &&
    isWhole(row.originalMonths, 12) &&
    isWhole(row.revisedMonths, 12) &&
    isWhole(row.actualMonths, lastClosedMonth)
  );
}

/** Sums of bigint come as text from MariaDB. */
function amount(value: number | string | null): number | null {
  return value === null ? null : Number(value);
}
