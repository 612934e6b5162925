import { applyDecorators, CanActivate, ExecutionContext, Injectable, SetMetadata, UseGuards } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiResponse } from '@nestjs/swagger';
import { Request } from 'express';
import { Clock } from '../clock/clock';
import { Configuration } from '../configuration/configuration';
import { Problem, ProblemDto } from '../problem';
import { CLOCK_SKEW_SECONDS } from './identity-provider';

const MINUTES = 'kaskade:fresh-sign-in-minutes';

/** Lets nobody in who has not proved who they are within the last minutes; tells where to do so. */
@Injectable()
export class FreshSignInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const minutes = this.reflector.get<number>(MINUTES, context.getHandler());
    const { authenticatedAt } = context.switchToHttp().getRequest<Request>().session;
    const now = this.clock.now().getTime();
    // As far as the provider's clock and ours may be apart, or whom the provider finds fresh would be sent there again and again.
    const limit = (minutes * 60 + CLOCK_SKEW_SECONDS) * 1000;
    if (authenticatedAt != null && Math.abs(now - authenticatedAt) <= limit) return true;
    const signInUrl = this.configuration.mode === 'demo' ? '/logg-inn' : `/api/auth/sign-in?freshMinutes=${minutes}`;
    throw new Problem(401, 'fresh-sign-in-needed', { signInUrl });
  }
}

/**
 * For what must be done by the person themselves, now: signing, the private appendix. Answers 401 `fresh-sign-in-needed` with `signInUrl`
 * to whoever proved who they are longer ago than `minutes` and the five that clocks may differ; the web client goes there and comes back.
 * @param minutes 1 to 60
 */
export const FreshSignIn = (minutes: number) =>
  applyDecorators(SetMetadata(MINUTES, minutes), UseGuards(FreshSignInGuard), ApiResponse({ status: 401, type: ProblemDto }));
