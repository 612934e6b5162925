import { randomBytes } from 'node:crypto';
import { CookieOptions, RequestHandler, Response } from 'express';
import session from 'express-session';
import { Database, UnitOfWork } from '@kaskade/persistence';
import { Clock } from '../clock/clock';
import { Configuration } from '../configuration/configuration';
import { DatabaseSessionStore } from './session.store';

/** `__Host-` binds the cookie to https and to this host; plain http on localhost, the demo, cannot carry it. */
export const SESSION_COOKIE = { demo: 'kaskade', production: '__Host-kaskade' } as const;

type Mode = Configuration['mode'];

const cookieOptions = (mode: Mode) =>
  ({ httpOnly: true, sameSite: 'lax', secure: mode === 'production', path: '/' }) satisfies CookieOptions;

/** Takes the cookie back. A browser believes that of a `__Host-` cookie only when it says all that it said when it was set. */
export function forgetSessionCookie(response: Response, mode: Mode): void {
  response.clearCookie(SESSION_COOKIE[mode], cookieOptions(mode));
}

export function sessionMiddleware(configuration: Configuration, database: Database, unitOfWork: UnitOfWork, clock: Clock): RequestHandler {
  return session({
    name: SESSION_COOKIE[configuration.mode],
    // Without a secret of its own (demo only) each start makes one: old cookies are then void.
    secret: configuration.sessionSecret ?? randomBytes(32).toString('hex'),
    store: new DatabaseSessionStore(database, unitOfWork, () => clock.now(), {
      idleMinutes: configuration.sessionIdleMinutes,
      hours: configuration.sessionHours,
    }),
    resave: false,
    saveUninitialized: false,
    cookie: cookieOptions(configuration.mode),
    // https ends at the proxy in front: without its word (X-Forwarded-Proto) no Secure cookie would be set.
    proxy: configuration.mode === 'production',
  });
}
