import { createHash, randomBytes } from 'node:crypto';
import type { IProfile, OIDCStrategy, VerifyCallback } from 'passport-azure-ad';
import { readCallback } from './callback';
import { Discovery, ProviderMetadata } from './discovery';
import {
  BeginOptions,
  Callback,
  Identity,
  IdentityProvider,
  ProviderSettings,
  ProviderUnavailable,
  RefusalCode,
  SignInAttempt,
  SignInRefused,
} from './identity-provider';
import { askProvider, ProviderFetch } from './provider-fetch';
import { readIdentity } from './read-identity';
import { Outcome, PassportStrategy, runStrategy } from './run-strategy';
import { signOutUrl } from './sign-out-url';

type Claims = Record<string, unknown>;
type Step = (error?: unknown) => void;

/** The parts of the strategy that it calls on itself, and that a run replaces. */
interface StrategyInside extends PassportStrategy {
  setOptions(parameters: ParametersInside, oauth: unknown, validation: unknown, done: Step): void;
  _idTokenHandler(parameters: unknown, validation: unknown, request: unknown, next: Step, done: unknown): unknown;
}

interface ParametersInside {
  cachekey: string;
  metadata: { oidc: unknown; fetch(done: Step): void };
}

/**
 * Sign-in through passport-azure-ad's `OIDCStrategy` (archived by its maker). It builds the request and judges state, nonce, signature and claims.
 * What goes over the network is ours, since its own has no time limit and ends the process when the provider answers something that is not JSON.
 */
export class PassportAzureAdProvider implements IdentityProvider {
  private readonly strategy: StrategyInside;
  private readonly discovery: Discovery;

  /** Loads the package, which nobody else needs to wait for, and makes the provider. */
  static async load(settings: ProviderSettings, now: () => Date, fetch: ProviderFetch): Promise<PassportAzureAdProvider> {
    const { OIDCStrategy: Strategy } = await import('passport-azure-ad');
    return new PassportAzureAdProvider(Strategy, settings, now, fetch);
  }

  private constructor(
    Strategy: typeof OIDCStrategy,
    private readonly settings: ProviderSettings,
    private readonly now: () => Date,
    private readonly fetch: ProviderFetch,
  ) {
    this.discovery = new Discovery(settings.issuer, fetch, settings.timeoutMs, now);
    this.strategy = new Strategy(
      {
        identityMetadata: `${settings.issuer}/.well-known/openid-configuration`,
        clientID: settings.clientId,
        clientSecret: settings.clientSecret,
        responseType: 'code',
        responseMode: 'query',
        redirectUrl: settings.redirectUrl,
        // The browser on localhost may come by http; configuration refuses that elsewhere.
        allowHttpForRedirectUrl: settings.redirectUrl.startsWith('http://localhost'),
        validateIssuer: true,
        issuer: settings.issuer,
        passReqToCallback: false as const,
        scope: ['openid', 'profile'],
        loggingNoPII: true,
        loggingLevel: 'error',
        clockSkew: settings.clockSkewSeconds,
      },
      (profile: IProfile, done: VerifyCallback) => done(null, (profile as { _json?: Claims })._json),
    ) as unknown as StrategyInside;
  }

  async begin({ maxAgeSeconds, chooseAccount }: BeginOptions = {}): Promise<{ redirectTo: string; attempt: SignInAttempt }> {
    const metadata = await this.discovery.read();
    const codeVerifier = randomBytes(32).toString('base64url');
    const session: Record<string, unknown> = {};
    const outcome = await this.run({ query: {}, session }, metadata, {
      extraAuthReqQueryParams: {
        code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
        code_challenge_method: 'S256',
        ...(maxAgeSeconds === undefined ? {} : { max_age: String(maxAgeSeconds) }),
        ...(chooseAccount ? { prompt: 'select_account' } : {}),
      },
    });
    if (outcome.kind !== 'redirect') throw refusal(outcome);
    const state = new URL(outcome.url).searchParams.get('state') ?? '';
    return {
      redirectTo: outcome.url,
      attempt: { state, startedAt: this.now().getTime(), maxAgeSeconds, memory: { session, codeVerifier } },
    };
  }

  async complete(callback: Callback, attempt: SignInAttempt): Promise<Identity> {
    const query = readCallback(callback, attempt);
    // A copy: what the strategy takes out of its session stays in the attempt, whose use once only is the session's to see to.
    const session = structuredClone(attempt.memory.session);
    const outcome = await this.run({ query, session }, await this.discovery.read(), {
      extraTokenReqQueryParams: { code_verifier: attempt.memory.codeVerifier },
    });
    if (outcome.kind !== 'user') throw refusal(outcome);
    return readIdentity(outcome.user, this.settings, this.now().getTime(), attempt.maxAgeSeconds);
  }

