import { NextFunction, Request, Response } from 'express';
import { Problem } from '../problem';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Signing in changes nothing for the one who is signed in, and is asked before the web client is loaded. */
const WITHOUT_HEADER = new Set(['/api/auth/demo']);

/**
 * Refuses changes that another site makes a browser ask for: the Origin, where there is one, must be our own, and the header `X-Kaskade`
 * must be there, which a foreign page cannot add without being asked first.
 */
export function refuseCrossSite(request: Request, _response: Response, next: NextFunction): void {
  if (SAFE.has(request.method)) return next();
  const origin = request.headers.origin;
  const ownHost = request.headers.host;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== ownHost)) return next(new Problem(403, 'foreign-origin'));
  if (request.headers['x-kaskade'] === undefined && !WITHOUT_HEADER.has(request.path)) return next(new Problem(403, 'foreign-origin'));
  next();
}
