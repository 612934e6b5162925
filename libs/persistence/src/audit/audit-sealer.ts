import { Database } from '../database';
import { AuditSeal } from '../entities';
import { Transaction, UnitOfWork } from '../unit-of-work';
import { ENTRY_COLUMNS, GENESIS, nextHash, StoredEntry } from './chain';

/** The newest link of the chain. */
export interface SealHead {
  readonly entryId: number;
  readonly hash: string;
}

const BATCH = 500;

/**
 * Makes the hash chain over the audit log, in the order of ids, each batch in three statements. Why no entry can slip in behind it: see
 * docs/adr/0010. One sealer at a time among all instances; were there two nevertheless, the key of `audit_seal` would refuse the second.
 */
export class AuditSealer {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The highest id that is committed; 0 in an empty log. */
  async newestEntryId(): Promise<number> {
    const [row] = await this.database.query<{ newest: number | null }>('SELECT MAX(id) AS newest FROM audit_entry');
    return row?.newest ?? 0;
  }

  /**
   * Seals what is not sealed yet, as far as an entry that was seen committed a while ago.
   * @returns the newest link that it made; undefined when there was nothing to seal, or another instance is at it
   */
  async sealUpTo(entryId: number): Promise<SealHead | undefined> {
    let head: SealHead | undefined;
    for (;;) {
      const sealed = await this.unitOfWork.alone('audit-seal', (tx) => this.sealBatch(tx, entryId));
      if (sealed?.head) head = sealed.head;
      if (!sealed?.isFull) return head;
    }
  }

  private async sealBatch(tx: Transaction, upTo: number): Promise<{ head: SealHead | undefined; isFull: boolean }> {
    const [last] = await tx.query<SealHead>('SELECT entryId, hash FROM audit_seal ORDER BY entryId DESC LIMIT 1');
    const entries = await tx.query<StoredEntry>(
      `SELECT ${ENTRY_COLUMNS} FROM audit_entry e WHERE e.id > ? AND e.id <= ? ORDER BY e.id LIMIT ${BATCH} ${this.waitingForWriters()}`,
      [last?.entryId ?? 0, upTo],
    );
    let hash = last?.hash ?? GENESIS;
    const links = entries.map((entry) => ({ entryId: entry.id, hash: (hash = nextHash(hash, entry)) }));
    const seals = links.map((link) => ({ ...link, sealedAt: tx.now }));
    if (seals.length > 0) await tx.repository(AuditSeal).createQueryBuilder().insert().values(seals).updateEntity(false).execute();
    return { head: links.at(-1), isFull: seals.length === BATCH };
  }

  /** A locking read waits for every uncommitted entry in its range, so that a gap in the ids is one for good. SQLite has one writer at a time. */
  private waitingForWriters(): string {
    if (this.database.engine === 'sqlite') return '';
    return this.database.writer.options.type === 'mysql' ? 'FOR SHARE' : 'LOCK IN SHARE MODE';
  }
}
