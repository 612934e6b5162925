import { Workbook } from 'exceljs';
import { expectAccessible, PHONE, whenSettled, WIDE } from './checks';
import { expect, test, Visitor } from './visitor';
import { SILENT_SECTION } from './wards';

/** In every sheet but Les meg: below the title and the day. */
const HEADING_ROW = 4;
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

test('its workbook, taken home from the screen, says so in every sheet', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.signIn({ unit: SILENT_SECTION });
  await page.goto('/rapport');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned Excel' }).click();
  const workbook = new Workbook();
  await workbook.xlsx.readFile(await (await download).path());
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Les meg', 'Samlet', 'Mål', 'Økonomi', 'Tiltak', 'Data']);
  const said = new Set<unknown>();
  for (const sheet of workbook.worksheets.filter(({ name }) => name !== 'Les meg' && name !== 'Data')) {
    const heading = sheet.getRow(HEADING_ROW);
    sheet.eachRow((row, number) => {
      if (number <= HEADING_ROW) return;
      row.eachCell((cell, column) => {
        const [where, value] = [`${sheet.name} ${cell.address}`, cell.result ?? cell.value];
        const of = heading.getCell(column).text;
        if (/^(Framdrift|Lys|Avvik %|Avvik i prognose)$/.test(of)) said.add(value);
        if (/^(I rute|Usikkert|Ikke i rute)$/.test(of)) expect([0, undefined], where).toContain(value);
        expect(cell.fill?.type === 'pattern' && cell.fill.pattern === 'solid', `${where} is coloured`).toBe(false);
        expect(typeof value === 'number' && /%/.test(cell.numFmt), `${where} is a per cent`).toBe(false);
      });
    });
  }
  expect([...said].sort()).toEqual(expect.arrayContaining(['–']));
  expect([...said].filter((word) => word !== '–' && word !== 'Ikke meldt')).toEqual([]);
});
