import { AsyncLocalStorage } from 'node:async_hooks';

/** The request that is being answered, so that what it writes can be found again by it. Empty outside of requests. */
export const requestTrail = new AsyncLocalStorage<{ readonly requestId: string }>();
