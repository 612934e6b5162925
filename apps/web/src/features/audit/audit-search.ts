import { isDay, type Day } from '@kaskade/domain';
import { AUDIT_KINDS, type AuditFilter, type AuditKind } from './model';

/** What a link to the log carries: what it is narrowed down to. The names are for the fields, so that a link opens as it was left. */
export interface AuditSearch {
  readonly person?: number;
  readonly personNavn?: string;
  readonly enhet?: number;
  readonly enhetNavn?: string;
  /** Id of an agreement of the unit. */
  readonly avtale?: number;
  readonly slags?: AuditKind;
  readonly fra?: Day;
  readonly til?: Day;
}

/** Reads it from an address; what makes no sense is left out. */
export function readAuditSearch(search: Record<string, unknown>): AuditSearch {
  return {
    person: wholeNumber(search.person),
    personNavn: words(search.personNavn),
    enhet: wholeNumber(search.enhet),
    enhetNavn: words(search.enhetNavn),
    avtale: wholeNumber(search.avtale),
    slags: AUDIT_KINDS.find((kind) => kind === search.slags),
    fra: isDay(search.fra) ? search.fra : undefined,
    til: isDay(search.til) ? search.til : undefined,
  };
}

/** What the server is asked for. An agreement says its unit. */
export function filterOf({ person, enhet, avtale, slags, fra, til }: AuditSearch): AuditFilter {
  return { personId: person, unitId: avtale === undefined ? enhet : undefined, agreementId: avtale, kind: slags, from: fra, to: til };
}

/** In how many ways it is narrowed down; an agreement goes with its unit. */
export function countOf({ person, enhet, slags, fra, til }: AuditSearch): number {
  return [person, enhet, slags, fra, til].filter((value) => value !== undefined).length;
}

/** The last day before the first: no entry can be in between. */
export function isTurned({ fra, til }: AuditSearch): boolean {
  return fra !== undefined && til !== undefined && til < fra;
}

const wholeNumber = (value: unknown): number | undefined => (typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined);
const words = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined);
