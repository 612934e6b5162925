import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A folder to keep a picture of every screen in, for whoever wants to look at them. */
const PICTURES = process.env['KASKADE_BROWSER_PICTURES'];

export const WIDE = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** axe finds nothing against WCAG 2.0, 2.1 or 2.2 A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  // A dialog that is still fading in has the contrast of a ghost: what is judged is what stands there.
  await expect.poll(() => page.evaluate("document.getAnimations().some((animation) => animation.playState === 'running')")).toBe(false);
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze();
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate<number>(sideways), 'pixels to scroll sideways').toBeLessThanOrEqual(0);
}

/** Nothing is being fetched any more, so that a picture or a judge sees the whole screen. */
export async function whenSettled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.skeleton-rows, [aria-busy=true]')).toHaveCount(0);
}

/** A screen as it stands, wide and then on a phone: whole, accessible, nothing sideways. */
export async function expectGoodScreen(page: Page, name: string): Promise<void> {
  for (const size of [WIDE, PHONE]) {
    await test.step(`${name} at ${size.width}`, async () => {
      await page.setViewportSize(size);
      await whenSettled(page);
      if (PICTURES) {
        mkdirSync(PICTURES, { recursive: true });
        await page.screenshot({ path: join(PICTURES, `${name}-${size.width}.png`), fullPage: true });
      }
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  }
}
