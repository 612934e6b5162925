import { isCount, LightColour, MeasureStatus, ProgressKind, ProgressPlan, wantedOf } from './measure';
import { ReportedProgress } from './progress';
import { AgreementViolation, isFilled } from './violation';

/** Where a measure's status may go. Reopening a done or cancelled one is allowed: the log of updates keeps what was said before. */
export const STATUS_TRANSITIONS: Readonly<Record<MeasureStatus, readonly MeasureStatus[]>> = {
  planned: ['started', 'done', 'cancelled'],
  started: ['planned', 'done', 'cancelled'],
  done: ['started'],
  cancelled: ['planned', 'started'],
};

/** What updates change on a measure; progress and light are null until reported (domain §3). */
export interface MeasureState extends ReportedProgress {
  readonly status: MeasureStatus;
  readonly light: LightColour | null;
  /** Ids of the milestones reached; null until progress is reported, and for other kinds of progress. */
  readonly reachedMilestoneIds: readonly number[] | null;
}

/** What a leader reports. Fields left out stay as they are; at least one of status, light and progress is given. */
export interface MeasureReport {
  readonly status?: MeasureStatus;
  readonly light?: LightColour;
  /** Per cent 0–100, when progress is a per cent. */
  readonly percent?: number;
  /** How many are done, when counted; more than wanted is allowed and counts as all. */
  readonly doneCount?: number;
  /** All the milestones reached so far, when by milestones. */
  readonly reachedMilestoneIds?: readonly number[];
  readonly comment?: string;
}

/** Everything that is wrong with a report; empty when nothing is. */
export function checkMeasureReport(plan: ProgressPlan, state: MeasureState, report: MeasureReport): AgreementViolation[] {
  return [...checkSomething(report), ...checkStatus(state, report), ...checkKind(plan, report), ...checkProgress(plan, report)];
}

function checkSomething(report: MeasureReport): AgreementViolation[] {
  const parts = [report.status, report.light, report.percent, report.doneCount, report.reachedMilestoneIds];
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
const PROGRESS_FIELD = {
  percent: 'percent',
  counted: 'doneCount',
  milestones: 'reachedMilestoneIds',
} as const satisfies Record<ProgressKind, keyof MeasureReport>;

function checkKind({ progressKind }: ProgressPlan, report: MeasureReport): AgreementViolation[] {
  return Object.entries(PROGRESS_FIELD)
    .filter(([kind, field]) => kind !== progressKind && report[field] !== undefined)
    .map(([, field]) => ({ field, code: 'progress-kind-mismatch', params: { progressKind } }));
}

function checkProgress(plan: ProgressPlan, { percent, doneCount, reachedMilestoneIds }: MeasureReport): AgreementViolation[] {
  if (plan.progressKind === 'percent' && percent !== undefined && !(isCount(percent, 0) && percent <= 100)) {
    return [{ field: 'percent', code: 'percent-out-of-range', params: { min: 0, max: 100 } }];
  }
  if (plan.progressKind === 'counted' && doneCount !== undefined && !isCount(doneCount, 0)) {
    return [{ field: 'doneCount', code: 'done-count-not-whole', params: { min: 0 } }];
  }
  if (plan.progressKind === 'milestones' && reachedMilestoneIds !== undefined) {
    const known = new Set(plan.milestones.map((milestone) => milestone.id));
    const field = 'reachedMilestoneIds';
    if (new Set(reachedMilestoneIds).size < reachedMilestoneIds.length) return [{ field, code: 'milestone-repeated' }];
    return reachedMilestoneIds.filter((id) => !known.has(id)).map((id) => ({ field, code: 'milestone-unknown', params: { id } }));
  }
  return [];
}

/** The state after a report that `checkMeasureReport` has nothing against. What is not reported stays as it was. */
export function applyMeasureReport(plan: ProgressPlan, state: MeasureState, report: MeasureReport): MeasureState {
  const reportedDone = report.percent ?? report.doneCount ?? report.reachedMilestoneIds?.length;
  return {
    status: report.status ?? state.status,
    light: report.light ?? state.light,
    progressDone: reportedDone ?? state.progressDone,
    progressWanted: reportedDone === undefined ? state.progressWanted : wantedOf(plan),
    reachedMilestoneIds: report.reachedMilestoneIds ?? state.reachedMilestoneIds,
  };
}

/**
 * The state after a leader changes how progress is counted. Another kind makes earlier progress meaningless: it is empty again
 * until reported. Milestones that are taken away are no longer reached; what was never reported stays empty.
 */
export function replanProgress(before: ProgressPlan, state: MeasureState, after: ProgressPlan): MeasureState {
  if (state.progressDone === null) return state;
  if (before.progressKind !== after.progressKind) {
    return { ...state, progressDone: null, progressWanted: null, reachedMilestoneIds: null };
  }
  const progressWanted = wantedOf(after);
  if (after.progressKind !== 'milestones') return { ...state, progressWanted };
  const kept = new Set(after.milestones.map((milestone) => milestone.id));
  const reachedMilestoneIds = (state.reachedMilestoneIds ?? []).filter((id) => kept.has(id));
  return { ...state, progressDone: reachedMilestoneIds.length, progressWanted, reachedMilestoneIds };
}

/** Whether a change of plan changed what the log of updates says of progress, so that it needs an update of its own. */
export function progressDiffers(a: ReportedProgress, b: ReportedProgress): boolean {
  return a.progressDone !== b.progressDone || a.progressWanted !== b.progressWanted;
}
