import { Injectable, Logger } from '@nestjs/common';
import { Request } from 'express';
import { can } from '@kaskade/domain';
import { UnitOfWork } from '@kaskade/persistence';
import { ActorReader } from '../access';
import { Clock } from '../clock/clock';
import { Problem } from '../problem';
import { beginSession } from './begin-session';
import { Identity, IdentityProvider, ProviderUnavailable, RefusalCode, SignInRefused } from './identity-provider';
import { RecognizePerson } from './recognize-person';
import { keepAttempt, KeptAttempt, takeAttempt } from './sign-in-attempts';

/** What the person is told of a refusal that is not simply distrust. */
const REFUSALS: Partial<Record<RefusalCode, Problem>> = {
  callback: new Problem(400, 'sign-in-expired'),
  state: new Problem(400, 'sign-in-expired'),
  code: new Problem(400, 'sign-in-expired'),
  denied: new Problem(403, 'sign-in-denied'),
  'not-fresh': new Problem(403, 'sign-in-not-fresh'),
};

/** Signs in with the municipality's own account: to the provider, and back with an answer that is held against the attempt in the session. */
@Injectable()
export class AccountSignIn {
  private readonly logger = new Logger(AccountSignIn.name);

  constructor(
    private readonly provider: IdentityProvider,
    private readonly people: RecognizePerson,
    private readonly actors: ActorReader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @param returnTo a path of ours
   * @param maxAgeSeconds the person must have proved who they are within this time, and is asked again otherwise
   * @returns where to send the browser
   * @throws Problem 503 `sign-in-unavailable`
   */
  async begin(request: Request, returnTo: string, maxAgeSeconds?: number): Promise<string> {
    const { session } = request;
    const { redirectTo, attempt } = await this.orProblem(this.provider.begin({ maxAgeSeconds, chooseAccount: session.chooseAccount }));
    delete session.chooseAccount;
    keepAttempt(session, { ...attempt, returnTo }, this.clock.now().getTime());
    return redirectTo;
  }

  /** The attempt that a callback answers; taken out of the session, so that a second callback finds none. */
  take(request: Request): KeptAttempt {
    const attempt = takeAttempt(request.session, request.query['state'], this.clock.now().getTime());
    if (!attempt) throw new Problem(400, 'sign-in-expired');
    return attempt;
  }

  /** Ends the attempt with a signed-in session. @throws Problem that says why not; the browser then stays whose it was. */
  async complete(request: Request, attempt: KeptAttempt): Promise<void> {
    let identity: Identity | undefined;
    try {
      identity = await this.orProblem(this.provider.complete(request.query, attempt));
      const personId = await this.people.run(identity);
      // A proof of who one is, asked of somebody who is signed in, is no way to become another.
      if (attempt.maxAgeSeconds !== undefined && (request.session.personId ?? personId) !== personId)
        throw new Problem(403, 'sign-in-as-another');
      const actor = await this.actors.read(personId);
      // Whoever has a role, a post or a seat sees the organization; the rest have nothing to do here yet.
      if (!actor || !can(actor, 'organization.read')) throw new Problem(403, 'sign-in-without-access');
      const { authenticatedAt, logoutHint } = identity;
      await this.unitOfWork.run({ personId }, (tx) => Promise.resolve(tx.audit('sign-in', 'person', personId, { way: 'account' })));
      await beginSession(request, { personId, signedInAt: this.clock.now().getTime(), authenticatedAt, logoutHint });
    } catch (error) {
      if (identity) request.session.chooseAccount = true;
      if (error instanceof Problem) await this.auditRefusal(error, identity);
      throw error;
    }
  }

  private auditRefusal({ code }: Problem, identity: Identity | undefined): Promise<void> {
    const details = { code, ...(identity && { tenantId: identity.tenantId, objectId: identity.objectId, userName: identity.userName }) };
    return this.unitOfWork.run({ personId: null }, async (tx) => {
      const personId = identity ? await this.people.find(tx, identity).then((person) => person?.id ?? null) : null;
      tx.audit('sign-in-refused', 'person', personId, details);
    });
  }

  /** What the provider's side went wrong with, as a problem; the reason goes to the log, without any token. */
  private async orProblem<T>(asked: Promise<T>): Promise<T> {
    try {
      return await asked;
    } catch (error) {
      if (!(error instanceof SignInRefused || error instanceof ProviderUnavailable)) throw error;
      this.logger.warn(error.message);
      if (error instanceof ProviderUnavailable) throw new Problem(503, 'sign-in-unavailable');
      throw REFUSALS[error.code] ?? new Problem(400, 'sign-in-refused');
    }
  }
}
