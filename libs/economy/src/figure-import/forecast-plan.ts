import { ImportedForecast } from '@kaskade/domain';
import { StoredForecast } from './stored-figures';

/** How many stored amounts an import adds, changes, leaves as they are and takes away. */
export interface PlanCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** A forecast that somebody gave by hand, and another in the file. It stands unless the user says that the file's takes over. */
export interface ForecastBesideOwn {
  readonly imported: ImportedForecast;
  readonly own: StoredForecast;
  readonly isReplaced: boolean;
}

/** What a file does to the forecasts that are there. */
export interface ForecastPlan {
  readonly counts: PlanCounts;
  /** Forecasts that say something new; what is already the newest is not appended again. */
  readonly added: readonly ImportedForecast[];
  readonly besideOwn: readonly ForecastBesideOwn[];
}

/**
 * Holds a file's forecasts against the newest of each cost centre. What came by a file gives way to the next one; what a leader gave
 * by hand stands, and counts as unchanged, but for the rows that the user named.
 */
export function planForecasts(
  forecasts: readonly ImportedForecast[],
  stored: readonly StoredForecast[],
  replacedRows: ReadonlySet<number>,
): ForecastPlan {
  const newest = new Map(stored.map((forecast) => [`${forecast.costCentreId} ${forecast.year}`, forecast]));
  const counts = { added: 0, changed: 0, unchanged: 0, removed: 0 };
  const added: ImportedForecast[] = [];
  const besideOwn: ForecastBesideOwn[] = [];
  for (const imported of forecasts) {
    const before = newest.get(`${imported.costCentreId} ${imported.year}`);
    const isOwn = before !== undefined && before.importId === null && before.amountOre !== imported.amountOre;
    const isReplaced = isOwn && replacedRows.has(imported.row);
    if (isOwn) besideOwn.push({ imported, own: before, isReplaced });
    if (before && (before.amountOre === imported.amountOre || (isOwn && !isReplaced))) {
      counts.unchanged++;
      continue;
    }
    if (before) counts.changed++;
    else counts.added++;
    added.push(imported);
  }
  return { counts, added, besideOwn };
}
