import { ProviderUnavailable } from './identity-provider';
import { askProvider, ProviderFetch } from './provider-fetch';

/** What the provider says of itself, as far as we use it. */
export interface ProviderMetadata {
  issuer: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  endSessionEndpoint: string | null;
  /** Public keys (JWK) that sign ID tokens. */
  keys: Record<string, unknown>[];
  /** When this was read, milliseconds. */
  readAt: number;
}

/** How long it is believed before it is asked again, milliseconds. Entra publishes a new key long before it signs with it. */
const FRESH_FOR_MS = 30 * 60_000;
/** An unknown key makes us ask again, but not more often than this. */
const NOT_AGAIN_FOR_MS = 60_000;

/** The provider's own description, asked for when first needed, so that a provider that is down does not keep the server from starting. */
export class Discovery {
  private known: ProviderMetadata | null = null;

  constructor(
    private readonly issuer: string,
    private readonly fetch: ProviderFetch,
    private readonly timeoutMs: number,
    private readonly now: () => Date,
  ) {}

  /** @throws ProviderUnavailable, also when the description is another issuer's or has an address without https. */
  async read(): Promise<ProviderMetadata> {
    if (this.known && this.age() < FRESH_FOR_MS) return this.known;
    return this.refresh();
  }

  /** The same, asked for anew when no key has this id. */
  async readWithKey(keyId: unknown): Promise<ProviderMetadata> {
    const metadata = await this.read();
    if (metadata.keys.some((key) => key.kid === keyId) || this.age() < NOT_AGAIN_FOR_MS) return metadata;
    return this.refresh();
  }

  private age(): number {
    return this.known ? Math.abs(this.now().getTime() - this.known.readAt) : Infinity;
  }

  private async refresh(): Promise<ProviderMetadata> {
    const document = await this.ask(`${this.issuer}/.well-known/openid-configuration`);
    if (document.issuer !== this.issuer) throw new ProviderUnavailable('describes another issuer');
    const { keys } = await this.ask(httpsUrl(document.jwks_uri));
    if (!Array.isArray(keys)) throw new ProviderUnavailable('no keys');
    const metadata = {
      issuer: this.issuer,
      authorizationEndpoint: httpsUrl(document.authorization_endpoint),
      tokenEndpoint: httpsUrl(document.token_endpoint),
      endSessionEndpoint: document.end_session_endpoint === undefined ? null : httpsUrl(document.end_session_endpoint),
      keys: keys as Record<string, unknown>[],
      readAt: this.now().getTime(),
    };
    this.known = metadata;
    return metadata;
  }

  private async ask(url: string): Promise<Record<string, unknown>> {
    const { status, body } = await askProvider(this.fetch, url, this.timeoutMs);
    if (status !== 200) throw new ProviderUnavailable(`${new URL(url).pathname}: status ${status}`);
    return body;
  }
}

function httpsUrl(value: unknown): string {
  if (typeof value !== 'string' || !URL.canParse(value) || new URL(value).protocol !== 'https:') {
    throw new ProviderUnavailable('an address is missing or not https');
  }
  return value;
}
