import { Problem } from '../../problem';
import { IdentityProvider, Identity, SignInAttempt } from './identity-provider';

/** The demo's: nobody signs in with an account there. */
export class NoIdentityProvider implements IdentityProvider {
  begin(): Promise<{ redirectTo: string; attempt: SignInAttempt }> {
    return Promise.reject(Problem.notFound());
  }

  complete(): Promise<Identity> {
    return Promise.reject(Problem.notFound());
  }

  signOutUrl(): Promise<string | null> {
    return Promise.resolve(null);
  }
}
