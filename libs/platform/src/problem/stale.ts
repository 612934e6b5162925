import { QueryFailedError } from 'typeorm';
import { StaleVersionError } from '@kaskade/persistence';
import { Problem } from './problem';

/** A change that came too late answers 412 with the resource as it now is. */
export async function orCurrent<T>(change: Promise<T>, current: () => Promise<unknown>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    if (!(error instanceof StaleVersionError)) throw error;
    throw Problem.stale(await current());
  }
}

/** Refuses to go on from another version than the one that the caller has seen. */
export function expectVersion(entity: string, row: { readonly id: number; readonly version: number }, version: number): void {
  if (row.version !== version) throw new StaleVersionError(entity, row.id);
}

/** What a unique key refuses, because somebody else wrote the same one first, is the field's fault. */
export async function orTaken<T>(field: string, code: string, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw Problem.invalid({ field, code });
  }
}

/** Whether a unique key refused the row: somebody else wrote the same one first. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { errno, code } = error.driverError as { errno?: number; code?: string };
  return errno === 1062 || code === 'SQLITE_CONSTRAINT_UNIQUE';
}
