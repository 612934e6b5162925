import { Controller, DynamicModule, Post } from '@nestjs/common';
import { Transaction } from '@kaskade/persistence';
import { FreshSignIn, SignedIn } from '@kaskade/platform';
import { createTestApp, givenPerson, TestApp } from '../support';

/** Something that only the person themselves may do, now: of this test, not of the product. */
@Controller('api/of-this-test')
class SigningController {
  @SignedIn()
  @FreshSignIn(5)
  @Post('sign')
  sign(): { signed: boolean } {
    return { signed: true };
  }
}

class SigningModule {
  static register(): DynamicModule {
    return { module: SigningModule, controllers: [SigningController] };
  }
}

describe('what asks for a fresh sign-in', () => {
  let test: TestApp;
  let personId: number;
  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04', modules: [SigningModule.register()] });
    personId = await givenPerson(test.unitOfWork, 'Ada Vik', ['controller']);
  });
  afterAll(() => test.close());
  beforeEach(() => test.clock.moveTo('2026-05-04'));

  const minutesLater = (minutes: number) => (test.clock.instant = new Date(test.clock.instant.getTime() + minutes * 60_000));

  it('lets in who signed in just now, and says to whom it was too long ago where to do it again', async () => {
    const browser = await test.signIn(personId);
    await browser.post('/api/of-this-test/sign').expect(201, { signed: true });
    minutesLater(10);
    await browser.post('/api/of-this-test/sign').expect(201);
    minutesLater(1);
    const { body } = await browser.post('/api/of-this-test/sign').expect(401);
    expect(body).toMatchObject({ type: 'urn:kaskade:problem:fresh-sign-in-needed', signInUrl: '/logg-inn' });
    await browser.get('/api/me').expect(200);
    await browser.post('/api/auth/demo', { personId }).expect(200);
    await browser.post('/api/of-this-test/sign').expect(201);
  });

  it('leaves no session when the sign-in cannot be written to the audit log, in the demo too', async () => {
    const browser = test.stranger();
    const audit = jest.spyOn(Transaction.prototype, 'audit').mockImplementation(() => {
      throw new Error('the audit log is away');
    });
    await browser.post('/api/auth/demo', { personId }).expect(500);
    audit.mockRestore();
    await browser.get('/api/me').expect(401);
  });

  it('tells a stranger to sign in at all', async () => {
    const { body } = await test.stranger().post('/api/of-this-test/sign').expect(401);
    expect(body.type).toBe('urn:kaskade:problem:not-signed-in');
  });
});
