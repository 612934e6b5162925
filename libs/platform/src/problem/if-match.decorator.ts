import { applyDecorators, createParamDecorator, ExecutionContext } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { Request } from 'express';
import { Problem } from './problem';
import { ProblemDto } from './problem.dto';

/** The version in `If-Match: "3"` as a number. Missing → 428, not a version → 400. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match'];
  if (header === undefined) throw new Problem(428, 'if-match-missing');
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new Problem(400, 'if-match-invalid');
  return Number(version);
});

/** Documents that a route takes `If-Match`. */
export const ApiIfMatch = () =>
  applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, description: 'The version that is changed, in quotes: "3"' }),
    ApiResponse({ status: 412, type: ProblemDto, description: 'Changed by another since; `current` is the resource as it now is' }),
    ApiResponse({ status: 428, type: ProblemDto, description: 'If-Match is missing' }),
  );
