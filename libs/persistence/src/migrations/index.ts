import { Initial1767225600000 } from './1767225600000-initial';

/** Every migration, oldest first; one set for all engines. */
export const migrations = [Initial1767225600000];
