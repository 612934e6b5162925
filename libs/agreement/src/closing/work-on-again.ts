import { AgreementStage, AgreementState, AmendmentState, stageOf } from '@kaskade/domain';
import { AgreementEvent, Transaction } from '@kaskade/persistence';
import { placeholders } from '../access/sql';

/** An agreement that is worked on again, and where it stands then. */
export interface ReturnedAgreement {
  readonly id: number;
  readonly stage: AgreementStage;
}

/**
 * Takes agreements, and their open amendments, back to where they are edited: what one of the two has signed lapses, since nobody should find
 * it adopted after something else has happened to the agreement, and what was evaluated or archived holds once more. Four statements, however
 * many agreements; the callers hold the rows, and count their versions up.
 */
export async function workOnAgain(tx: Transaction, ids: readonly number[], today: string): Promise<ReturnedAgreement[]> {
  const these = placeholders(ids);
  await tx.query(`UPDATE agreement_version SET state = 'lapsed', openFor = NULL, lapsedOn = ? WHERE openFor IN (${these})`, [
    today,
    ...ids,
  ]);
  await tx.query(`UPDATE amendment SET state = 'draft' WHERE openFor IN (${these})`, ids);
  await tx.query(
    `UPDATE agreement SET state = CASE WHEN state IN ('evaluated', 'archived') THEN 'active' ELSE 'draft' END
      WHERE id IN (${these}) AND state NOT IN ('draft', 'active')`,
    ids,
  );
  const rows = await tx.queryLatest<{ id: number; state: AgreementState; amendmentState: AmendmentState | null }>(
    `SELECT a.id, a.state, amendment.state AS amendmentState FROM agreement a LEFT JOIN amendment ON amendment.openFor = a.id
      WHERE a.id IN (${these}) ORDER BY a.id`,
    ids,
  );
  return rows.map(({ id, state, amendmentState }) => ({ id, stage: stageOf(state, amendmentState) }));
}

/** A leader is back in the post that they left earlier in the period: the agreements they had go on, from where they are edited or hold. */
export async function reopenAgreements(tx: Transaction, ids: readonly number[], today: string): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(`UPDATE agreement SET closedOn = NULL, version = version + 1 WHERE id IN (${placeholders(ids)})`, ids);
  const agreements = await workOnAgain(tx, ids, today);
  tx.audit('reopen', 'agreement', null, { ids });
  await tellOf(tx, agreements, { action: 'reopen', comment: '', day: today });
}

/** In the agreements' histories; the system itself is nobody who could be named there. */
export async function tellOf(
  tx: Transaction,
  agreements: readonly ReturnedAgreement[],
  { action, comment, day }: Pick<AgreementEvent, 'action' | 'comment' | 'day'>,
): Promise<void> {
  const { personId } = tx.writer;
  if (personId === null) return;
  await tx.insertMany(
    AgreementEvent,
    agreements.map(({ id, stage }) => ({
      ...{ agreementId: id, at: tx.now, day, personId },
      ...{ action, stage, comment, agreementVersionId: null },
    })),
  );
}
