import {
  Day,
  fractionBasisPoints,
  isOverdue,
  LightColour,
  MeasureState,
  MeasureStatus,
  measureProgress,
  Milestone,
  ProgressKind,
  ProgressPlan,
} from '@kaskade/domain';
import { MeasureDto } from './measure.dto';

/** A measure as raw SQL answers it on both engines, with the agreement that it belongs to. */
export interface MeasureRow {
  readonly id: number;
  readonly version: number;
  readonly agreementId: number;
  readonly carriedFromAgreementId: number | null;
  readonly goalId: number | null;
  readonly areaId: number | null;
  readonly position: number;
  readonly title: string;
  readonly description: string;
  readonly responsible: string;
  readonly startOn: Day | null;
  readonly dueOn: Day | null;
  readonly weight: number;
  readonly progressKind: ProgressKind;
  readonly wantedCount: number | null;
  readonly countedWord: string;
  /** JSON of `Milestone[]`. */
  readonly milestones: string;
  readonly createdOn: Day;
  readonly status: MeasureStatus;
  readonly progressDone: number | null;
  readonly progressWanted: number | null;
  /** JSON of ids. */
  readonly reachedMilestoneIds: string | null;
  readonly light: LightColour | null;
  readonly lastComment: string;
  readonly lastUpdatedOn: Day | null;
  readonly lastUpdatedBy: string | null;
  /** The unit of the agreement. */
  readonly unitId: number;
}

/** The columns of `MeasureRow`, from `measure m`, `agreement a` and `person updater`. */
export const MEASURE_COLUMNS = `m.id AS id, m.version, m.agreementId, m.carriedFromAgreementId, m.goalId, m.areaId, m.position AS position, m.title, m.description,
  m.responsible, m.startOn, m.dueOn, m.weight, m.progressKind, m.wantedCount, m.countedWord, m.milestones, m.createdOn, m.status,
  m.progressDone, m.progressWanted, m.reachedMilestoneIds, m.light, m.lastComment, m.lastUpdatedOn, updater.name AS lastUpdatedBy, a.unitId`;
export const MEASURE_TABLES =
  'measure m JOIN agreement a ON a.id = m.agreementId LEFT JOIN person updater ON updater.id = m.lastUpdatedById';

/** The plan of progress and the reported state, as the rules take them. */
export function planOf(row: MeasureRow): ProgressPlan {
  return { progressKind: row.progressKind, wantedCount: row.wantedCount, milestones: JSON.parse(row.milestones) as Milestone[] };
}

export function stateOf(row: MeasureRow): MeasureState {
  return {
    status: row.status,
    light: row.light,
    progressDone: row.progressDone,
    progressWanted: row.progressWanted,
    reachedMilestoneIds: row.reachedMilestoneIds === null ? null : (JSON.parse(row.reachedMilestoneIds) as number[]),
  };
}

export type MeasureAction = 'edit' | 'report' | 'delete';

/** Whether somebody may change plans of measures in an agreement now, and report on them. */
export interface MeasureRights {
  readonly mayEditContent: boolean;
  readonly mayReport: boolean;
}
export const READS_MEASURES: MeasureRights = { mayEditContent: false, mayReport: false };

/** What may be done with a measure now; one that was ever reported stays in the log and is cancelled instead of deleted. */
export function measureActions({ mayEditContent, mayReport }: MeasureRights, row: Pick<MeasureRow, 'lastUpdatedOn'>): MeasureAction[] {
  return [
    ...(mayEditContent ? (['edit'] as const) : []),
    ...(mayReport ? (['report'] as const) : []),
    ...(mayEditContent && row.lastUpdatedOn === null ? (['delete'] as const) : []),
  ];
}

/** The measure as it is answered; overdue is judged on `today`. */
export function measureView(row: MeasureRow, today: Day, rights: MeasureRights): MeasureDto {
  const state = stateOf(row);
  const reached = new Set(state.reachedMilestoneIds ?? []);
  const fraction = measureProgress(row.status, state);
  return {
    id: row.id,
    version: row.version,
    agreementId: row.agreementId,
    goalId: row.goalId,
    areaId: row.areaId,
    position: row.position,
    title: row.title,
    description: row.description,
    responsible: row.responsible,
    startOn: row.startOn,
    dueOn: row.dueOn,
    weight: row.weight,
    progressKind: row.progressKind,
    wantedCount: row.wantedCount,
    countedWord: row.countedWord,
    milestones: planOf(row).milestones.map((milestone) => ({ ...milestone, reached: reached.has(milestone.id) })),
    createdOn: row.createdOn,
    status: row.status,
    progressDone: row.progressDone,
    progressWanted: row.progressWanted,
    progressBasisPoints: fraction && fractionBasisPoints(fraction),
    light: row.light,
    isOverdue: isOverdue(row, today),
    lastComment: row.lastComment,
    lastUpdatedOn: row.lastUpdatedOn,
    lastUpdatedBy: row.lastUpdatedBy,
    isCarriedOver: row.carriedFromAgreementId !== null,
    allowedActions: measureActions(rights, row),
  };
}
