export { type BackupHeader, DamagedBackup, type TableSum } from './backup-file';
export { checkBackup } from './check-backup';
export { makeBackup } from './make-backup';
export { type Restored, restoreBackup } from './restore-backup';
export { sumLines } from './sum-lines';
