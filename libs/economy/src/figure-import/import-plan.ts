import { ImportedFigure, ImportedForecast, ImportProblem, InterpretedFigures, UNSPECIFIED_ACCOUNT_GROUP } from '@kaskade/domain';
import { FigureImportCountsDto } from './figure-import-answer.dto';
import { StoredFigure, StoredForecast } from './stored-figures';

/** What an import will do to what is stored. */
export interface ImportPlan {
  readonly figures: FigureImportCountsDto;
  readonly forecasts: FigureImportCountsDto;
  /** Forecasts that say something new; what is already the newest is not appended again. */
  readonly newForecasts: readonly ImportedForecast[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Holds a file's figures against what is stored in its slots. Its own source's figures give way, those that came with the
 * installation too; another source's figure of the same money is a fault: one of the two would count twice.
 */
export function planImport(
  { figures, forecasts }: Pick<InterpretedFigures, 'figures' | 'forecasts'>,
  source: string,
  storedFigures: readonly StoredFigure[],
  storedForecasts: readonly StoredForecast[],
): ImportPlan {
  const problems: ImportProblem[] = [];
  const others = groupBy(
    storedFigures.filter((figure) => figure.source !== null && figure.source !== source),
    centreSlot,
  );
  for (const figure of figures) {
    const clash = others.get(centreSlot(figure))?.find((other) => isSameMoney(figure, other));
    if (clash)
      problems.push({
        severity: 'error',
        code: 'figure-from-other-source',
        row: figure.row,
        at: figure.at,
        params: { source: clash.source ?? '' },
      });
  }
  return { figures: figureCounts(figures, source, storedFigures), ...planForecasts(forecasts, storedForecasts, problems) };
}

/** The same account group, or one of the two is the centre as a whole. */
function isSameMoney(a: { accountGroup: string }, b: { accountGroup: string }): boolean {
  const [one, other] = [a.accountGroup, b.accountGroup];
  return one === other || one === UNSPECIFIED_ACCOUNT_GROUP || other === UNSPECIFIED_ACCOUNT_GROUP;
}

function figureCounts(figures: readonly ImportedFigure[], source: string, stored: readonly StoredFigure[]): FigureImportCountsDto {
  const centres = new Set(figures.map(centreSlot));
  const givingWay = new Map(
    stored
      .filter((figure) => figure.source === source || (figure.source === null && centres.has(centreSlot(figure))))
      .map((figure) => [cell(figure), figure]),
  );
  const counts = { added: 0, changed: 0, unchanged: 0, removed: givingWay.size };
  for (const figure of figures) {
    const before = givingWay.get(cell(figure));
    if (!before) counts.added++;
    else {
      counts.removed--;
      if (before.amountOre === figure.amountOre) counts.unchanged++;
      else counts.changed++;
    }
  }
  return counts;
}

function planForecasts(
  forecasts: readonly ImportedForecast[],
  stored: readonly StoredForecast[],
  problems: ImportProblem[],
): Pick<ImportPlan, 'forecasts' | 'newForecasts' | 'problems'> {
  const newest = new Map(stored.map((forecast) => [`${forecast.costCentreId} ${forecast.year}`, forecast]));
  const counts = { added: 0, changed: 0, unchanged: 0, removed: 0 };
  const newForecasts = forecasts.filter(({ costCentreId, year, amountOre, row, at }) => {
    const before = newest.get(`${costCentreId} ${year}`);
    if (!before) counts.added++;
    else if (before.amountOre === amountOre) counts.unchanged++;
    else {
      counts.changed++;
      if (before.importId === null) {
        problems.push({
          severity: 'note',
          code: 'forecast-replaces-newer',
          row,
          at,
          params: { name: before.personName, amountOre: before.amountOre },
        });
      }
    }
    return before?.amountOre !== amountOre;
  });
  return { forecasts: counts, newForecasts, problems };
}

interface FigureCell {
  readonly costCentreId: number;
  readonly year: number;
  readonly kind: string;
  readonly span: string;
  readonly toMonth: number;
  readonly accountGroup: string;
}

function centreSlot({ costCentreId, year, kind, span, toMonth }: FigureCell): string {
  return `${costCentreId} ${year} ${kind} ${span} ${toMonth}`;
}

function cell(figure: FigureCell): string {
  return `${centreSlot(figure)} ${figure.accountGroup}`;
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
