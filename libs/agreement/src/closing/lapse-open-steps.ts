import { Day } from '@kaskade/domain';
import { AgreementEvent, Transaction } from '@kaskade/persistence';
import { placeholders } from '../access/sql';

/**
 * What is under way in agreements that hold no longer ends with them: an open amendment, a version that waits for its second signature, a
 * draft that was sent. Five statements, however many agreements; none but the first where nothing is under way. An agreement that closes on
 * a day to come lives on until then, and from that day nothing of it can be moved or signed.
 */
export async function lapseOpenSteps(tx: Transaction, agreementIds: readonly number[], today: Day): Promise<void> {
  const ids = await underWay(tx, agreementIds, today);
  if (ids.length === 0) return;
  const these = placeholders(ids);
  await tx.query(`UPDATE agreement_version SET state = 'lapsed', openFor = NULL, lapsedOn = ? WHERE openFor IN (${these})`, [
    today,
    ...ids,
  ]);
  await tx.query(`UPDATE amendment SET state = 'dropped', openFor = NULL, endedOn = ? WHERE openFor IN (${these})`, [today, ...ids]);
  await tx.query(`UPDATE agreement SET state = 'draft' WHERE id IN (${these}) AND state IN ('proposed', 'signed')`, ids);
  tx.audit('lapse', 'agreement', null, { ids });
  await tellOf(tx, ids, today);
}

/** What others have just committed counts, too: it is what they began before these agreements were held. */
async function underWay(tx: Transaction, agreementIds: readonly number[], today: Day): Promise<number[]> {
  const rows = await tx.queryLatest<{ id: number }>(
    `SELECT a.id FROM agreement a LEFT JOIN amendment ON amendment.openFor = a.id LEFT JOIN agreement_version v ON v.openFor = a.id
      WHERE a.id IN (${placeholders(agreementIds)}) AND a.closedOn <= ?
        AND (a.state IN ('proposed', 'signed') OR amendment.id IS NOT NULL OR v.id IS NOT NULL)
      ORDER BY a.id`,
    [...agreementIds, today],
  );
  return rows.map((row) => row.id);
}

/** In the agreements' histories; the system itself is nobody who could be named there. */
async function tellOf(tx: Transaction, ids: readonly number[], today: Day): Promise<void> {
  const { personId } = tx.writer;
  if (personId === null) return;
  const states = await tx.query<{ id: number; state: string }>(`SELECT id, state FROM agreement WHERE id IN (${placeholders(ids)})`, ids);
  await tx.insertMany(
    AgreementEvent,
    states.map(({ id, state }) => ({
      ...{ agreementId: id, at: tx.now, day: today, personId },
      ...{ action: 'lapse', stage: state, comment: '', agreementVersionId: null },
    })),
  );
}
