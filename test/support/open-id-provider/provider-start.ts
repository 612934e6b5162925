export interface ProviderAccount {
  sub: string;
  oid: string;
  userName: string;
  name: string;
  roles: string[];
}

/** What goes wrong, until it is set anew. */
export interface Mischief {
  /** Signs in by itself as this account (its `sub`; 'nobody' says no); otherwise a page asks. */
  signInAs?: string;
  /** How long ago a person that signs in anew is said to have proved who they are. */
  authenticatedSecondsAgo?: number;
  /** Put over the token's own claims; null takes one away. */
  claims?: Record<string, unknown>;
  /** How far the provider's clock is ahead. */
  clockSeconds?: number;
  signature?: 'none' | 'hs256-secret' | 'hs256-public-key' | 'foreign-key' | 'changed-after' | 'garbage' | 'unknown-key';
  trouble?: { at: 'metadata' | 'keys' | 'token' | 'all'; kind: 'silent' | 'failing' | 'nonsense' };
}

/** What the process is started with. */
export interface ProviderStart {
  tenantId: string;
  clientId: string;
  clientSecret: string;
  redirectUrls: string[];
  signedOutUrls: string[];
  accounts: ProviderAccount[];
  certificate: string;
  key: string;
}
