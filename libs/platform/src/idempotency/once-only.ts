import { createHash } from 'node:crypto';
import { IdempotencyKey, Transaction, Writer } from '@kaskade/persistence';
import { Problem } from '../problem/problem';
import { IdempotentRequest } from './idempotency-key.decorator';

/**
 * Carries a request out once for each key and person, in the transaction that writes it: the key is remembered if and only if the work is
 * done. What serializes two of the same at once is the work's own lock, taken before this.
 * @throws Problem 422 when the key was used for another request
 */
export async function onceOnly(
  tx: Transaction,
  writer: Writer,
  { key, requestHash }: IdempotentRequest,
  work: () => Promise<void>,
): Promise<void> {
  const keyHash = createHash('sha256').update(`${writer.personId}\n${key}`).digest('hex');
  const known = await tx.repository(IdempotencyKey).findOneBy({ keyHash });
  if (known && known.requestHash !== requestHash) throw new Problem(422, 'idempotency-key-reused');
  if (known) return;
  await work();
  await tx.insertMany(IdempotencyKey, [{ keyHash, requestHash, createdAt: tx.now }]);
}
