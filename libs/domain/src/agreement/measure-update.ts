import { isCount, LightColour, MeasureStatus, Milestone, ProgressKind, ProgressPlan, wantedOf } from './measure';
import { ReportedProgress } from './progress';
import { AgreementViolation, isFilled } from './violation';

/** Where a measure's status may go. Reopening a done or cancelled one is allowed: the log of updates keeps what was said before. */
export const STATUS_TRANSITIONS: Readonly<Record<MeasureStatus, readonly MeasureStatus[]>> = {
  planned: ['started', 'done', 'cancelled'],
  started: ['planned', 'done', 'cancelled'],
  done: ['started'],
  cancelled: ['planned', 'started'],
};

/** The state of a measure that updates change; progress and light are null until reported (domain §3). */
export interface MeasureState extends ReportedProgress {
  readonly progressKind: ProgressKind;
  readonly milestones: readonly Milestone[];
  readonly status: MeasureStatus;
  readonly light: LightColour | null;
}

/** What a leader reports. Fields left out stay as they are; at least one of status, progress and light is given. */
export interface MeasureReport {
  readonly status?: MeasureStatus;
  readonly light?: LightColour;
  /** Per cent 0–100, when progress is a per cent. */
  readonly percent?: number;
  /** How many are done, when counted; more than wanted is allowed and counts as all. */
  readonly doneCount?: number;
  /** One mark for each milestone, in order. */
  readonly milestonesReached?: readonly boolean[];
  readonly comment?: string;
}

/** Everything that is wrong with a report; empty when nothing is. */
export function checkMeasureReport(state: MeasureState, report: MeasureReport): AgreementViolation[] {
  return [...checkSomething(report), ...checkStatus(state, report), ...checkProgress(state, report)];
}

function checkSomething(report: MeasureReport): AgreementViolation[] {
  const parts = [report.status, report.light, report.percent, report.doneCount, report.milestonesReached];
  return parts.every((part) => part === undefined) ? [{ field: '', code: 'nothing-reported' }] : [];
}

function checkStatus(state: MeasureState, report: MeasureReport): AgreementViolation[] {
  const to = report.status;
  if (to === undefined || to === state.status) return [];
  if (!STATUS_TRANSITIONS[state.status].includes(to)) {
    return [{ field: 'status', code: 'status-transition-not-allowed', params: { from: state.status, to } }];
  }
  return to === 'cancelled' && !isFilled(report.comment) ? [{ field: 'comment', code: 'cancel-reason-required' }] : [];
}

/** The field in which each kind of progress is reported. */
const PROGRESS_FIELD = { percent: 'percent', counted: 'doneCount', milestones: 'milestonesReached' } as const;

function checkProgress(state: MeasureState, report: MeasureReport): AgreementViolation[] {
  const misplaced = Object.entries(PROGRESS_FIELD)
    .filter(([kind, field]) => kind !== state.progressKind && report[field] !== undefined)
    .map(([, field]) => ({ field, code: 'progress-kind-mismatch', params: { progressKind: state.progressKind } }));
  if (report.percent !== undefined && !(isCount(report.percent, 0) && report.percent <= 100)) {
    return [...misplaced, { field: 'percent', code: 'percent-out-of-range', params: { min: 0, max: 100 } }];
  }
  if (report.doneCount !== undefined && !isCount(report.doneCount, 0)) {
    return [...misplaced, { field: 'doneCount', code: 'done-count-not-whole', params: { min: 0 } }];
  }
  if (report.milestonesReached !== undefined && state.progressKind === 'milestones') {
    const expected = state.milestones.length;
    if (report.milestonesReached.length !== expected) {
      return [...misplaced, { field: 'milestonesReached', code: 'milestones-differ', params: { expected } }];
    }
  }
  return misplaced;
}

/** The state after a report that `checkMeasureReport` has nothing against. What is not reported stays as it was. */
export function applyMeasureReport(state: MeasureState, report: MeasureReport): MeasureState {
  const milestones = report.milestonesReached
    ? state.milestones.map((milestone, index) => ({ ...milestone, reached: report.milestonesReached![index]! }))
    : state.milestones;
  const reportedCount = report.percent ?? report.doneCount ?? (report.milestonesReached && countReached(milestones));
  return {
    progressKind: state.progressKind,
    status: report.status ?? state.status,
    light: report.light ?? state.light,
    doneCount: reportedCount ?? state.doneCount,
    wantedCount: state.wantedCount,
    milestones,
  };
}

/**
 * The state after a leader changes how progress is counted. A change of kind makes earlier progress meaningless: it is empty
 * again until reported. A new number of milestones counts again those marked reached.
 */
export function replanProgress(state: MeasureState, plan: ProgressPlan): MeasureState {
  const sameKind = plan.progressKind === state.progressKind;
  const recounted = plan.progressKind === 'milestones' ? countReached(plan.milestones) : state.doneCount;
  return {
    ...state,
    progressKind: plan.progressKind,
    milestones: plan.milestones,
    wantedCount: wantedOf(plan),
    doneCount: sameKind && state.doneCount !== null ? recounted : null,
  };
}

/** Whether two states differ in what a reader of the update log sees, so that a change after a report needs an update of its own. */
export function progressDiffers(a: MeasureState, b: MeasureState): boolean {
  return a.progressKind !== b.progressKind || a.doneCount !== b.doneCount || a.wantedCount !== b.wantedCount;
}

/** The milestones reached so far. */
export function countReached(milestones: readonly Milestone[]): number {
  return milestones.filter((milestone) => milestone.reached).length;
}
