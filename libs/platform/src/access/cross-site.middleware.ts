import { NextFunction, Request, RequestHandler, Response } from 'express';
import { LOOPBACK } from '../configuration/loopback';
import { Problem } from '../problem';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Signing in changes nothing for the one who is signed in, and is asked before the web client is loaded. */
export const WITHOUT_CSRF_HEADER: ReadonlySet<string> = new Set(['/api/auth/demo']);

/**
 * Refuses changes that another site makes a browser ask for: the Origin, where there is one, must be our own, the header `X-Kaskade`
 * must be there, which a foreign page cannot add without being asked first, and a body is JSON or a form with files, never what a plain
 * HTML form can send elsewhere.
 * @param publicUrl where people reach Kaskade; without it our own origin is the host that was asked for
 */
export const refuseCrossSite =
  (publicUrl: string | undefined): RequestHandler =>
  (request, response, next) =>
    refuse(request, response, next, publicUrl);

function refuse(request: Request, _response: Response, next: NextFunction, publicUrl: string | undefined): void {
  if (SAFE.has(request.method)) return next();
  const { origin, host } = request.headers;
  if (origin !== undefined && !isOurs(origin, publicUrl, host)) return next(new Problem(403, 'foreign-origin'));
  if (request.headers['x-kaskade'] === undefined && !WITHOUT_CSRF_HEADER.has(request.path)) return next(new Problem(403, 'foreign-origin'));
  if (request.headers['content-type'] !== undefined && !request.is(['application/json', 'multipart/form-data'])) {
    const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
    if (hasBody) return next(new Problem(415, 'unsupported-media-type'));
  }
  next();
}

/**
 * In demo mode, where anyone signs in as anyone: only by a name of this machine. A page elsewhere whose name is made to lead to this
 * machine would otherwise be of the same origin as the demo.
 */
export function refuseForeignHost(request: Request, _response: Response, next: NextFunction): void {
  const url = `http://${request.headers.host ?? ''}`;
  const name = URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : '';
  next(LOOPBACK.includes(name) ? undefined : new Problem(403, 'foreign-host'));
}

function isOurs(origin: string, publicUrl: string | undefined, host: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  return publicUrl === undefined ? new URL(origin).host === host : origin === publicUrl;
}
