import { randomUUID } from 'node:crypto';
import { Request, RequestHandler, Response } from 'express';
import { requestTrail } from '@kaskade/persistence';
import { Problem } from '../problem';
import { limitedAddress } from '../rate-limit/caller-address';
import { Denials } from './denials';

/**
 * Gives every request an id that stands in its answer (`X-Request-Id`), in the server's log and in the audit entries that it leaves, and
 * records the request when it was refused.
 */
export function followRequests(denials: Denials): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    request.id = requestId;
    response.setHeader('X-Request-Id', requestId);
    response.on('finish', () => requestTrail.run({ requestId }, () => recordDenial(denials, request, response)));
    requestTrail.run({ requestId }, next);
  };
}

/** A refusal at sign-in is recorded by the sign-in itself, which knows more about it. */
function recordDenial(denials: Denials, request: Request, response: Response): void {
  const problem = response.locals['problem'] as Problem | undefined;
  if (!problem || !isDenial(problem) || (!request.actor && problem.code !== 'foreign-origin')) return;
  const route = (request.route as { path?: unknown } | undefined)?.path;
  const params = Object.entries(request.params ?? {}).flatMap(([name, value]) =>
    /^\d{1,9}$/.test(String(value)) ? [[name, Number(value)] as const] : [],
  );
  const named = new Map(params);
  denials.record({
    personId: request.actor?.personId ?? null,
    caller: request.actor ? `person ${request.actor.personId}` : `address ${limitedAddress(request.ip ?? '')}`,
    status: problem.status,
    code: problem.code,
    method: request.method,
    route: typeof route === 'string' ? route : '',
    entity: (typeof route === 'string' ? route : '').split('/')[2] ?? '',
    entityId: params.at(-1)?.[1] ?? null,
    subject: { unitId: named.get('unitId'), agreementId: named.get('agreementId'), ...problem.details.hidden },
  });
}

function isDenial({ status, details }: Problem): boolean {
  return status === 403 || details.hidden !== undefined;
}
