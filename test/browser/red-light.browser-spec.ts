import { expectAccessible, expectNoSidewaysScroll } from './checks';
import { WAYS } from './hands';
import { expect, test, Visitor } from './visitor';
import { waitingWard } from './wards';

for (const { way, size, handOf } of WAYS) {
  test(`a ward leader answers a goal, and the kommunalsjef finds its red light from the top in three steps, ${way}`, async ({ page }) => {
    await page.setViewportSize(size);
    const hand = handOf(page);
    const visitor = new Visitor(page);
    const { areaName, unitName, goalTitle } = await waitingWard(visitor);
    const title = `Følge opp ukentlig, ${way}`;
    const why = 'To stillinger står ledige til høsten.';

    await test.step('the ghost card turns solid, and says nothing before something is reported', async () => {
      await page.goto('/min-avtale');
      const card = page.getByRole('article', { name: goalTitle });
      await expect(card).toHaveAttribute('data-ghost', 'true');
      await expect(card).toHaveCSS('border-top-style', 'dashed');
      await hand.press(card.getByRole('button', { name: `Svar på målet ${goalTitle}` }));
      await hand.write(card.getByRole('textbox', { name: `Nytt tiltak for ${goalTitle}` }), title);
      await hand.press(card.getByRole('button', { name: 'Legg til' }));
      await expect(card).not.toHaveAttribute('data-ghost');
      await expect(card).toHaveCSS('border-top-style', 'solid');
      const measure = card.locator('.measure').filter({ hasText: title });
      await expect(measure).toContainText('Ikke meldt');
      await expect(measure).not.toContainText('%');
    });

    await test.step('it is reported as red, with the reason', async () => {
      await hand.press(page.getByRole('button', { name: `Endre tiltaket ${title}` }));
      const report = page.getByRole('region', { name: `Ny oppdatering av ${title}` });
      await hand.choose(report.getByRole('radio', { name: 'Ikke i rute' }));
      await hand.write(report.getByRole('textbox', { name: 'Kommentar' }), why);
      await hand.press(report.getByRole('button', { name: 'Meld oppdatering' }));
      await expect(page.getByText('Oppdateringen er meldt.')).toBeVisible();
    });

    await test.step('the kommunalsjef reads why', async () => {
      await visitor.signIn({ unit: areaName, level: 'Kommunalsjef' });
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const before = hand.presses;
      const menu = page.getByRole('button', { name: 'Meny' });
      if (await menu.isVisible()) await hand.press(menu);
      await hand.press(page.getByRole('link', { name: 'Rapport', exact: true }));
      await hand.press(page.getByRole('button', { name: /^\d+ Ikke i rute$/ }));
      expect(hand.presses - before).toBeLessThanOrEqual(3);
      // Rows of a table, and on a phone cards.
      const dialog = page.getByRole('dialog', { name: `Tiltak ikke i rute: ${areaName}` });
      const row = dialog.getByRole('row').or(dialog.getByRole('listitem')).filter({ hasText: title });
      await expect(row).toContainText(unitName);
      await expect(row).toContainText('Ikke i rute');
      await expect(row).toContainText(why);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: /^\d+ Ikke i rute$/ })).toBeFocused();
    });
  });
}
