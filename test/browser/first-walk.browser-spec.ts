import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { givenEditable } from './agreements';
import { Hand, WAYS } from './hands';
import { Download, expect, Page, test, Visitor } from './visitor';

/** The ward that the walk goes down to, and the way there. */
const WAY_DOWN = ['Helse og omsorg', 'Hjemmetjenester', 'Sone nord'];
const [AREA, , WARD] = WAY_DOWN as [string, string, string];

async function signInOnScreen(page: Page, hand: Hand, search: string, unit: string): Promise<void> {
  await page.goto('/logg-inn');
  await hand.write(page.getByRole('combobox', { name: 'Søk etter navn, stilling eller enhet' }), search);
  await expect(page.getByRole('option').first()).toContainText(unit);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** By the menu, which is folded on a phone. */
async function goBy(page: Page, hand: Hand, name: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Meny' });
  if (await menu.isVisible()) await hand.press(menu);
  await hand.press(page.getByRole('banner').getByRole('link', { name, exact: true }));
}

/** On a phone what has its answer is folded: the area, and the goal in it. */
async function unfold(page: Page, hand: Hand, { area, title }: { area: string; title: string }): Promise<void> {
  await expect(page.getByRole('heading', { level: 3, name: area })).toBeVisible();
  const card = page.getByRole('article', { name: title });
  for (const fold of [page.locator('.area-fold').filter({ hasText: area }), card.locator('.goal-fold')]) {
    if (!(await fold.isVisible()) || (await fold.getAttribute('open')) !== null) continue;
    await hand.press(fold.locator('summary, u-summary').first());
    await expect(fold).toHaveAttribute('open');
  }
}

/** Per cent of the sum of a goal, opened by its name. */
const sumOf = (page: Page, goal: string) => page.getByRole('button', { name: new RegExp(`, Sum, ${goal}$`) });

/** The file opens, and all it says is worked out anew from its sheet Data, by a script that shares no code with what made it. */
async function expectWholeWorkbook(file: Download, goal: string, basisPoints: number): Promise<void> {
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  const path = await file.path();
  expect(execFileSync(process.execPath, [join(__dirname, '../workbook/recompute.mjs'), path]).toString()).toMatch(
    /^equal: \d{3,} rows of Samlet/,
  );
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet('Mål')!;
  const headings = (sheet.getRow(4).values as unknown[]).map(String);
  const shares: unknown[] = [];
  sheet.eachRow((row) => {
    if (row.getCell(headings.indexOf('Mål')).text === goal) shares.push(row.getCell(headings.indexOf('Framdrift')).result);
  });
  expect(shares[0], `${goal} at the top of the sheet Mål`).toBeCloseTo(basisPoints / 10_000, 4);
}

for (const { way, size, handOf } of WAYS) {
  test(`the first walk: from the chief down to a ward, a measure changed there, seen at the top, the workbook taken home, ${way}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(size);
    const hand = handOf(page);
    const visitor = new Visitor(page);
    const top = (await visitor.find({ level: 'Rådmann' })).unit!;
    const goal = await givenReportedMeasure(visitor, top, `Gå vaktlista gjennom, ${way}`);

    await signInOnScreen(page, hand, 'Rådmann', top);
    await goBy(page, hand, 'Rapport');
    for (const unit of WAY_DOWN) {
      await page.waitForURL(/\/rapport\/\d+/);
      const link = page.getByRole('main').getByRole('link', { name: unit, exact: true });
      const turn = page.getByRole('button', { name: 'Vis enhetene som rader' });
      await expect(link.or(turn).first()).toBeVisible();
      if (!(await link.isVisible())) await hand.press(turn);
      await hand.press(link);
      await expect(page.getByRole('heading', { level: 1, name: unit })).toBeFocused();
    }
    const before = await topProgress(visitor, goal.id);

    await signInOnScreen(page, hand, WARD, WARD);
    await goBy(page, hand, 'Min avtale');
    await unfold(page, hand, goal);
    await hand.press(page.getByRole('button', { name: `Endre tiltaket ${goal.measure}` }));
    await hand.write(page.getByRole('textbox', { name: 'Framdrift' }), '100');
    await hand.press(page.getByRole('button', { name: 'Meld oppdatering' }));
    await expect(page.getByText('Oppdateringen er meldt.')).toBeVisible();

    await signInOnScreen(page, hand, 'Rådmann', top);
    const after = await topProgress(visitor, goal.id);
    expect(after).toBeGreaterThan(before);
    await goBy(page, hand, 'Rapport');
    await hand.press(page.getByRole('button', { name: 'Vis målene som rader' }));
    await expect(sumOf(page, goal.title)).toHaveAccessibleName(new RegExp(`^${Math.floor((after + 50) / 100)}\\s%`));
    await hand.press(sumOf(page, goal.title));
    await expect(page.getByRole('heading', { level: 2, name: /^Hvorfor/ })).toBeFocused();
    await expect(page.getByRole('row', { name: new RegExp(`^${AREA}`) }).first()).toBeVisible();

    const download = page.waitForEvent('download');
    await hand.press(page.getByRole('button', { name: 'Last ned Excel' }));
    await expectWholeWorkbook(await download, goal.title, after);
  });
}

/** Progress of a goal in the chief's report, in basis points, whoever is signed in gives way to the chief. */
async function topProgress(visitor: Visitor, goalId: number): Promise<number> {
  await visitor.signIn({ level: 'Rådmann' });
  const { reportUnitId } = await visitor.get<{ reportUnitId: number }>('/api/me');
  const { goals } = await visitor.get<{ goals: { id: number; sum: { progressSum: number; progressWeight: number } }[] }>(
    `/api/reports/units/${reportUnitId}`,
  );
  const { progressSum, progressWeight } = goals.find(({ id }) => id === goalId)!.sum;
  return Math.floor(progressSum / progressWeight + 0.5);
}

/** The ward has a measure for a goal of the chief's, reported at 1 per cent: where a walk in the demo would find one. */
async function givenReportedMeasure(
  visitor: Visitor,
  top: string,
  measure: string,
): Promise<{ id: number; title: string; area: string; measure: string }> {
  await visitor.signIn({ unit: WARD });
  const [mine] = await visitor.get<{ agreementId: number }[]>('/api/agreements/mine');
  const { areas } = await visitor.get<{ areas: { name: string; goals: { id: number; title: string; owner: { unitName: string } }[] }[] }>(
    `/api/agreements/${mine!.agreementId}`,
  );
  const inherited = areas.flatMap(({ name, goals }) => goals.map((goal) => ({ ...goal, area: name })));
  const goal = inherited.find(({ owner }) => owner.unitName === top)!;
  await givenEditable(visitor, mine!.agreementId);
  const created = await visitor.write<{ id: number; version: number }>('POST', `/api/agreements/${mine!.agreementId}/measures`, {
    goalId: goal.id,
    title: measure,
  });
  await visitor.write('POST', `/api/measures/${created.id}/updates`, { percent: 1 }, created.version);
  return { id: goal.id, title: goal.title, area: goal.area, measure };
}
