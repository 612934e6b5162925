import { readFile } from 'node:fs/promises';
import { expect, Page, test, Visitor } from './visitor';
import { WIDE } from './checks';

/** The ward that the walk goes down to, and the way there. */
const WAY_DOWN = ['Helse og omsorg', 'Hjemmetjenester', 'Sone nord'];
const [AREA, , WARD] = WAY_DOWN as [string, string, string];

async function signInOnScreen(page: Page, search: string, unit: string): Promise<void> {
  await page.goto('/logg-inn');
  await page.getByRole('combobox', { name: 'Søk etter navn, stilling eller enhet' }).fill(search);
  await expect(page.getByRole('option').first()).toContainText(unit);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Rapport', exact: true })).toBeVisible();
}

/** Per cent of the sum of a goal, opened by its name. */
const sumOf = (page: Page, goal: string) => page.getByRole('button', { name: new RegExp(`, Sum, ${goal}$`) });

test('the first walk: from the chief down to a ward, a measure changed there, seen at the top, the workbook taken home', async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  const visitor = new Visitor(page);
  const top = (await visitor.find({ level: 'Rådmann' })).unit!;
  const goal = await givenReportedMeasure(visitor, top);

  await signInOnScreen(page, 'Rådmann', top);
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  for (const unit of WAY_DOWN) {
    await page.getByRole('main').getByRole('link', { name: unit, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: unit })).toBeVisible();
  }
  const before = await topProgress(visitor, goal.id);

  await signInOnScreen(page, WARD, WARD);
  await page.getByRole('link', { name: 'Min avtale', exact: true }).click();
  await page.getByRole('button', { name: `Endre tiltaket ${goal.measure}` }).click();
  await page.getByRole('textbox', { name: 'Framdrift' }).fill('100');
  await page.getByRole('button', { name: 'Meld oppdatering' }).click();
  await expect(page.getByText('Oppdateringen er meldt.')).toBeVisible();

  await signInOnScreen(page, 'Rådmann', top);
  const after = await topProgress(visitor, goal.id);
  expect(after).toBeGreaterThan(before);
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await page.getByRole('button', { name: 'Vis målene som rader' }).click();
  await expect(sumOf(page, goal.title)).toHaveAccessibleName(new RegExp(`^${Math.floor((after + 50) / 100)}\\s%`));
  await sumOf(page, goal.title).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Hvorfor/ })).toBeFocused();
  await expect(page.getByRole('row', { name: new RegExp(`^${AREA}`) }).first()).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned Excel' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');
});

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
async function givenReportedMeasure(visitor: Visitor, top: string): Promise<{ id: number; title: string; measure: string }> {
  await visitor.signIn({ unit: WARD });
  const [mine] = await visitor.get<{ agreementId: number }[]>('/api/agreements/mine');
  const { areas } = await visitor.get<{ areas: { goals: { id: number; title: string; owner: { unitName: string } }[] }[] }>(
    `/api/agreements/${mine!.agreementId}`,
  );
  const goal = areas.flatMap(({ goals }) => goals).find(({ owner }) => owner.unitName === top)!;
  const measure = 'Gå vaktlista gjennom med de ansatte';
  const created = await visitor.write<{ id: number; version: number }>('POST', `/api/agreements/${mine!.agreementId}/measures`, {
    goalId: goal.id,
    title: measure,
  });
  await visitor.write('POST', `/api/measures/${created.id}/updates`, { percent: 1 }, created.version);
  return { id: goal.id, title: goal.title, measure };
}
