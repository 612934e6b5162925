import { readConfiguration } from '@kaskade/platform';
import { createTestApp, givenPerson } from '../support';

const PRODUCTION = {
  KASKADE_MODE: 'production',
  KASKADE_SIGN_IN: 'openid-client',
  KASKADE_SESSION_SECRET: 'only-for-tests-0123456789abcdefghijkl',
  KASKADE_PUBLIC_URL: 'https://kaskade.example',
  KASKADE_ENTRA_TENANT_ID: '9b1c6c2e-3a64-4b0a-8a51-2f5e7c9d0001',
  KASKADE_ENTRA_CLIENT_ID: '1d2f3a4b-5c6d-4e7f-8a9b-0c1d2e3f0001',
  KASKADE_ENTRA_CLIENT_SECRET: 'only-for-tests-0123456789abcdef',
};
/** A test's application has a database of its own. */
const WITH_DATABASE = { ...PRODUCTION, DATABASE_URL: 'mariadb://db.example/kaskade' };

describe('security line 12: production mode', () => {
  it('starts with everything that it needs', () => {
    expect(readConfiguration(WITH_DATABASE)).toMatchObject({ signIn: 'openid-client' });
  });

  it.each([
    ['the demo sign-in', { KASKADE_SIGN_IN: 'demo' }, 'KASKADE_SIGN_IN'],
    ['no word on how to sign in', { KASKADE_SIGN_IN: '' }, 'KASKADE_SIGN_IN'],
    ['no database', { DATABASE_URL: '' }, 'DATABASE_URL'],
    ['no session secret', { KASKADE_SESSION_SECRET: '' }, 'KASKADE_SESSION_SECRET'],
    ['a session secret that is guessed', { KASKADE_SESSION_SECRET: 'secretsecretsecretsecretsecretsecret' }, 'KASKADE_SESSION_SECRET'],
    ['no client secret', { KASKADE_ENTRA_CLIENT_SECRET: '' }, 'KASKADE_ENTRA_CLIENT_SECRET'],
    ['any tenant', { KASKADE_ENTRA_TENANT_ID: 'common' }, 'KASKADE_ENTRA_TENANT_ID'],
    ['no application', { KASKADE_ENTRA_CLIENT_ID: '' }, 'KASKADE_ENTRA_CLIENT_ID'],
    ['plain http', { KASKADE_PUBLIC_URL: 'http://kaskade.example' }, 'KASKADE_PUBLIC_URL'],
    ['an address with a path', { KASKADE_PUBLIC_URL: 'https://kaskade.example/app' }, 'KASKADE_PUBLIC_URL'],
    ['a provider over plain http', { KASKADE_ENTRA_ISSUER: 'http://login.example/v2.0' }, 'KASKADE_ENTRA_ISSUER'],
  ])('refuses to boot with %s', (_what, change, setting) => {
    expect(() => readConfiguration({ ...WITH_DATABASE, ...change })).toThrow(setting);
  });

  it('has no demo routes', async () => {
    const test = await createTestApp({ today: '2026-05-04', environment: PRODUCTION });
    try {
      const personId = await givenPerson(test.unitOfWork, 'Ada Vik', ['admin']);
      await test.stranger().get('/api/auth/demo').expect(404);
      await test.stranger().post('/api/auth/demo', { personId }).expect(404);
    } finally {
      await test.close();
    }
  });
});

describe('security line 12: the demo', () => {
  it('signs nobody in with an account', async () => {
    const test = await createTestApp({ today: '2026-05-04' });
    try {
      await test.stranger().get('/api/auth/sign-in').expect(404);
      await test.stranger().get('/api/auth/callback').expect(400);
    } finally {
      await test.close();
    }
    expect(() => readConfiguration({ ...WITH_DATABASE, KASKADE_MODE: 'demo' })).toThrow('KASKADE_SIGN_IN');
  });
});
