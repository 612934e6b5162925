/** Who signed in, as the provider vouches for it. A person is known by `tenantId` + `objectId`; the rest may change or be reused. */
export interface Identity {
  tenantId: string;
  objectId: string;
  /** Lower case. Used once, to find the person that an import made; never to recognize one that has signed in before. */
  userName: string;
  name: string;
  /** The app roles given in Entra, as they are called there. */
  roles: string[];
  /** When the person last proved who they are, in milliseconds; null when the provider does not say. */
  authenticatedAt: number | null;
  /** Tells the provider at sign-out whose session to end, without asking. */
  logoutHint: string | null;
}

/** What must be kept, in the session and nowhere else, between the way to the provider and the way back. Plain JSON. */
export interface SignInAttempt {
  /** Comes back with the callback; the session finds the attempt by it. */
  state: string;
  /** When it began, in milliseconds. */
  startedAt: number;
  /** Set when the person must have proved who they are within this many seconds. */
  maxAgeSeconds?: number;
  /** What the implementation needs to recognize the answer: nonce, PKCE verifier. */
  memory: Record<string, unknown>;
}

/** How the person is to prove who they are. */
export interface BeginOptions {
  /** No longer ago than this. */
  maxAgeSeconds?: number;
  /** With an account that they choose, however surely the provider knows one already. */
  chooseAccount?: boolean;
}

/** The parameters of the callback's query. */
export type Callback = Readonly<Record<string, unknown>>;

/** The one seam between Kaskade and who signs people in. A class, so that it can be injected by its name. */
export abstract class IdentityProvider {
  /**
   * Where to send the browser, and what the session must remember meanwhile.
   * @throws ProviderUnavailable
   */
  abstract begin(options?: BeginOptions): Promise<{ redirectTo: string; attempt: SignInAttempt }>;
  /**
   * Exchanges the code of a callback for an identity and checks everything about it. An attempt completes once: take it out of the session first.
   * @throws SignInRefused, ProviderUnavailable
   */
  abstract complete(callback: Callback, attempt: SignInAttempt): Promise<Identity>;
  /**
   * Where to send the browser so that the provider's own session ends too; null when the provider has no such address.
   * @throws ProviderUnavailable
   */
  abstract signOutUrl(options: { returnTo: string; logoutHint: string | null }): Promise<string | null>;
}

/** Settings of the provider: one tenant, one registered application. */
export interface ProviderSettings {
  /** Such as https://login.microsoftonline.com/{tenantId}/v2.0, without a slash at the end. */
  issuer: string;
  tenantId: string;
  clientId: string;
  clientSecret: string;
  /** Our callback, as registered with the provider. */
  redirectUrl: string;
  /** How long the provider may take over one answer, in milliseconds. */
  timeoutMs: number;
  /** How far our clock and the provider's may be apart, in seconds. */
  clockSkewSeconds: number;
}

export type RefusalCode =
  'callback' | 'state' | 'denied' | 'code' | 'token' | 'issuer' | 'audience' | 'tenant' | 'identity' | 'expired' | 'clock' | 'not-fresh';

/** The answer must not be trusted, or says no. `detail` is for the log: never shown, and without any token. */
export class SignInRefused extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: string,
  ) {
    super(`Sign-in refused (${code}): ${detail}`);
  }
}

/** The provider cannot be reached or answers nonsense: try again later. */
export class ProviderUnavailable extends Error {
  constructor(readonly detail: string) {
    super(`The identity provider is unavailable: ${detail}`);
  }
}
