import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { ProblemDto } from '../problem';

export const RATE_LIMITED = 'kaskade:rate-limited';

/** What is counted: signing in by address, since nobody is known yet; the others by person. */
export type LimitedAct = 'sign-in' | 'export' | 'import';

/** A route that may be asked for only so often in a minute (`KASKADE_…_PER_MINUTE`); then 429 with `Retry-After`. */
export const RateLimited = (act: LimitedAct) =>
  applyDecorators(
    SetMetadata(RATE_LIMITED, act),
    ApiResponse({
      status: 429,
      type: ProblemDto,
      description: 'Too often in a short time; Retry-After says in how many seconds to come back',
    }),
  );
