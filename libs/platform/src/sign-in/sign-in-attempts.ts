import { SignInAttempt } from './identity-provider';

/** An attempt as the session keeps it: with where the person was going. */
export interface KeptAttempt extends SignInAttempt {
  /** A path of ours, already checked. */
  returnTo: string;
}

/** How long a person may take at the provider, milliseconds. */
export const ATTEMPT_LASTS_MS = 15 * 60_000;
const AT_MOST = 5;

type Holder = { attempts?: KeptAttempt[] };

/** Keeps an attempt in the session; the oldest give way. */
export function keepAttempt(session: Holder, attempt: KeptAttempt, now: number): void {
  session.attempts = [...stillGood(session.attempts, now), attempt].slice(-AT_MOST);
}

/** Takes the attempt that a callback answers out of the session: a second callback with the same state finds none. */
export function takeAttempt(session: Holder, state: unknown, now: number): KeptAttempt | null {
  const good = stillGood(session.attempts, now);
  const found = good.find((attempt) => attempt.state === state) ?? null;
  const left = good.filter((attempt) => attempt !== found);
  if (left.length > 0) session.attempts = left;
  else delete session.attempts;
  return found;
}

/**
 * A path of ours that a person was going to; anything else becomes the front page. Judged as a browser reads it: `//evil`, `/\evil` and
 * `/<tab>/evil` all lead elsewhere.
 */
export function pathOfOurs(value: unknown): string {
  if (typeof value !== 'string' || !value.startsWith('/') || value.length > 2_000) return '/';
  const base = 'https://ours.invalid';
  if (!URL.canParse(value, base)) return '/';
  const url = new URL(value, base);
  const isApi = url.pathname === '/api' || url.pathname.startsWith('/api/');
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === base && !isApi && !path.startsWith('//') ? path : '/';
}

function stillGood(attempts: KeptAttempt[] | undefined, now: number): KeptAttempt[] {
  return (attempts ?? []).filter(({ startedAt }) => Math.abs(now - startedAt) < ATTEMPT_LASTS_MS);
}
