import { isDay, type Day } from '@kaskade/domain';
import { AGREEMENT_FIGURES, MEASURE_FIGURES, type AgreementFigure, type CellPart, type MeasureFigure } from './model';

/** What a link to a report carries: which table, as of which day, how it stands, and which figure is open. */
export interface ReportSearch {
  readonly visning?: 'mal' | 'okonomi';
  readonly dag?: Day;
  /** Units as rows: set by the reader; without it the number of units decides. */
  readonly snudd?: boolean;
  /** The open figure of a goal: the goal, and whose figure (`own`, `sum` or a child unit's id). */
  readonly maal?: number;
  readonly del?: CellPart;
  /** The count of measures that is open. */
  readonly tiltak?: MeasureFigure;
  /** The count of agreements that is open. */
  readonly avtaler?: AgreementFigure;
  /** The area whose goals stand as columns in the turned table. */
  readonly omraade?: number;
  /** The unit opened a level further in the money table. */
  readonly apen?: number;
}

/** Reads the search of an address; what is no answer to a question is left out. People write the money view with its own letter. */
export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const del = search.del === 'own' || search.del === 'sum' ? search.del : wholeNumber(search.del);
  return {
    visning: search.visning === 'okonomi' || search.visning === 'økonomi' ? 'okonomi' : undefined,
    dag: isDay(search.dag) ? search.dag : undefined,
    snudd: typeof search.snudd === 'boolean' ? search.snudd : undefined,
    maal: wholeNumber(search.maal),
    del,
    omraade: wholeNumber(search.omraade),
    apen: wholeNumber(search.apen),
    tiltak: MEASURE_FIGURES.find((figure) => figure === search.tiltak),
    avtaler: AGREEMENT_FIGURES.find((figure) => figure === search.avtaler),
  };
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
