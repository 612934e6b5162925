import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Request } from 'express';
import { Configuration } from '../configuration/configuration';
import { Problem } from '../problem';
import { limitedAddress } from './caller-address';
import { LimitedAct, RATE_LIMITED } from './rate-limit.decorator';
import { RateLimiter } from './rate-limiter';
import './text.nb';

const CODES: Readonly<Record<LimitedAct, string>> = {
  'sign-in': 'too-many-sign-ins',
  export: 'too-many-exports',
  import: 'too-many-imports',
};

/** Stands behind the guard of access: whoever may not do it at all is told that, and a refused upload is never read. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limiter: RateLimiter,
    private readonly configuration: Configuration,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const act = this.reflector.getAllAndOverride<LimitedAct | undefined>(RATE_LIMITED, [context.getHandler(), context.getClass()]);
    if (act === undefined) return true;
    const { actor, ip } = context.switchToHttp().getRequest<Request>();
    const who = act === 'sign-in' || !actor ? `address ${limitedAddress(ip ?? '')}` : `person ${actor.personId}`;
    const seconds = await this.limiter.take(`${act} ${who}`, this.limitOf(act));
    if (seconds > 0) throw new Problem(429, CODES[act], { params: { seconds }, retryAfterSeconds: seconds });
    return true;
  }

  private limitOf(act: LimitedAct): number {
    const { signInsPerMinute, exportsPerMinute, importsPerMinute } = this.configuration;
    return { 'sign-in': signInsPerMinute, export: exportsPerMinute, import: importsPerMinute }[act];
  }
}
