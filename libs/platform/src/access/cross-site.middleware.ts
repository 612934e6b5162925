import { NextFunction, Request, Response } from 'express';
import { Problem } from '../problem';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Signing in changes nothing for the one who is signed in, and is asked before the web client is loaded. */
export const WITHOUT_CSRF_HEADER: ReadonlySet<string> = new Set(['/api/auth/demo']);

/**
 * Refuses changes that another site makes a browser ask for: the Origin, where there is one, must be our own, the header `X-Kaskade`
 * must be there, which a foreign page cannot add without being asked first, and a body is JSON or a form with files, never what a plain
 * HTML form can send elsewhere.
 */
export function refuseCrossSite(request: Request, _response: Response, next: NextFunction): void {
  if (SAFE.has(request.method)) return next();
  const { origin, host } = request.headers;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) return next(new Problem(403, 'foreign-origin'));
  if (request.headers['x-kaskade'] === undefined && !WITHOUT_CSRF_HEADER.has(request.path)) return next(new Problem(403, 'foreign-origin'));
  if (request.headers['content-type'] !== undefined && !request.is(['application/json', 'multipart/form-data'])) {
    const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
    if (hasBody) return next(new Problem(415, 'unsupported-media-type'));
  }
  next();
}
