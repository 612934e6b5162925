import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Request } from 'express';
import { Actor, can } from '@kaskade/domain';
import { Problem } from '../problem';
import { ActorReader } from './actor.reader';
import { Policy, POLICY } from './policy.decorator';

declare module 'express-serve-static-core' {
  interface Request {
    actor?: Actor;
  }
}

/** Closed by default: a route without a declared policy is nobody's (and the application refuses to boot with one). */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorReader,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.getAllAndOverride<Policy | undefined>(POLICY, [context.getHandler(), context.getClass()]);
    if (policy?.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const personId = request.session?.personId;
    const actor = personId === undefined ? null : await this.actors.read(personId);
    if (!actor) throw new Problem(401, 'not-signed-in');
    request.actor = actor;
    refuseAnother(request, actor);
    if (policy?.kind === 'signed-in') return true;
    if (policy?.kind === 'action' && can(actor, policy.action)) return true;
    throw Problem.forbidden();
  }
}

/**
 * A page may say for whom it was drawn (`X-Kaskade-Person`). When somebody else has signed in since, in another tab of the browser,
 * what it sends is not theirs and is not done in their name.
 */
function refuseAnother({ headers }: Request, { personId }: Actor): void {
  const drawnFor = headers['x-kaskade-person'];
  if (drawnFor !== undefined && drawnFor !== String(personId)) throw new Problem(409, 'another-person-signed-in');
}
