import { createHash } from 'node:crypto';

/** An audit entry as raw SQL answers it. */
export interface StoredEntry {
  readonly id: number;
  readonly at: Date | string;
  readonly personId: number | null;
  readonly action: string;
  readonly entity: string;
  readonly entityId: number | null;
  readonly unitId: number | null;
  readonly agreementId: number | null;
  readonly requestId: string | null;
  /** The text of the JSON, byte for byte as stored. */
  readonly details: string | null;
}

/** The columns of `StoredEntry`, each with its table's name before it. */
export const ENTRY_COLUMNS = ['id', 'at', 'personId', 'action', 'entity', 'entityId', 'unitId', 'agreementId', 'requestId', 'details']
  .map((column) => `e.${column}`)
  .join(', ');

/** What stands before the first entry. */
export const GENESIS = '0'.repeat(64);

/** An entry in one spelling, whatever the engine: a JSON list of its fields in a fixed order, the instant in ISO 8601. */
export function canonicalEntry(entry: StoredEntry): string {
  const { id, at, personId, action, entity, entityId, unitId, agreementId, requestId, details } = entry;
  return JSON.stringify([id, canonicalInstant(at), personId, action, entity, entityId, unitId, agreementId, requestId, details]);
}

/** The hash of a link: SHA-256, in hex, of the former hash and the entry. */
export function nextHash(former: string, entry: StoredEntry): string {
  return createHash('sha256').update(former).update(canonicalEntry(entry)).digest('hex');
}

/** SQLite has UTC text where a server has a Date. What is no instant, since somebody has been at it, stays as it is. */
function canonicalInstant(at: Date | string): string {
  const instant = at instanceof Date ? at : new Date(`${at.replace(' ', 'T')}Z`);
  return Number.isNaN(instant.getTime()) ? String(at) : instant.toISOString();
}
