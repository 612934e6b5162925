import { AgreementStage, currentAgreement, Day, isContentEditable, isFollowedUp } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { AgreementHead, HEAD_COLUMNS, stageOfHead, stageProblem, UnitPeriod } from '../access/agreement-access';
import { SqlSource } from '../access/sql';
import { UnitPath } from '../access/unit-path';

/** What the owner of goals may do with them, by where the agreement that holds for them stands. */
export interface GoalRights {
  /** Drafts of goals are part of what the parties agree on. */
  readonly mayEditContent: boolean;
  /** Goals are shared, revised and withdrawn until the evaluation. */
  readonly mayShare: boolean;
}

/** Goals belong to unit and period: the stage of the agreement that the unit has there now. Null: it has none, and nothing is locked. One statement. */
export async function goalStage(
  source: SqlSource,
  path: UnitPath,
  { unitId, periodId }: UnitPeriod,
  today: Day,
): Promise<AgreementStage | null> {
  const agreements = await source.query<AgreementHead>(`SELECT ${HEAD_COLUMNS} FROM agreement a WHERE a.unitId = ? AND a.periodId = ?`, [
    unitId,
    periodId,
  ]);
  const current = currentAgreement(agreements, path.leader(unitId), today);
  return current && stageOfHead(current, false);
}

export function goalRights(mayEdit: boolean, stage: AgreementStage | null): GoalRights {
  return {
    mayEditContent: mayEdit && (stage === null || isContentEditable(stage)),
    mayShare: mayEdit && (stage === null || isFollowedUp(stage)),
  };
}

/** 409 when the drafts of the unit's goals may not be written now. */
export function expectGoalsEditable(stage: AgreementStage | null): void {
  if (stage !== null && !isContentEditable(stage)) throw Problem.wrongState(stageProblem(stage));
}

/** 409 when the unit's goals are not shared or withdrawn any more. */
export function expectGoalsShareable(stage: AgreementStage | null): void {
  if (stage !== null && !isFollowedUp(stage)) throw Problem.wrongState(stageProblem(stage));
}
