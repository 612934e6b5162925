import { applyDecorators, createParamDecorator, ExecutionContext } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { createHash } from 'node:crypto';
import { Request } from 'express';
import { Problem } from '../problem/problem';
import { ProblemDto } from '../problem/problem.dto';

/** A request that may be sent twice and is carried out once: the key that the caller chose for it, and what it asks. */
export interface IdempotentRequest {
  readonly key: string;
  /** SHA-256 of method, path, `If-Match` and body. */
  readonly requestHash: string;
}

/** The `Idempotency-Key` of a request: 8 to 200 letters, digits and `-_.:`. Missing or otherwise → 400 that names the header. */
export const Idempotent = createParamDecorator((_: unknown, context: ExecutionContext): IdempotentRequest => {
  const request = context.switchToHttp().getRequest<Request>();
  const key = request.headers['idempotency-key'];
  if (key === undefined) throw new Problem(400, 'idempotency-key-missing');
  if (typeof key !== 'string' || !/^[\w.:-]{8,200}$/.test(key)) throw new Problem(400, 'idempotency-key-invalid');
  const asked = [request.method, request.originalUrl, request.headers['if-match'] ?? '', JSON.stringify(request.body ?? null)];
  return { key, requestHash: createHash('sha256').update(JSON.stringify(asked)).digest('hex') };
});

/** Documents that a route takes `Idempotency-Key`. */
export const ApiIdempotent = () =>
  applyDecorators(
    ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Chosen by the caller, one for each time something is asked for' }),
    ApiResponse({ status: 422, type: ProblemDto, description: 'The key was used for another request' }),
  );
