import { Day, isDay } from '../organization';
import { AgreementViolation, isFilled } from './violation';

export type MeasureStatus = 'planned' | 'started' | 'done' | 'cancelled';
export type ProgressKind = 'percent' | 'counted' | 'milestones';
export type LightColour = 'green' | 'yellow' | 'red';

export const MEASURE_STATUSES: readonly MeasureStatus[] = ['planned', 'started', 'done', 'cancelled'];
export const PROGRESS_KINDS: readonly ProgressKind[] = ['percent', 'counted', 'milestones'];
export const LIGHT_COLOURS: readonly LightColour[] = ['green', 'yellow', 'red'];

export const LOWEST_WEIGHT = 1;
export const HIGHEST_WEIGHT = 5;
/** So many milestones can be read on one line; a measure with more is several measures. */
export const MOST_MILESTONES = 12;

/** One milestone; all count alike (domain §3). */
export interface Milestone {
  /** Unique within the measure. */
  readonly id: number;
  readonly title: string;
  readonly dueOn: Day | null;
}

/** How a leader wants a measure's progress to be counted. */
export interface ProgressPlan {
  readonly progressKind: ProgressKind;
  /** How many are wanted (≥ 1), when counted; else null: see `wantedOf`. */
  readonly wantedCount: number | null;
  /** In order, at least one, when by milestones; else empty. */
  readonly milestones: readonly Milestone[];
}

/** What a leader plans in a measure. */
export interface MeasurePlan extends ProgressPlan {
  readonly title: string;
  readonly startOn: Day | null;
  readonly dueOn: Day | null;
  readonly weight: number;
}

/** Everything that is wrong with a measure's plan; empty when nothing is. Source: domain §3, *Measure*. */
export function checkMeasurePlan(plan: MeasurePlan): AgreementViolation[] {
  return [...checkTitle(plan), ...checkWeight(plan.weight), ...checkDates(plan), ...checkProgressPlan(plan)];
}

function checkTitle({ title }: MeasurePlan): AgreementViolation[] {
  return isFilled(title) ? [] : [{ field: 'title', code: 'title-required' }];
}

function checkWeight(weight: number): AgreementViolation[] {
  if (Number.isInteger(weight) && weight >= LOWEST_WEIGHT && weight <= HIGHEST_WEIGHT) return [];
  return [{ field: 'weight', code: 'weight-out-of-range', params: { min: LOWEST_WEIGHT, max: HIGHEST_WEIGHT } }];
}

function checkDates({ startOn, dueOn }: MeasurePlan): AgreementViolation[] {
  const wrong = Object.entries({ startOn, dueOn }).filter(([, day]) => day !== null && !isDay(day));
  if (wrong.length > 0) return wrong.map(([field]) => ({ field, code: 'not-a-day' }));
  return startOn !== null && dueOn !== null && dueOn < startOn ? [{ field: 'dueOn', code: 'due-before-start', params: { startOn } }] : [];
}

/** Everything that is wrong with how progress is to be counted. */
export function checkProgressPlan(plan: ProgressPlan): AgreementViolation[] {
  const violations: AgreementViolation[] = [];
  if (plan.progressKind === 'counted') {
    if (!isCount(plan.wantedCount, 1)) violations.push({ field: 'wantedCount', code: 'wanted-count-required', params: { min: 1 } });
  } else if (plan.wantedCount !== null) {
    violations.push({ field: 'wantedCount', code: 'wanted-count-unexpected' });
  }
  if (plan.progressKind === 'milestones') violations.push(...checkMilestones(plan.milestones));
  else if (plan.milestones.length > 0) violations.push({ field: 'milestones', code: 'milestones-unexpected' });
  return violations;
}

function checkMilestones(milestones: readonly Milestone[]): AgreementViolation[] {
  const field = 'milestones';
  if (milestones.length === 0) return [{ field, code: 'milestones-required' }];
  if (milestones.length > MOST_MILESTONES) return [{ field, code: 'milestones-too-many', params: { max: MOST_MILESTONES } }];
  return milestones.flatMap((milestone, index) => {
    const params = { number: index + 1 };
    if (!isFilled(milestone.title)) return [{ field, code: 'milestone-title-required', params }];
    return milestone.dueOn !== null && !isDay(milestone.dueOn) ? [{ field, code: 'milestone-not-a-day', params }] : [];
  });
}

/** How many make the whole: 100 per cent, the count wanted, or all the milestones. */
export function wantedOf(plan: ProgressPlan): number {
  switch (plan.progressKind) {
    case 'percent':
      return 100;
    case 'counted':
      return plan.wantedCount ?? 1;
    case 'milestones':
      return plan.milestones.length;
  }
}

/** A whole number from `least`, small enough to be exact. */
export function isCount(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}
