import { Actor, Day } from '@kaskade/domain';
import { Amendment, Transaction } from '@kaskade/persistence';
import { placeholders } from '../access/sql';
import { tellOf, workOnAgain } from '../closing/work-on-again';

/** Why an amendment is open that nobody asked for: it is signed and kept with the agreement. */
const REASON = 'Tiltak ført videre ved lederskifte';

/**
 * Moves the open measures of agreements that close to the new leader's for the same period, with a trace of where they come from. What the
 * new leader has signed already is amended by it: a measure never stands unsigned in an agreement that holds. As many statements for many
 * agreements as for one.
 * @returns how many measures were moved
 */
export async function carryMeasures(
  tx: Transaction,
  actor: Actor,
  { fromIds, toPersonId, today }: { fromIds: readonly number[]; toPersonId: number; today: Day },
): Promise<number> {
  const open = `measure.agreementId IN (${placeholders(fromIds)}) AND measure.status IN ('planned', 'started')`;
  const following = `agreement former JOIN agreement following
    ON following.unitId = former.unitId AND following.periodId = former.periodId AND following.personId = ?`;
  const carried = await tx.query<{ id: number; toId: number }>(
    `SELECT measure.id, following.id AS toId FROM ${following} JOIN measure ON measure.agreementId = former.id WHERE ${open}`,
    [toPersonId, ...fromIds],
  );
  if (carried.length === 0) return 0;
  await receive(tx, actor, [...new Set(carried.map((measure) => measure.toId))], today);
  // The trace is set first: MariaDB assigns from left to right, and both engines then agree.
  await tx.query(
    `UPDATE measure SET carriedFromAgreementId = agreementId, version = version + 1,
            agreementId = (SELECT following.id FROM ${following} WHERE former.id = measure.agreementId)
      WHERE ${open}`,
    [toPersonId, ...fromIds],
  );
  tx.audit('carry-over', 'measure', null, { ids: carried.map((measure) => measure.id), fromAgreementIds: fromIds });
  return carried.length;
}

/** Brings agreements to where measures may be added: what is under way goes back to its draft, and what holds is amended. */
async function receive(tx: Transaction, actor: Actor, ids: readonly number[], today: Day): Promise<void> {
  await tx.query(`UPDATE agreement SET version = version + 1 WHERE id IN (${placeholders(ids)})`, ids);
  const active = (await workOnAgain(tx, ids, today)).filter(({ stage }) => stage === 'active');
  const opened = { reason: REASON, state: 'draft', openedById: actor.personId, openedOn: today, endedOn: null } as const;
  await tx.insertMany(
    Amendment,
    active.map(({ id }) => ({ agreementId: id, openFor: id, ...opened })),
  );
  const amended = active.map(({ id }) => ({ id, stage: 'amending' as const }));
  await tellOf(tx, amended, { action: 'amend', comment: REASON, day: today });
}
