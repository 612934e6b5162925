import {
  ancestorsOf,
  AskedParty,
  askedParty,
  daysBetween,
  Day,
  goalChangeAnswer,
  goalChangeEffect,
  GoalChangeEffect,
} from '@kaskade/domain';
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

/** A change, from above or of the unit's own goals, as one agreement stands to it. */
export interface AgreementChange extends GoalChangeRow {
  readonly askedParty: AskedParty;
  readonly effect: GoalChangeEffect;
  readonly answer: AgreementChangeDto['answer'];
  readonly answeredOn: Day | null;
  readonly answeredByName: string | null;
}

type RawAnswered = RawChange & { readonly answeredOn: Day | null; readonly answeredByName: string | null };

/**
 * What has been sent since the agreement was first signed, from above where it touches the unit today, or of the unit's own goals; unanswered
 * first, then newest first. Nothing of it is kept for the agreement until it is answered. Two statements.
 */
export async function changesOfAgreement(source: SqlSource, { head, path }: AgreementAccess, today: Day): Promise<AgreementChange[]> {
  const [row] = await source.query<SignedRow>(
    `SELECT a.activeOn, a.closedOn, ${SIGNED_COLUMNS} FROM agreement a ${SIGNED_BY_DAY} WHERE a.id = ?`,
    [today, today, head.id],
  );
  const owners = [head.unitId, ...ancestorsOf(path.tree, head.unitId)];
  const sent = await source.query<RawAnswered>(
    `SELECT ${CHANGE_COLUMNS}, answer.answeredOn, answerer.name AS answeredByName FROM ${CHANGE_TABLES}
       LEFT JOIN goal_change_answer answer ON answer.goalChangeId = c.id AND answer.agreementId = ?
       LEFT JOIN person answerer ON answerer.id = answer.personId
      WHERE g.periodId = ? AND g.unitId IN (${placeholders(owners)}) AND c.sentNumber IS NOT NULL ORDER BY c.sentNumber DESC`,
    [head.id, head.periodId, ...owners],
  );
  const agreement = askedOn(row!, today);
  const changes = sent.flatMap(({ answeredOn, answeredByName, ...raw }): AgreementChange[] => {
    const change = changeRow(raw);
    const effect = goalChangeEffect(path.tree, change, head.unitId);
    const answer = goalChangeAnswer(change, agreement, answeredOn !== null);
    return effect === null || answer === 'included'
      ? []
      : [{ ...change, askedParty: askedParty(change, head.unitId), effect, answer, answeredOn, answeredByName }];
  });
  return [...changes.filter(isUnanswered), ...changes.filter((change) => !isUnanswered(change))];
}

export function isUnanswered({ answer }: Pick<AgreementChange, 'answer'>): boolean {
  return answer === 'unanswered';
}

/** Whether the actor is the one who answers: the agreement's leader, or the other party; never a deputy, and nobody both. */
function mayAcknowledge({ parties, isClosed }: AgreementAccess, change: AgreementChange): boolean {
  return parties.includes(change.askedParty) && !isClosed;
}

/** A change of the unit's own goals: whoever reads its agreement reads what they support. */
function isOwn(change: AgreementChange): boolean {
  return change.askedParty === 'superior';
}

/** As the reader of the agreement sees them: three statements more. Which goals those above support stays with them. */
export async function agreementChangesView(
  source: SqlSource,
  access: AgreementAccess,
  changes: readonly AgreementChange[],
  today: Day,
): Promise<AgreementChangesDto> {
  const { path, head } = access;
  const names = await contentNames(
    source,
    changes.flatMap(({ before, after }) => [before, after]),
    changes.filter(isOwn).flatMap(({ before, after }) => [before, after]),
  );
  return {
    agreementId: head.id,
    unanswered: changes.filter(isUnanswered).length,
    changes: changes.map((change) => ({
      ...{
        id: change.id,
        goalId: change.goalId,
        kind: change.kind,
        weight: change.weight,
        effect: change.effect,
        askedParty: change.askedParty,
      },
      owner: {
        unitId: change.ownerUnitId,
        unitName: path.unitName(change.ownerUnitId),
        leader: path.inPost(change.ownerUnitId, path.leader(change.ownerUnitId)?.personId),
      },
      before: change.effect === 'added' ? null : contentView(change.before, names),
      after: change.effect === 'removed' ? null : contentView(change.after, names),
      changedFields: change.effect === 'changed' ? changedFields(change.before, change.after, isOwn(change)) : [],
      sentOn: change.sentOn,
      sentBy: change.sentByName,
      daysSinceSent: daysBetween(change.sentOn, today),
      ...{ answer: change.answer, answeredOn: change.answeredOn, answeredBy: change.answeredByName },
      allowedActions: isUnanswered(change) && mayAcknowledge(access, change) ? ['acknowledge'] : [],
    })),
  };
}
