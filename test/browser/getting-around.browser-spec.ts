import { expectAccessible, expectNoSidewaysScroll, PHONE, WIDE } from './checks';
import { goTo } from './hands';
import { expect, test, Visitor } from './visitor';

test('after sign-in, and on every page gone to, focus is on the heading', async ({ page }) => {
  await page.goto('/logg-inn');
  const search = page.getByRole('combobox', { name: 'Søk etter navn, stilling eller enhet' });
  await expect(search).toBeFocused();
  await page.keyboard.type('Rådmann');
  await expect(page.getByRole('option').first()).toContainText('Fjelldal kommune');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page).toHaveURL(/\/$/);
  await expect(heading).toBeFocused();

  const menu = page.getByRole('navigation', { name: 'Hovedmeny' });
  for (const name of (await menu.getByRole('link').allTextContents()).reverse()) {
    await menu.getByRole('link', { name, exact: true }).click();
    await expect(menu.locator('[aria-current=page]')).toHaveText(name);
    await expect(heading, name).toBeFocused();
  }
  await page.getByRole('button', { name: /Rådmann/ }).click();
  await page.getByRole('button', { name: 'Logg ut' }).click();
  await expect(search).toBeFocused();
});

for (const { size, before, after } of [
  { size: WIDE, before: /^Organisasjon$/, after: /Rådmann/ },
  { size: PHONE, before: /forsiden/i, after: /^Meny$/ },
]) {
  test(`the magnifier comes in the order of reading, at ${size.width}`, async ({ page }) => {
    await page.setViewportSize(size);
    await new Visitor(page).signIn({ level: 'Rådmann' });
    await page.goto('/');
    await goTo(page, page.getByRole('banner').getByRole('link', { name: before }));
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Søk', exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('banner').getByRole('button', { name: after })).toBeFocused();
  });
}

for (const { title, says, leads } of [
  { title: 'HR-rådgiver', says: 'Legg inn den første', leads: true },
  { title: 'Controller', says: 'Spør HR om når det skjer', leads: false },
]) {
  test(`before the first period the front page says what to do next: ${title}`, async ({ page, complaints }) => {
    await new Visitor(page).signIn({ title });
    complaints.expectStatus(409);
    await page.route('**/api/reports/front-page', (route) =>
      route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: 'urn:kaskade:problem:no-period', title: 'Det finnes ingen avtaleperiode ennå.', status: 409 }),
      }),
    );
    await page.goto('/');
    await expect(page.getByRole('main')).toContainText(says);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    const link = page.getByRole('main').getByRole('link', { name: 'Legg inn en periode' });
    if (!leads) return expect(link).toHaveCount(0);
    await link.click();
    await expect(page).toHaveURL(/\/avtaler\/perioder$/);
  });
}
