import { Day } from './day';

/** What a rule of this folder answers when it refuses. Texts are made elsewhere, in the reader's language. */
export interface Refusal {
  /** Name of the input at fault. */
  readonly field: string;
  /** Stable kebab-case code, such as `cycle`. */
  readonly code: string;
  /** The first day at fault. */
  readonly day?: Day;
  /** Other units or persons that the fault is about, by id: whoever puts it into words knows their names. */
  readonly unitId?: number;
  readonly personId?: number;
}

/** The rows as they would be after a change, or why it is refused. */
export type Change<T> =
  { readonly rows: readonly T[]; readonly refusal?: undefined } | { readonly refusal: Refusal; readonly rows?: undefined };

/** The rows when nothing is at fault. */
export function accepted<T>(rows: readonly T[], refusal: Refusal | null | undefined): Change<T> {
  return refusal ? { refusal } : { rows };
}
