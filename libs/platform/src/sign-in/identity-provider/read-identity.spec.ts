import { readIdentity } from './read-identity';

const NOW = Date.UTC(2026, 0, 15, 12);
const now = NOW / 1000;
const expected = { issuer: 'https://login.example/t/v2.0', tenantId: 't', clientId: 'kaskade', clockSkewSeconds: 300 };
const claims = {
  iss: expected.issuer,
  aud: 'kaskade',
  tid: 't',
  oid: '5F0A3B52-0f7d-4c0e-9d53-0a4f1d1c0001',
  preferred_username: ' Ada.Vik@Lindvik.example ',
  name: 'Ada Vik',
  iat: now,
  nbf: now,
  exp: now + 3_600,
};

/** What every client is held to, whatever it checks itself. */
describe('readIdentity', () => {
  it('reads the person: ids and user name in lower case', () => {
    expect(readIdentity({ ...claims, roles: ['Kaskade.HR', 7], auth_time: now - 10, login_hint: 'h' }, expected, NOW)).toEqual({
      tenantId: 't',
      objectId: '5f0a3b52-0f7d-4c0e-9d53-0a4f1d1c0001',
      userName: 'ada.vik@lindvik.example',
      name: 'Ada Vik',
      roles: ['Kaskade.HR'],
      authenticatedAt: NOW - 10_000,
      logoutHint: 'h',
    });
  });

  it.each([
    ['issuer', { iss: 'https://login.example/u/v2.0' }],
    ['audience', { aud: 'another' }],
    ['audience', { aud: ['kaskade', 'another'] }],
    ['audience', { aud: undefined }],
    ['tenant', { tid: 'u' }],
    ['tenant', { tid: undefined }],
    ['identity', { oid: undefined }],
    ['identity', { oid: 'ada' }],
    ['identity', { preferred_username: ' ' }],
    ['identity', { name: undefined }],
    ['expired', { exp: now - 300 }],
    ['clock', { iat: now + 301 }],
    ['clock', { nbf: now + 301 }],
    ['token', { exp: undefined }],
    ['token', { iat: '1' }],
    ['token', { auth_time: 'now' }],
  ])('refuses with %s: %j', (code, wrong) => {
    expect(() => readIdentity({ ...claims, ...wrong }, expected, NOW)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['fresh', now - 300, undefined],
    ['fresh within the skew', now - 600, undefined],
    ['too old', now - 601, 'not-fresh'],
    ['unknown', undefined, 'not-fresh'],
    ['in the future', now + 301, 'clock'],
  ])('a proof asked to be 5 minutes old at most that is %s', (_name, authTime, code) => {
    const read = () => readIdentity({ ...claims, auth_time: authTime }, expected, NOW, 300);
    if (code === undefined) expect(read().authenticatedAt).toBe(authTime! * 1000);
    else expect(read).toThrow(expect.objectContaining({ code }));
  });

  it('takes what lies within the skew', () => {
    expect(() => readIdentity({ ...claims, exp: now - 299, iat: now + 300, nbf: now + 300 }, expected, NOW)).not.toThrow();
  });
});
