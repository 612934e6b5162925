import { Session, Transaction } from '@kaskade/persistence';

/** Ends the sessions of everyone who is not active, so that none comes back to life with the person. Wherever people are made inactive. */
export async function endSessionsOfInactive(tx: Transaction): Promise<void> {
  await tx.query('DELETE FROM session WHERE personId IN (SELECT id FROM person WHERE active = 0)');
}

/** Ends the person's sessions, in all their browsers; answers how many. */
export async function endSessionsOf(tx: Transaction, personId: number): Promise<number> {
  const { affected } = await tx.repository(Session).delete({ personId });
  return affected ?? 0;
}
