import { AcknowledgedChange, AgreementStage, InheritableGoal } from '../agreement';
import { ForecastYear } from '../economy';
import { Day } from '../organization';
import { MeasureTable } from './measure-table';
import { ReportTree } from './report-tree';

/**
 * Everything that a report of one day is made of, flat: the organization of that day and one array per kind of fact. Whoever loads
 * it brings the facts of one period and year, with what is known now; the engine itself leaves out what is dated after the day.
 */
export interface ReportFacts {
  /** The organization on the report's day: all of it, or a unit's ancestors and its subtree. */
  readonly tree: ReportTree;
  /** First day of the period. */
  readonly periodStart: Day;
  readonly goals: readonly GoalFact[];
  readonly responses: readonly ResponseFact[];
  /** Each with its last update up to and including the report's day. */
  readonly measures: MeasureTable;
  readonly agreements: readonly AgreementFact[];
  /** Binding changes from above that were sent by the day, with whom they are for and who has acknowledged them by then. */
  readonly goalChanges: readonly AcknowledgedChange[];
  readonly costCentres: readonly CostCentreFact[];
  readonly rounds: readonly RoundFact[];
  /**
   * Weight of each unit's agreement, a whole number; a unit that is missing here, or whose weight is not above zero, is left out of
   * every progress and listed. Null: every agreement weighs 1 (the default of domain §6).
   */
  readonly agreementWeights: ReadonlyMap<number, number> | null;
}

export interface GoalFact extends InheritableGoal {
  readonly areaId: number;
  readonly supportsGoalId: number | null;
}

/**
 * A unit's answer to one goal or to a whole area (exactly one is set), with the days since which it says so. Of answers that have been
 * replaced or taken back those that stood on the report's day are facts of their own.
 */
export interface ResponseFact {
  readonly unitId: number;
  readonly goalId: number | null;
  readonly areaId: number | null;
  readonly narrativeSince: Day | null;
  readonly notRelevantSince: Day | null;
}

/** One agreement of a unit: drawn up, made active, and closed by a change of leader. */
export interface AgreementFact {
  readonly id: number;
  readonly unitId: number;
  readonly personId: number;
  readonly createdOn: Day;
  readonly activeOn: Day | null;
  readonly closedOn: Day | null;
  /** Where it stood at the end of the report's day by the log of its life; null: nothing had happened to it. */
  readonly stage: AgreementStage | null;
  /** The last change that had been sent when the first and the last version that was signed by both by the day were frozen (0: none); null without any. */
  readonly firstSeenChange: number | null;
  readonly lastSeenChange: number | null;
}

/** A cost centre of the year with its newest forecast up to and including the report's day; null `ownerUnitId`: nobody owns it that day. */
export interface CostCentreFact extends ForecastYear {
  readonly id: number;
  readonly ownerUnitId: number | null;
}

/** A reporting round: what was last updated before a passed round opened is outdated. */
export interface RoundFact {
  readonly openedOn: Day;
  readonly deadline: Day;
}
