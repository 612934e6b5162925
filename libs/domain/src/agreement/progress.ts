import { Day } from '../organization';
import { MeasureStatus } from './measure';

/** What was last reported of a measure's progress: `progressDone` of `progressWanted`; both null until reported. */
export interface ReportedProgress {
  /** Per cent reached, count done, or milestones reached. */
  readonly progressDone: number | null;
  /** 100 for per cent, the count wanted, or the number of milestones. */
  readonly progressWanted: number | null;
}

/** An exact fraction between 0 and 1, `done` ≤ `wanted`. */
export interface ProgressFraction {
  readonly done: number;
  readonly wanted: number;
}

/**
 * The progress of one measure as an exact fraction; null when none has been reported, which is never 0 (domain §3).
 * Done is 100 % whatever was counted; more than wanted counts as all of it.
 */
export function measureProgress(status: MeasureStatus, reported: ReportedProgress): ProgressFraction | null {
  if (status === 'done') return { done: 1, wanted: 1 };
  const { progressDone, progressWanted } = reported;
  if (progressDone === null || progressWanted === null || progressWanted <= 0) return null;
  return { done: Math.min(Math.max(progressDone, 0), progressWanted), wanted: progressWanted };
}

/** A fraction in basis points (0–10000 = 0.01 %), halves up; for showing one measure. */
export function fractionBasisPoints({ done, wanted }: ProgressFraction): number {
  return Math.floor((done * 20_000 + wanted) / (2 * wanted));
}

/** Overdue on the day: the due day has passed and the measure is neither done nor cancelled. Derived, never stored (domain §3). */
export function isOverdue(measure: { readonly status: MeasureStatus; readonly dueOn: Day | null }, day: Day): boolean {
  return measure.dueOn !== null && measure.dueOn < day && (measure.status === 'planned' || measure.status === 'started');
}
