import { Database } from '../database';
import { ENTRY_COLUMNS, GENESIS, nextHash, StoredEntry } from './chain';
import { SealHead } from './audit-sealer';

/** removed: sealed, and gone · changed: not what was sealed, or what stood before it is gone with its seal · inserted: not in the chain though what follows it is. */
export type AuditFault = 'removed' | 'changed' | 'inserted' | 'anchor';

export interface AuditVerdict {
  /** Null when the chain holds. */
  readonly broken: { readonly entryId: number; readonly fault: AuditFault } | null;
  /** How many entries the chain was followed through. */
  readonly checked: number;
  /** The newest link; null while nothing is sealed. */
  readonly head: SealHead | null;
  /** Entries after the newest link. */
  readonly unsealed: number;
}

type SealedRow = SealHead & { [Field in keyof StoredEntry]: StoredEntry[Field] | null };

const BATCH = 1_000;

/**
 * Follows the chain from its beginning, and names the first entry that does not fit.
 * @param anchor a link that was noted before, elsewhere: what is rewritten from the beginning, or cut off at the end, shows by it alone
 */
export async function verifyAuditLog(database: Database, anchor?: SealHead): Promise<AuditVerdict> {
  const [head] = await database.query<SealHead>('SELECT entryId, hash FROM audit_seal ORDER BY entryId DESC LIMIT 1');
  const [{ unsealed }] = (await database.query<{ unsealed: number | string }>('SELECT COUNT(*) AS unsealed FROM audit_entry WHERE id > ?', [
    head?.entryId ?? 0,
  ])) as [{ unsealed: number | string }];
  const verdict = { head: head ?? null, unsealed: Number(unsealed) };
  let hash = GENESIS;
  let from = 0;
  let checked = 0;
  let isAnchored = anchor === undefined;
  while (head && from < head.entryId) {
    const rows = await sealedRows(database, from, head.entryId);
    const upTo = rows.at(-1)?.entryId ?? head.entryId;
    const strangerId = await unsealedId(database, from, upTo);
    for (const row of rows) {
      const broken = faultOf(row, strangerId, hash) ?? (row.entryId === anchor?.entryId && row.hash !== anchor.hash ? 'anchor' : null);
      if (broken) return { ...verdict, checked, broken: { entryId: broken === 'inserted' ? strangerId! : row.entryId, fault: broken } };
      if (row.entryId === anchor?.entryId) isAnchored = true;
      hash = row.hash;
      checked++;
    }
    from = upTo;
  }
  return { ...verdict, checked, broken: isAnchored ? null : { entryId: anchor!.entryId, fault: 'anchor' } };
}

function faultOf(row: SealedRow, strangerId: number | null, former: string): AuditFault | null {
  if (strangerId !== null && strangerId < row.entryId) return 'inserted';
  if (row.id === null) return 'removed';
  return nextHash(former, row as StoredEntry) === row.hash ? null : 'changed';
}

function sealedRows(database: Database, from: number, upTo: number): Promise<SealedRow[]> {
  return database.query<SealedRow>(
    `SELECT s.entryId, s.hash, ${ENTRY_COLUMNS} FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entryId
      WHERE s.entryId > ? AND s.entryId <= ? ORDER BY s.entryId LIMIT ${BATCH}`,
    [from, upTo],
  );
}

/** The first entry in a sealed range that has no seal. */
async function unsealedId(database: Database, from: number, upTo: number): Promise<number | null> {
  const [row] = await database.query<{ id: number }>(
    `SELECT e.id FROM audit_entry e WHERE e.id > ? AND e.id <= ? AND NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entryId = e.id)
      ORDER BY e.id LIMIT 1`,
    [from, upTo],
  );
  return row?.id ?? null;
}
