/** What a Passport strategy is, seen from outside. */
export interface PassportStrategy {
  authenticate(request: unknown, options?: unknown): void;
}

/** What a strategy came to. */
export type Outcome<User> =
  { kind: 'redirect'; url: string } | { kind: 'user'; user: User } | { kind: 'failed'; reason: string } | { kind: 'error'; error: unknown };

export const NO_ANSWER_IN_TIME = 'no answer in time';

/**
 * Runs one authentication of a Passport strategy, as Passport itself does it: on a copy that has the five answers. Without Passport around it the
 * session stays ours: what the strategy keeps goes into `request.session`, a plain object.
 * @param perRun methods of the strategy that this run has its own of
 * @returns the outcome; after `deadlineMs` an error, since not every strategy has a time limit of its own.
 */
export function runStrategy<User>(
  strategy: PassportStrategy,
  request: unknown,
  { options = {}, perRun = {}, deadlineMs }: { options?: object; perRun?: object; deadlineMs: number },
): Promise<Outcome<User>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle({ kind: 'error', error: new Error(NO_ANSWER_IN_TIME) }), deadlineMs);
    const settle = (outcome: Outcome<User>) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const run = Object.assign(Object.create(strategy) as PassportStrategy, perRun, {
      redirect: (url: string) => settle({ kind: 'redirect', url }),
      success: (user: User) => settle({ kind: 'user', user }),
      fail: (reason: unknown) => settle({ kind: 'failed', reason: reasonText(reason) }),
      error: (error: unknown) => settle({ kind: 'error', error }),
      pass: () => settle({ kind: 'failed', reason: 'passed' }),
    });
    try {
      run.authenticate(request, options);
    } catch (error) {
      settle({ kind: 'error', error });
    }
  });
}

function reasonText(reason: unknown): string {
  if (typeof reason === 'string') return reason;
  const message = (reason as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message : 'no reason given';
}
