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

/** On a phone nothing inside the page, or the dialog that is open, has to be scrolled sideways either: tables stand as cards. */
export async function expectNothingToPushSideways(page: Page): Promise<void> {
  const within = (await page.locator('dialog[open]').count()) > 0 ? 'dialog[open], dialog[open] *' : 'main, main *';
  const wide = await page.evaluate<string[]>(`[...document.querySelectorAll('${within}')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX))
    .map((element) => element.tagName + ' ' + element.className + ': ' + element.scrollWidth + ' in ' + element.clientWidth)`);
  expect(wide, 'what has to be scrolled sideways').toEqual([]);
}

/** Nothing is being fetched any more, so that a picture or a judge sees the whole screen. */
export async function whenSettled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.skeleton-rows, [aria-busy=true]')).toHaveCount(0);
}

/** A screen as it stands in the middle of something, wide and then on a phone: whole, accessible, nothing sideways. */
export async function expectGoodScreen(page: Page, name: string): Promise<void> {
  await expectGood(page, name, () => Promise.resolve());
}

/** A screen come to by its address, with a wide window and with a phone. */
export async function expectGoodWhenLoaded(page: Page, name: string, path: string): Promise<void> {
  await expectGood(page, name, () => page.goto(path));
}

async function expectGood(page: Page, name: string, arrive: () => Promise<unknown>): Promise<void> {
  for (const size of [WIDE, PHONE]) {
    await test.step(`${name} at ${size.width}`, async () => {
      await page.setViewportSize(size);
      await arrive();
      await whenSettled(page);
      if (PICTURES) {
        mkdirSync(PICTURES, { recursive: true });
        await page.screenshot({ path: join(PICTURES, `${name}-${size.width}.png`), fullPage: true });
      }
      await expectNoSidewaysScroll(page);
      if (size === PHONE) await expectNothingToPushSideways(page);
      await expectAccessible(page);
    });
  }
}
