import { ancestorsOf, daysBetween, Day, goalChangeAnswer, goalChangeEffect, GoalChangeEffect } from '@kaskade/domain';
import { AgreementAccess } from '../access/agreement-access';
import { placeholders, SqlSource } from '../access/sql';
import { AgreementChangeDto, AgreementChangesDto } from './goal-change.dto';
import {
  askedOn,
  CHANGE_COLUMNS,
  CHANGE_TABLES,
  changeRow,
  GoalChangeRow,
  RawChange,
  SIGNED_BY_DAY,
  SIGNED_COLUMNS,
  SignedRow,
} from './goal-change.row';
import { changedFields, contentNames, contentView } from './goal-content.reader';

/** A change from above as one agreement stands to it. */
export interface AgreementChange extends GoalChangeRow {
  readonly effect: GoalChangeEffect;
  readonly answer: AgreementChangeDto['answer'];
  readonly answeredOn: Day | null;
  readonly answeredByName: string | null;
}

type RawAnswered = RawChange & { readonly answeredOn: Day | null; readonly answeredByName: string | null };

/**
 * What has been sent from above and touches the agreement's unit today, since it was first signed; unanswered first, then newest first. Nothing
 * of it is kept for the agreement until its leader answers. Two statements.
 */
export async function changesOfAgreement(source: SqlSource, { head, path }: AgreementAccess, today: Day): Promise<AgreementChange[]> {
  const [row] = await source.query<SignedRow>(
    `SELECT a.activeOn, a.closedOn, ${SIGNED_COLUMNS} FROM agreement a ${SIGNED_BY_DAY} WHERE a.id = ?`,
    [today, today, head.id],
  );
  const above = ancestorsOf(path.tree, head.unitId);
  const sent = await source.query<RawAnswered>(
    `SELECT ${CHANGE_COLUMNS}, answer.answeredOn, answerer.name AS answeredByName FROM ${CHANGE_TABLES}
       LEFT JOIN goal_change_answer answer ON answer.goalChangeId = c.id AND answer.agreementId = ?
       LEFT JOIN person answerer ON answerer.id = answer.personId
      WHERE g.periodId = ? AND g.unitId IN (${placeholders(above)}) AND c.sentAt IS NOT NULL ORDER BY c.sentAt DESC, c.id DESC`,
    [head.id, head.periodId, ...above],
  );
  const agreement = askedOn(row!, today);
  const changes = sent.flatMap(({ answeredOn, answeredByName, ...raw }): AgreementChange[] => {
    const change = changeRow(raw);
    const effect = goalChangeEffect(path.tree, change, head.unitId);
    const answer = goalChangeAnswer(change, agreement, answeredOn !== null);
    return effect === null || answer === 'included' ? [] : [{ ...change, effect, answer, answeredOn, answeredByName }];
  });
  return [...changes.filter(isUnanswered), ...changes.filter((change) => !isUnanswered(change))];
}

export function isUnanswered({ answer }: Pick<AgreementChange, 'answer'>): boolean {
  return answer === 'unanswered';
}

/** Whether the actor is the one who answers: the agreement's leader, never a deputy. */
export function mayAcknowledge({ parties, isClosed }: AgreementAccess): boolean {
  return parties.includes('leader') && !isClosed;
}

/** As the reader of the agreement sees them: three statements more. Which goals are supported stays with the owner. */
export async function agreementChangesView(
  source: SqlSource,
  access: AgreementAccess,
  changes: readonly AgreementChange[],
  today: Day,
): Promise<AgreementChangesDto> {
  const { path, head } = access;
  const ends = changes.flatMap(({ before, after }) => [before, after]);
  const names = await contentNames(source, ends, false);
  return {
    agreementId: head.id,
    unanswered: changes.filter(isUnanswered).length,
    changes: changes.map((change) => ({
      ...{ id: change.id, goalId: change.goalId, kind: change.kind, weight: change.weight, effect: change.effect },
      owner: {
        unitId: change.ownerUnitId,
        unitName: path.unitName(change.ownerUnitId),
        leader: path.inPost(change.ownerUnitId, path.leader(change.ownerUnitId)?.personId),
      },
      before: change.effect === 'added' ? null : contentView(change.before, names),
      after: change.effect === 'removed' ? null : contentView(change.after, names),
      changedFields: change.effect === 'changed' ? changedFields(change.before, change.after, false) : [],
      sentOn: change.sentOn,
      sentBy: change.sentByName,
      daysSinceSent: daysBetween(change.sentOn, today),
      ...{ answer: change.answer, answeredOn: change.answeredOn, answeredBy: change.answeredByName },
      allowedActions: isUnanswered(change) && mayAcknowledge(access) ? ['acknowledge'] : [],
    })),
  };
}
