import { expectGoodWhenLoaded } from './checks';
import { ProductionServer, startProductionServer } from './production-server';
import { expect, test, Visitor } from './visitor';

// The certificate is the test's own.
test.use({ ignoreHTTPSErrors: true });

for (const client of ['passport-azure-ad', 'openid-client']) {
  test.describe(`sign-in with an account, by ${client}`, () => {
    let server: ProductionServer;
    let leader: string;

    test.beforeAll(async ({ browser, baseURL }) => {
      test.setTimeout(120_000);
      // The made-up data are the same each time, and a user name is the name.
      const page = await browser.newPage({ baseURL });
      leader = (await new Visitor(page).find({ level: 'Rådmann' })).name;
      await page.close();
      const oid = '5f0a3b52-0f7d-4c0e-9d53-0a4f1d1c000';
      server = await startProductionServer(client, [
        { sub: 'leader', oid: `${oid}1`, userName: `${leader.toLowerCase().replace(/ /g, '.')}@fjelldal.example`, name: leader, roles: [] },
        { sub: 'stranger', oid: `${oid}2`, userName: 'ingen@fjelldal.example', name: 'Ingen Kjenner', roles: [] },
      ]);
    });
    test.afterAll(() => server.stop());

    test('a deep link survives it; signing out ends it here and at the provider', async ({ page }) => {
      await page.goto(`${server.origin}/rapport?visning=okonomi`);
      await page.getByRole('link', { name: 'Logg inn med kommunens konto' }).click();
      await page.getByRole('button', { name: leader }).click();
      await expect(page).toHaveURL(/^https:\/\/localhost:\d+\/rapport\/.*visning=okonomi/);
      await expect(page.getByRole('button', { name: new RegExp(`^${leader}`) })).toBeVisible();

      const cookies = (await page.context().cookies(server.origin)).filter(({ name }) => name.includes('kaskade'));
      expect(cookies).toEqual([
        expect.objectContaining({ name: '__Host-kaskade', secure: true, httpOnly: true, sameSite: 'Lax', path: '/', domain: 'localhost' }),
      ]);
      const kept = await page.evaluate<string>('JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }])');
      expect(kept).not.toMatch(/eyJ|token|kaskade=/i);

      await page.getByRole('button', { name: new RegExp(`^${leader}`) }).click();
      await page.getByRole('button', { name: 'Logg ut' }).click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await expect(page).toHaveURL(`${server.origin}/logg-inn`);
      expect(await page.context().cookies(server.origin)).not.toContainEqual(expect.objectContaining({ name: '__Host-kaskade' }));

      await page.goto(`${server.origin}/`);
      await page.getByRole('link', { name: 'Logg inn med kommunens konto' }).click();
      await expect(page.getByRole('heading', { name: 'Pick an account' })).toBeVisible();
    });

    test('someone whom Kaskade does not know is told what to do', async ({ page, complaints }) => {
      complaints.expectStatus(403);
      await page.goto(`${server.origin}/logg-inn?returnTo=/rapport`);
      await page.getByRole('link', { name: 'Logg inn med kommunens konto' }).click();
      await page.getByRole('button', { name: 'Ingen Kjenner' }).click();
      await expect(page.getByRole('alert')).toContainText('Be HR i kommunen');
      await expect(page.getByRole('link', { name: 'Logg inn med kommunens konto' })).toHaveAttribute('href', /returnTo=%2Frapport$/);
    });

    // The page knows nothing of the client: once is enough.
    if (client === 'openid-client')
      test('the page to sign in at, alone and with each thing that may go wrong', async ({ page }) => {
        await expectGoodWhenLoaded(page, 'account-sign-in', `${server.origin}/logg-inn`);
        for (const failure of [
          'sign-in-unavailable',
          'sign-in-unknown-person',
          'sign-in-without-access',
          'sign-in-expired',
          'no-such-code',
        ]) {
          await expectGoodWhenLoaded(page, `account-${failure}`, `${server.origin}/logg-inn?feil=${failure}&returnTo=%2Frapport`);
          await expect(page.getByRole('alert')).toBeVisible();
        }
      });
  });
}