  async signOutUrl(options: { returnTo: string; logoutHint: string | null }): Promise<string | null> {
    const { endSessionEndpoint } = await this.discovery.read();
    return endSessionEndpoint === null ? null : signOutUrl(endSessionEndpoint, this.settings.clientId, options);
  }

  private async run(request: object, metadata: ProviderMetadata, options: object): Promise<Outcome<Claims>> {
    const { strategy, discovery } = this;
    const redeem = (code: string, oauth: TokenRequest) => this.redeem(code, oauth);
    let trouble: Error | undefined;
    let held: ParametersInside;
    const outcome = await runStrategy<Claims>(strategy, request, {
      options,
      deadlineMs: this.settings.timeoutMs * 3,
      perRun: {
        setOptions(this: StrategyInside, parameters: ParametersInside, oauth: unknown, validation: unknown, done: Step) {
          held = parameters;
          // It caches by this key, for the whole process and 30 minutes: never longer than our own discovery does.
          parameters.cachekey = `${metadata.issuer} ${metadata.readAt}`;
          parameters.metadata.fetch = (fetched) => {
            parameters.metadata.oidc = forStrategy(metadata);
            fetched();
          };
          strategy.setOptions.call(this, parameters, oauth, validation, done);
        },
        _getAccessTokenBySecretOrAssertion(
          code: string,
          oauth: TokenRequest,
          _next: Step,
          done: (error: unknown, answer?: Claims) => void,
        ) {
          const redeemed = redeem(code, oauth).then(async (answer) => {
            held.metadata.oidc = forStrategy(await discovery.readWithKey(keyIdOf(answer.id_token)));
            return answer;
          });
          redeemed.then(
            (answer) => done(null, answer),
            (error: Error) => {
              trouble = error; // The strategy puts a text of its own in its place.
              done(error);
            },
          );
        },
        _idTokenHandler(this: StrategyInside, parameters: unknown, validation: unknown, incoming: unknown, next: Step, done: unknown) {
          try {
            return strategy._idTokenHandler.call(this, parameters, validation, incoming, next, done);
          } catch (error) {
            return next(error); // It throws at what is no token at all, where nobody would catch it.
          }
        },
      },
    });
    if (trouble) throw trouble;
    return outcome;
  }

  private async redeem(code: string, oauth: TokenRequest): Promise<Claims> {
    const form = new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      client_id: this.settings.clientId,
      client_secret: this.settings.clientSecret,
      redirect_uri: this.settings.redirectUrl,
      ...oauth.extraTokenReqQueryParams,
    });
    const { status, body } = await askProvider(this.fetch, oauth.token_endpoint, this.settings.timeoutMs, {
      method: 'POST',
      body: form.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    });
    if (status !== 200) throw new SignInRefused('code', `the token endpoint answers ${status}`);
    if (typeof body.id_token !== 'string' || typeof body.token_type !== 'string') throw new SignInRefused('token', 'no ID token');
    return body;
  }
}

interface TokenRequest {
  token_endpoint: string;
  extraTokenReqQueryParams?: Record<string, string>;
}

/** RS256 only, whatever the provider offers: the strategy would take HS256 with the public key as the secret. */
function forStrategy(metadata: ProviderMetadata): object {
  return {
    algorithms: ['RS256'],
    issuer: metadata.issuer,
    authorization_endpoint: metadata.authorizationEndpoint,
    token_endpoint: metadata.tokenEndpoint,
    keys: metadata.keys,
  };
}

/** The id of the key in a token's header; undefined when there is none or it is no token: verification then says so. */
function keyIdOf(token: unknown): unknown {
  try {
    return (JSON.parse(Buffer.from(String(token).split('.')[0] ?? '', 'base64url').toString()) as { kid?: unknown }).kid;
  } catch {
    return undefined;
  }
}

/** The strategy says why in English only; what it says, by the word that matters. */
const REASONS: readonly (readonly [RegExp, RefusalCode])[] = [
  [/invalid state|missing state/, 'state'],
  [/issuer|iss value/, 'issuer'],
  [/audience/, 'audience'],
  [/expired/, 'expired'],
  [/not active/, 'clock'],
];

function refusal(outcome: Outcome<Claims>): Error {
  if (outcome.kind === 'error') return new ProviderUnavailable((outcome.error as Error).message);
  const reason = outcome.kind === 'failed' ? outcome.reason : `unexpected ${outcome.kind}`;
  return new SignInRefused(REASONS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'token', reason);
}
