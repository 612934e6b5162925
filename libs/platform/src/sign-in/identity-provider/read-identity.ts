import { Identity, ProviderSettings, SignInRefused } from './identity-provider';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Claims = Readonly<Record<string, unknown>>;
type Expected = Pick<ProviderSettings, 'issuer' | 'tenantId' | 'clientId' | 'clockSkewSeconds'>;

/**
 * An identity from the claims of an ID token whose signature and nonce the client has verified. Checks the rest itself, so that every client is
 * held to the same: issuer, audience, tenant, times by our clock, and how fresh the proof is when that was asked for.
 * @param now milliseconds
 * @throws SignInRefused
 */
export function readIdentity(claims: Claims, expected: Expected, now: number, maxAgeSeconds?: number): Identity {
  if (claims.iss !== expected.issuer) throw new SignInRefused('issuer', 'another issuer');
  if (!isOnly(claims.aud, expected.clientId)) throw new SignInRefused('audience', 'meant for another application');
  if (claims.tid !== expected.tenantId) throw new SignInRefused('tenant', 'another tenant');
  checkTimes(claims, now / 1000, expected.clockSkewSeconds);
  const authenticatedAt = claims.auth_time === undefined ? null : seconds(claims, 'auth_time');
  if (maxAgeSeconds !== undefined) checkFresh(authenticatedAt, now / 1000, maxAgeSeconds, expected.clockSkewSeconds);
  const objectId = text(claims, 'oid');
  if (!GUID.test(objectId)) throw new SignInRefused('identity', 'oid is no object id');
  return {
    tenantId: expected.tenantId,
    objectId: objectId.toLowerCase(),
    userName: text(claims, 'preferred_username').toLowerCase(),
    name: text(claims, 'name'),
    roles: roles(claims.roles),
    authenticatedAt: authenticatedAt === null ? null : authenticatedAt * 1000,
    logoutHint: typeof claims.login_hint === 'string' ? claims.login_hint : null,
  };
}

/** A token that was issued long ago may still be good (Entra dates them five minutes back); one from the future never is. */
function checkTimes(claims: Claims, now: number, skew: number): void {
  if (seconds(claims, 'exp') + skew <= now) throw new SignInRefused('expired', 'the token has expired');
  if (seconds(claims, 'iat') - skew > now) throw new SignInRefused('clock', 'the token is issued in the future');
  if (claims.nbf !== undefined && seconds(claims, 'nbf') - skew > now) throw new SignInRefused('clock', 'the token is not valid yet');
}

function checkFresh(authenticatedAt: number | null, now: number, maxAge: number, skew: number): void {
  if (authenticatedAt === null) throw new SignInRefused('not-fresh', 'the provider does not say when (auth_time)');
  if (authenticatedAt - skew > now) throw new SignInRefused('clock', 'auth_time is in the future');
  if (authenticatedAt + maxAge + skew < now) throw new SignInRefused('not-fresh', 'auth_time is too long ago');
}

function isOnly(audience: unknown, clientId: string): boolean {
  return audience === clientId || (Array.isArray(audience) && audience.length === 1 && audience[0] === clientId);
}

function seconds(claims: Claims, claim: string): number {
  const value = claims[claim];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new SignInRefused('token', `${claim} is no instant`);
  return value;
}

function text(claims: Claims, claim: string): string {
  const value = claims[claim];
  if (typeof value !== 'string' || value.trim() === '') throw new SignInRefused('identity', `${claim} is missing`);
  return value.trim();
}

function roles(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((role): role is string => typeof role === 'string') : [];
}
