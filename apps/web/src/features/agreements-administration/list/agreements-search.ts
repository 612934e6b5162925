import { COUNTS, type Count } from '../model';

/** What a link to the list carries: the period, and what it is narrowed down to. */
export interface AgreementsSearch {
  /** Id of a period; that of today when left out. */
  readonly periode?: number;
  /** Id of a level. */
  readonly niva?: number;
  readonly status?: Count;
  readonly sok?: string;
}

/** Reads it from an address; what makes no sense is left out. */
export function readAgreementsSearch({ periode, niva, status, sok }: Record<string, unknown>): AgreementsSearch {
  return {
    periode: wholeNumber(periode),
    niva: wholeNumber(niva),
    status: COUNTS.find((count) => count === status),
    sok: typeof sok === 'string' && sok !== '' ? sok : undefined,
  };
}

const wholeNumber = (value: unknown): number | undefined => (typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined);
