import { Injectable } from '@nestjs/common';
import { CostCentreFact, CostCentreYear, costCentreYear, Day, Figure } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { breathe } from './breathe';
import { among, readPacked } from './packed-rows';
import { UnitChoice } from './measure.reader';

/** A cost centre with figures or a forecast in the year, as rows name it. */
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
  otherSpans: number | string;
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

  /** The cost centres that the units own on the day and, when all units are asked for, those that nobody owns. */
  async read(year: number, units: UnitChoice, day: Day): Promise<Money> {
    const owned = await this.owned(units, day);
    const centres: UnitChoice = units === 'all' ? 'all' : owned.map((centre) => centre.id);
    const lastClosedMonth = await this.lastClosedMonth(year, day);
    await breathe();
    const years = await this.years(year, centres, lastClosedMonth);
    await breathe();
    const forecasts = await this.forecasts(year, centres, day);
    const costCentres: CostCentreWithName[] = [];
    for (const { id, code, name, ownerUnitId } of owned) {
      const [yearOf, forecast] = [years.get(id), forecasts.get(id)];
      if (!yearOf && !forecast) continue;
      const { originalOre, revisedOre, budgetToDateOre, actualToDateOre } = yearOf ?? EMPTY_YEAR;
      const forecastOre = forecast ? Number(forecast.amountOre) : null;
      const [forecastComment, forecastOn] = [forecast?.comment ?? null, forecast?.day ?? null];
      const figures = { originalOre, revisedOre, budgetToDateOre, actualToDateOre, forecastOre, forecastComment, forecastOn };
      costCentres.push({ id, code, name, ownerUnitId, ...figures });
    }
    return { costCentres, lastClosedMonth };
  }

  private owned(units: UnitChoice, day: Day): Promise<{ id: number; code: string; name: string; ownerUnitId: number | null }[]> {
    return this.database.query(
      `SELECT c.id, c.code, c.name, o.unitId AS ownerUnitId FROM cost_centre c
         LEFT JOIN cost_centre_ownership o ON o.costCentreId = c.id AND o.validFrom <= ? AND (o.validTo IS NULL OR o.validTo > ?)
        WHERE ${among('o.unitId', units)} ORDER BY c.code, c.id`,
      [day, day],
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
   * Months are added up by the database, for that is what nearly all figures are; centres that also have spans to date or annual
   * figures are read row by row for the rule that keeps those from being added to months.
   */
  private async years(year: number, centres: UnitChoice, lastClosedMonth: number): Promise<Map<number, CostCentreYear>> {
    const sums = await this.database.query<MonthSums>(
      `SELECT costCentreId,
              SUM(CASE WHEN kind = 'original' THEN amountOre END) AS originalOre,
              SUM(CASE WHEN kind = 'revised' THEN amountOre END) AS revisedOre,
              SUM(CASE WHEN kind = 'revised' AND toMonth <= ? THEN amountOre END) AS budgetToDateOre,
              SUM(CASE WHEN kind = 'actual' AND toMonth <= ? THEN amountOre END) AS actualToDateOre,
              SUM(CASE WHEN span = 'month' THEN 0 ELSE 1 END) AS otherSpans
         FROM figure WHERE year = ? AND ${among('costCentreId', centres)} GROUP BY costCentreId`,
      [lastClosedMonth, lastClosedMonth, year],
    );
    const years = new Map<number, CostCentreYear>();
    for (const row of sums) {
      if (Number(row.otherSpans) > 0) continue;
      years.set(row.costCentreId, {
        originalOre: amount(row.originalOre),
        revisedOre: amount(row.revisedOre),
        budgetToDateOre: amount(row.budgetToDateOre),
        actualToDateOre: amount(row.actualToDateOre),
      });
    }
    const mixed = sums.filter((row) => Number(row.otherSpans) > 0).map((row) => row.costCentreId);
    if (mixed.length === 0) return years;
    for (const [id, figures] of await this.rows(year, mixed)) years.set(id, costCentreYear(figures, lastClosedMonth));
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

/** Sums of bigint come as text from MariaDB. */
function amount(value: number | string | null): number | null {
  return value === null ? null : Number(value);
}
