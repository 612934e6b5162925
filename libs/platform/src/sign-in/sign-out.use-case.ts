import { Injectable, Logger } from '@nestjs/common';
import { Request } from 'express';
import { Actor } from '@kaskade/domain';
import { UnitOfWork } from '@kaskade/persistence';
import { Configuration } from '../configuration/configuration';
import { endSessionsOf } from './end-sessions';
import { IdentityProvider, ProviderUnavailable } from './identity-provider';

/** Ends every session of the person, in all their browsers. */
@Injectable()
export class SignOut {
  private readonly logger = new Logger(SignOut.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly provider: IdentityProvider,
    private readonly configuration: Configuration,
  ) {}

  /** @returns where the browser goes so that the provider's own session ends too; null when there is none, or the provider is away. */
  async run({ personId }: Actor, request: Request): Promise<string | null> {
    const logoutHint = request.session.logoutHint ?? null;
    await this.unitOfWork.run({ personId }, async (tx) => {
      tx.audit('sign-out', 'person', personId, { sessions: await endSessionsOf(tx, personId) });
    });
    await new Promise<void>((resolve, reject) => request.session.destroy((error?: Error) => (error ? reject(error) : resolve())));
    return this.provider.signOutUrl({ returnTo: `${this.configuration.publicUrl}/logg-inn`, logoutHint }).catch((error: unknown) => {
      if (!(error instanceof ProviderUnavailable)) throw error;
      this.logger.warn(error.message);
      return null;
    });
  }
}
