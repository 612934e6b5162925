import { parseArgs } from 'node:util';
import { AuditFault, AuditVerdict, SealHead, verifyAuditLog } from '@kaskade/persistence';
import { readConfiguration } from '@kaskade/platform';
import { openExistingDatabase } from './existing-database';

const FAULTS: Readonly<Record<AuditFault, string>> = {
  removed: 'has been removed: its seal is there, the entry is not',
  changed: 'does not fit its seal: it has been changed, or what stood right before it has been removed with its seal',
  inserted: 'stands between sealed entries without a seal: it was put in afterwards, or its seal has been removed',
  anchor: 'does not have the seal that you named: the log has been cut off or sealed anew since you noted it',
};

/** `npm run audit:verify [-- --expect 1234:<hash>]`: follows the chain over the audit log. Ends with 0 when it holds, 1 when not, 2 when it could not look. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { expect: { type: 'string' } } });
  const anchor = values.expect === undefined ? undefined : readAnchor(values.expect);
  const database = await openExistingDatabase(readConfiguration(process.env));
  try {
    const verdict = await verifyAuditLog(database, anchor);
    tell(verdict);
    process.exitCode = verdict.broken ? 1 : 0;
  } finally {
    await database.close();
  }
}

function tell({ broken, checked, head, unsealed }: AuditVerdict): void {
  if (broken)
    console.error(`The audit log is broken. Entry ${broken.entryId} ${FAULTS[broken.fault]}. The ${checked} entries before it hold.`);
  else console.log(`The audit log holds: ${checked} entries followed.`);
  if (head) console.log(`Newest seal: ${head.entryId}:${head.hash} (note it elsewhere, for --expect)`);
  if (unsealed > 0) console.log(`${unsealed} entries after it are not sealed yet; a running server seals them within half a minute.`);
}

function readAnchor(text: string): SealHead {
  const [, entryId, hash] = /^(\d{1,10}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!entryId || !hash) throw new Error('--expect takes a seal as it was noted, such as 1234: and 64 signs');
  return { entryId: Number(entryId), hash };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
