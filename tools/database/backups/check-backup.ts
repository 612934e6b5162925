import { BackupHeader, DamagedBackup, readBackup, TableSum } from './backup-file';

/**
 * Reads a backup from beginning to end.
 * @throws DamagedBackup when it is not, to the last byte, what was written
 */
export async function checkBackup(file: string): Promise<{ header: BackupHeader; sums: TableSum[] }> {
  let header: BackupHeader | undefined;
  const sums: TableSum[] = [];
  for await (const part of readBackup(file)) {
    if ('header' in part) header = part.header;
    if ('sum' in part) sums.push(part.sum);
  }
  if (header?.kaskadeBackup !== 1) throw new DamagedBackup('this is no backup that this version can read');
  return { header, sums };
}
