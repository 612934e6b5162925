import { ImportProblem, InterpretedFigures, isSameMoney } from '@kaskade/domain';
import { ForecastPlan, PlanCounts, planForecasts } from './forecast-plan';
import { StoredFigure, StoredForecast } from './stored-figures';

/**
 * Why a stored figure gives way: the file corrects its own source's in the same column, has the same money in another span or by
 * another account group, or takes over from what came with the installation.
 */
export type GivingWayReason = 'corrected' | 'same-money' | 'installation';

/** A stored figure that gives way, and the amount that stands in its place: null when it is gone. */
export interface GivingWay {
  readonly stored: StoredFigure;
  readonly newAmountOre: number | null;
  readonly reason: GivingWayReason;
}

/** What an import will do to what is stored. */
export interface ImportPlan {
  readonly figures: PlanCounts;
  /** Stored figures that give way, those that are written anew as they were included. */
  readonly givingWay: readonly GivingWay[];
  readonly forecasts: ForecastPlan;
  readonly problems: readonly ImportProblem[];
}

/**
 * Holds a file's figures against what is stored. Its own source's figures in the same slots give way, as does the same money in
 * another span or by account group; what came with the installation gives way too. Another source's figure of the same money is a
 * fault: it is not told which of the two is right.
 */
export function planImport(
  { figures, forecasts }: Pick<InterpretedFigures, 'figures' | 'forecasts'>,
  source: string,
  storedFigures: readonly StoredFigure[],
  storedForecasts: readonly StoredForecast[],
  replacedForecastRows: ReadonlySet<number>,
): ImportPlan {
  const problems: ImportProblem[] = [];
  const storedOf = groupBy(storedFigures, centreYear);
  const slots = new Set(figures.map(slot));
  const givingWay = new Map(storedFigures.filter((stored) => stored.source === source && slots.has(slot(stored))).map(byId));
  for (const figure of figures) {
    const same = (storedOf.get(centreYear(figure)) ?? []).filter((stored) => isSameMoney(figure, stored));
    for (const stored of same) if (stored.source === null || stored.source === source) givingWay.set(...byId(stored));
    const clash = same.find((stored) => stored.source !== null && stored.source !== source);
    if (clash)
      problems.push({
        severity: 'error',
        code: 'figure-from-other-source',
        row: figure.row,
        at: figure.at,
        params: { source: clash.source ?? '' },
      });
  }
  const amountAt = new Map(figures.map((figure) => [cell(figure), figure.amountOre]));
  const leaving = [...givingWay.values()].map((stored): GivingWay => ({
    stored,
    newAmountOre: amountAt.get(cell(stored)) ?? null,
    reason: stored.source === null ? 'installation' : slots.has(slot(stored)) ? 'corrected' : 'same-money',
  }));
  return {
    figures: figureCounts(figures.length, leaving),
    givingWay: leaving,
    forecasts: planForecasts(forecasts, storedForecasts, replacedForecastRows),
    problems,
  };
}

function byId(figure: StoredFigure): [number, StoredFigure] {
  return [figure.id, figure];
}

function figureCounts(imported: number, givingWay: readonly GivingWay[]): PlanCounts {
  const removed = givingWay.filter(({ newAmountOre }) => newAmountOre === null).length;
  const unchanged = givingWay.filter(({ stored, newAmountOre }) => newAmountOre === stored.amountOre).length;
  const kept = givingWay.length - removed;
  return { added: imported - kept, changed: kept - unchanged, unchanged, removed };
}

interface FigureCell {
  readonly costCentreId: number;
  readonly year: number;
  readonly kind: string;
  readonly span: string;
  readonly toMonth: number;
  readonly accountGroup: string;
}

function centreYear({ costCentreId, year }: FigureCell): string {
  return `${costCentreId} ${year}`;
}

function slot({ year, kind, span, toMonth }: FigureCell): string {
  return `${year} ${kind} ${span} ${toMonth}`;
}

function cell(figure: FigureCell): string {
  return `${figure.costCentreId} ${slot(figure)} ${figure.accountGroup}`;
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
