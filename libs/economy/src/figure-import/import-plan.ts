import { ImportedFigure, ImportedForecast, ImportProblem, InterpretedFigures, isSameMoney } from '@kaskade/domain';
import { FigureImportCountsDto } from './figure-import-answer.dto';
import { StoredFigure, StoredForecast } from './stored-figures';

/** What an import will do to what is stored. */
export interface ImportPlan {
  readonly figures: FigureImportCountsDto;
  /** Stored figures that give way. */
  readonly removedIds: readonly number[];
  readonly forecasts: FigureImportCountsDto;
  /** Forecasts that say something new; what is already the newest is not appended again. */
  readonly newForecasts: readonly ImportedForecast[];
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
  return {
    figures: figureCounts(figures, [...givingWay.values()]),
    removedIds: [...givingWay.keys()],
    ...planForecasts(forecasts, storedForecasts, problems),
  };
}

function byId(figure: StoredFigure): [number, StoredFigure] {
  return [figure.id, figure];
}

function figureCounts(figures: readonly ImportedFigure[], givingWay: readonly StoredFigure[]): FigureImportCountsDto {
  const beforeAt = new Map(givingWay.map((figure) => [cell(figure), figure]));
  const counts = { added: 0, changed: 0, unchanged: 0, removed: beforeAt.size };
  for (const figure of figures) {
    const before = beforeAt.get(cell(figure));
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
