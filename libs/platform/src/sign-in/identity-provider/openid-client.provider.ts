import type * as OpenidClient from 'openid-client' with { 'resolution-mode': 'import' };
import { readCallback } from './callback';
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
import { NO_ANSWER_IN_TIME, Outcome, PassportStrategy, runStrategy } from './run-strategy';
import { signOutUrl } from './sign-out-url';

type Claims = Record<string, unknown>;

interface Ready {
  client: typeof OpenidClient;
  configuration: OpenidClient.Configuration;
  strategy: PassportStrategy;
  readAt: number;
}

const FRESH_FOR_MS = 24 * 3_600_000;

/** Sign-in through openid-client's Passport strategy: authorization code with PKCE, state and nonce; the ID token's signature is checked too. */
export class OpenidClientProvider implements IdentityProvider {
  private known: Ready | null = null;

  constructor(
    private readonly settings: ProviderSettings,
    private readonly now: () => Date,
    private readonly fetch: ProviderFetch,
  ) {}

  async begin({ maxAgeSeconds, chooseAccount }: BeginOptions = {}): Promise<{ redirectTo: string; attempt: SignInAttempt }> {
    const { client, strategy } = await this.ready();
    const state = client.randomState();
    const session: Record<string, unknown> = {};
    const outcome = await this.run(
      strategy,
      { method: 'GET', session, ...this.incoming('') },
      {
        // The strategy sends neither on its own when PKCE is there; both are asked for besides (ASVS 10.5.1, RFC 9700 §4.7).
        authorizationRequestParams: () =>
          new URLSearchParams({
            state,
            nonce: client.randomNonce(),
            scope: 'openid profile',
            response_mode: 'query',
            redirect_uri: this.settings.redirectUrl,
            ...(maxAgeSeconds === undefined ? {} : { max_age: String(maxAgeSeconds) }),
            ...(chooseAccount ? { prompt: 'select_account' } : {}),
          }),
      },
    );
    if (outcome.kind !== 'redirect') throw refusal(outcome);
    return { redirectTo: outcome.url, attempt: { state, startedAt: this.now().getTime(), maxAgeSeconds, memory: { session } } };
  }

  async complete(callback: Callback, attempt: SignInAttempt): Promise<Identity> {
    const query = new URLSearchParams(readCallback(callback, attempt));
    const { strategy } = await this.ready();
    const session = structuredClone(attempt.memory.session);
    const outcome = await this.run(strategy, { method: 'GET', session, ...this.incoming(`?${query.toString()}`) });
    if (outcome.kind !== 'user') throw refusal(outcome);
    return readIdentity(outcome.user, this.settings, this.now().getTime(), attempt.maxAgeSeconds);
  }

  async signOutUrl(options: { returnTo: string; logoutHint: string | null }): Promise<string | null> {
    const { configuration } = await this.ready();
    const endpoint = configuration.serverMetadata().end_session_endpoint;
    return endpoint === undefined ? null : signOutUrl(endpoint, this.settings.clientId, options);
  }

  private run(strategy: PassportStrategy, request: object, perRun: object = {}): Promise<Outcome<Claims>> {
    return runStrategy<Claims>(strategy, request, { perRun, deadlineMs: this.settings.timeoutMs * 3 });
  }

  /** What the strategy asks an incoming request for: our own address always, whatever Host header came. */
  private incoming(search: string): object {
    const { protocol, host, pathname } = new URL(this.settings.redirectUrl);
    return { protocol: protocol.slice(0, -1), host, url: `${pathname}${search}` };
  }

  /** Asked for when first needed, so that a provider that is down does not keep the server from starting. Keys it fetches anew by itself. */
  private async ready(): Promise<Ready> {
    const now = this.now().getTime();
    if (this.known && Math.abs(now - this.known.readAt) < FRESH_FOR_MS) return this.known;
    // An ES module only: loaded as such from CommonJS, and only where this way of signing in is chosen.
    const client = await import('openid-client');
    const { Strategy } = await import('openid-client/passport');
    const { settings } = this;
    const configuration = await client
      .discovery(
        new URL(settings.issuer),
        settings.clientId,
        { client_secret: settings.clientSecret, id_token_signed_response_alg: 'RS256', [client.clockTolerance]: settings.clockSkewSeconds },
        client.ClientSecretPost(settings.clientSecret),
        {
          [client.customFetch]: async (url, init) => {
            const { status, headers, body } = await askProvider(this.fetch, url, settings.timeoutMs, init as RequestInit);
            return new Response(JSON.stringify(body), { status, headers: { 'content-type': headers.get('content-type') ?? '' } });
          },
          // Without it the signature of an ID token that comes from the token endpoint is not looked at.
          execute: [client.enableNonRepudiationChecks],
        },
      )
      .catch((error: unknown) => {
        throw unavailable(error) ?? new ProviderUnavailable((error as Error).message);
      });
    const strategy = new Strategy(
      { config: configuration, callbackURL: settings.redirectUrl, sessionKey: 'openid' },
      (tokens, verified) => {
        verified(null, tokens.claims() as Express.User | undefined);
      },
    );
    this.known = { client, configuration, strategy, readAt: now };
    return this.known;
  }
}

/** What the client found wrong, by the claim that it names. */
const CLAIMS: Readonly<Record<string, RefusalCode>> = {
  iss: 'issuer',
  aud: 'audience',
  nbf: 'clock',
  exp: 'expired',
  auth_time: 'not-fresh',
};

function refusal(outcome: Outcome<Claims>): Error {
  if (outcome.kind !== 'error')
    return new SignInRefused('state', outcome.kind === 'failed' ? outcome.reason : `unexpected ${outcome.kind}`);
  const causes = [...causesOf(outcome.error)];
  const { message, code = '', status } = outcome.error as Error & { code?: string; status?: number };
  if (message === NO_ANSWER_IN_TIME) return new ProviderUnavailable(message);
  if (status !== undefined) return new SignInRefused('code', `the token endpoint answers ${status}`);
  const claim = causes.map((cause) => (cause as { claim?: unknown }).claim).find((named) => typeof named === 'string');
  return (
    unavailable(outcome.error) ?? new SignInRefused(CLAIMS[String(claim)] ?? 'token', `${code} ${message} ${String(claim ?? '')}`.trim())
  );
}

function unavailable(error: unknown): ProviderUnavailable | undefined {
  return [...causesOf(error)].find((cause) => cause instanceof ProviderUnavailable);
}

/** An error and what it came of; the client nests, and its innermost cause may be a plain object. */
function* causesOf(error: unknown): Generator<object> {
  for (let cause = error; typeof cause === 'object' && cause !== null; cause = (cause as { cause?: unknown }).cause) yield cause;
}
