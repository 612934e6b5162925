import { Initial1767225600000 } from './1767225600000-initial';
import { PastResponse1798600000000 } from './1798600000000-past-response';
import { Identity1798700000000 } from './1798700000000-identity';

/** Every migration, oldest first; one set for all engines. One that has been published is never edited: people's data came through it. */
export const migrations = [Initial1767225600000, PastResponse1798600000000, Identity1798700000000];
