import { QueryFailedError } from 'typeorm';

/** The server says that it goes down, or takes no more connections; what cuts the line itself mysql2 calls fatal. */
const GOING: readonly unknown[] = ['ER_SERVER_SHUTDOWN', 'ER_CONNECTION_KILLED', 'ER_CON_COUNT_ERROR', 'ER_NORMAL_SHUTDOWN'];

/** Whether an error says that the database server cannot be reached at the moment; it may be back by itself. SQLite is never away. */
export function isDatabaseAway(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (typeof cause !== 'object' || cause === null) return false;
  const { fatal, code } = cause as { fatal?: unknown; code?: unknown };
  return fatal === true || GOING.includes(code);
}
