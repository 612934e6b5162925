import { expectAccessible, PHONE, whenSettled, WIDE } from './checks';
import { expect, test, Visitor } from './visitor';
import { SILENT_SECTION } from './wards';

const REPORTED = ['green', 'yellow', 'red', 'outdated'].map((light) => `[data-light=${light}]`).join(', ');

for (const size of [WIDE, PHONE]) {
  test(`a subtree that nobody has touched shows no per cent, no light and no green, at ${size.width}`, async ({ page }) => {
    await page.setViewportSize(size);
    const visitor = new Visitor(page);
    await visitor.signIn({ unit: SILENT_SECTION });
    const { reportUnitId } = await visitor.get<{ reportUnitId: number }>('/api/me');
    const report = `/rapport/${reportUnitId}`;
    for (const path of [report, `${report}?snudd=true`, `${report}?visning=okonomi`, '/mine-ledere', '/']) {
      await page.goto(path);
      await whenSettled(page);
      const main = page.getByRole('main');
      await expect(main).toContainText(SILENT_SECTION);
      await expect(main.locator(REPORTED)).toHaveCount(0);
      await expect(main.getByRole('progressbar')).toHaveCount(0);
      expect(
        await main
          .locator('.fig, td, [role=cell], .big-figure, .goal-figure')
          .filter({ hasText: /\d\s*%/ })
          .allTextContents(),
        path,
      ).toEqual([]);
      await expectAccessible(page);
    }
  });
}
