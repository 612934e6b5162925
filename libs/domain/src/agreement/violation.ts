/**
 * What a rule of this folder answers when it refuses: a code, the field at fault and the numbers that explain it.
 * Text belongs to the reader's language and is made elsewhere.
 */
export interface AgreementViolation {
  /** Name of the input at fault; empty when the whole is at fault. */
  readonly field: string;
  /** Stable kebab-case code, e.g. `weight-out-of-range`. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A text that says something: neither empty nor blank. */
export function isFilled(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}
