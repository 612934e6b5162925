import { Callback, SignInAttempt, SignInRefused } from './identity-provider';

/**
 * The code of a callback that answers this attempt.
 * @throws SignInRefused when it is malformed, answers something else, or the provider said no.
 */
export function readCallback(callback: Callback, attempt: SignInAttempt): { code: string; state: string; iss?: string } {
  const { code, state, error, iss } = callback;
  if (typeof state !== 'string' || state !== attempt.state) throw new SignInRefused('state', 'not the state of this attempt');
  // RFC 6749 §4.1.2.1; the provider's words go to the log only.
  if (error !== undefined) {
    const word = typeof error === 'string' ? error.replace(/[^a-z_]/g, '').slice(0, 60) : 'unreadable';
    throw new SignInRefused('denied', word);
  }
  if (typeof code !== 'string' || code === '' || code.length > 8_000) throw new SignInRefused('callback', 'no code');
  if (iss !== undefined && typeof iss !== 'string') throw new SignInRefused('callback', 'more than one iss');
  return iss === undefined ? { code, state } : { code, state, iss };
}
