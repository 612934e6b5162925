import { expect, Page, test, Visitor } from './visitor';

/** Opens the menu of whoever is signed in, and answers its way out. */
async function wayOut(page: Page, name: string) {
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  return page.getByRole('button', { name: 'Logg ut' });
}

test('"Logg ut" leads out also when the session has ended already, and leaves no unsaved text', async ({ page, context, complaints }) => {
  const { name } = await new Visitor(page).signIn({ title: 'HR-rådgiver' });
  const signOut = await wayOut(page, name);
  await page.evaluate(`localStorage.setItem('kaskade-unsaved-1-measure-2', '{}')`);
  await context.clearCookies();
  complaints.expectStatus(401);
  await signOut.click();
  await expect(page).toHaveURL(/\/logg-inn$/);
  expect(await page.evaluate<number>('localStorage.length')).toBe(0);
});

test('"Logg ut" says so when the server is not reached, and works when it is there again', async ({ page, complaints }) => {
  const { name } = await new Visitor(page).signIn({ title: 'HR-rådgiver' });
  const signOut = await wayOut(page, name);
  complaints.expectText('net::ERR_FAILED');
  await page.route('**/api/auth/sign-out', (route) => route.abort());
  await signOut.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Vi fikk ikke logget deg ut' })).toBeVisible();
  await expect(page).not.toHaveURL(/logg-inn/);
  await page.unroute('**/api/auth/sign-out');
  await signOut.click();
  await expect(page).toHaveURL(/\/logg-inn$/);
});
