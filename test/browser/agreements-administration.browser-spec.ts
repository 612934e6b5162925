import { expectAccessible, expectGoodScreen, expectNoSidewaysScroll } from './checks';
import { goTo, WAYS } from './hands';
import { expect, test, Visitor } from './visitor';

test('HR sees every agreement of a period, and an overlapping period is refused at its field', async ({ page, complaints }) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ title: 'HR-rådgiver' });
  await page.goto('/avtaler');
  await expectGoodScreen(page, 'avtaler');
  await page.getByRole('searchbox', { name: 'Søk etter enhet eller leder' }).fill('Sone nord');
  await expect(page.getByText(/^Viser 1 av 1\.$/)).toBeVisible();

  await page.goto('/avtaler/omrader');
  await expectGoodScreen(page, 'omrader');
  await page.goto('/avtaler/perioder');
  await expectGoodScreen(page, 'perioder');
  const [newest] = await visitor.get<{ name: string; validFrom: string }[]>('/api/periods');
  await page.getByRole('button', { name: 'Ny periode' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ny periode' });
  await dialog.getByLabel('Første dag').fill(newest!.validFrom);
  complaints.expectStatus(400);
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(dialog.getByText(`Perioden overlapper med ${newest!.name}.`).first()).toBeVisible();
  await expectAccessible(page);
});

for (const { way, size, handOf } of WAYS) {
  test(`an area changes place, and a unit is found by searching, ${way}`, async ({ page }) => {
    await page.setViewportSize(size);
    const hand = handOf(page);
    const visitor = new Visitor(page);
    await visitor.signIn({ title: 'HR-rådgiver' });
    await page.goto('/avtaler/omrader');
    const [first] = await visitor.get<{ name: string }[]>('/api/goal-areas');
    const down = page.getByRole('button', { name: `Flytt ${first!.name} ned` });
    await hand.press(down);
    await expect(page.getByText(`${first!.name} er nå nummer 2.`)).toBeVisible();
    await expect(down).toBeFocused();
    await hand.press(page.getByRole('button', { name: `Flytt ${first!.name} opp` }));
    await expect(page.getByText(`${first!.name} er nå nummer 1.`)).toBeVisible();

    const search = page.getByRole('button', { name: 'Søk', exact: true });
    await (size.width < 500 ? goTo(page, search, 'Shift+Tab').then(() => page.keyboard.press('Enter')) : search.click());
    const dialog = page.getByRole('dialog', { name: 'Søk' });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('Sone nord');
    const hit = dialog.getByRole('link', { name: 'Sone nord', exact: true });
    await expect(hit).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await hand.press(hit);
    await expect(page).toHaveURL(/\/organisasjon\/enheter\/\d+/);
    await expect(dialog).toHaveCount(0);
  });
}
