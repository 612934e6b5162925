import { Injectable } from '@nestjs/common';
import { Request } from 'express';
import { Actor } from '@kaskade/domain';
import { UnitOfWork } from '@kaskade/persistence';
import { ActorReader } from '../access';
import { Clock } from '../clock/clock';
import { Problem } from '../problem';
import { beginSession } from './begin-session';

/** Signs in as anyone, in demo mode. */
@Injectable()
export class DemoSignIn {
  constructor(
    private readonly actors: ActorReader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(personId: number, request: Request): Promise<Actor> {
    const actor = await this.actors.read(personId);
    if (!actor) throw Problem.invalid({ field: 'personId', code: 'unknown-person' });
    const now = this.clock.now().getTime();
    await this.unitOfWork.run({ personId }, (tx) => Promise.resolve(tx.audit('sign-in', 'person', personId, { way: 'demo' })));
    await beginSession(request, { personId, signedInAt: now, authenticatedAt: now });
    return actor;
  }
}
