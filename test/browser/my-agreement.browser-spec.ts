import { AxeBuilder } from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Waiting {
  readonly personId: number;
  readonly title: string;
}

/** A ward leader of the demo who has not answered an inherited goal yet, the `skip`-th of them. */
async function wardLeaderWithGhost(page: Page, skip: number): Promise<Waiting> {
  const people = (await (await page.request.get('/api/auth/demo')).json()) as { id: number; level: string | null }[];
  let left = skip;
  for (const { id } of people.filter((person) => person.level === 'Avdelingsleder')) {
    await page.request.post('/api/auth/demo', { data: { personId: id } });
    const mine = (await (await page.request.get('/api/agreements/mine')).json()) as { agreementId: number | null }[];
    const agreementId = mine[0]?.agreementId;
    if (!agreementId) continue;
    const { areas } = (await (await page.request.get(`/api/agreements/${agreementId}`)).json()) as {
      areas: { goals: { title: string; answer: string; allowedActions: string[] }[] }[];
    };
    const waiting = areas
      .flatMap((area) => area.goals)
      .find((goal) => goal.answer === 'unanswered' && goal.allowedActions.includes('addMeasure'));
    if (waiting && left-- === 0) return { personId: id, title: waiting.title };
  }
  throw new Error('no ward leader of the demo has an unanswered goal');
}

/** Presses Tab until what has focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator('*:focus');
    if ((await focused.getAttribute('aria-label')) === name || (await focused.textContent()) === name) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

for (const [index, width] of [1280, 360].entries()) {
  test(`a ward leader answers a goal by keyboard alone and the ghost card turns solid, at ${width} px`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.setViewportSize({ width, height: 800 });
    const { personId, title } = await wardLeaderWithGhost(page, index);
    await page.request.post('/api/auth/demo', { data: { personId } });
    await page.goto('/min-avtale');

    const card = page.getByRole('article', { name: title });
    await expect(card).toHaveAttribute('data-ghost', 'true');
    await expectAccessible(page);

    await tabTo(page, `Svar på målet ${title}`);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ta det opp på personalmøtet hver måned');
    await page.keyboard.press('Enter');
    await expect(card).not.toHaveAttribute('data-ghost');
    const measure = card.locator('.measure').filter({ hasText: 'Ta det opp på personalmøtet hver måned' });
    await expect(measure).toBeVisible();
    // Nothing is reported yet: no per cent and no colour.
    await expect(measure).toContainText('Ikke meldt');
    await expect(measure).not.toContainText('%');

    await page.keyboard.press('Shift+Tab');
    await expect(card.getByRole('button', { name: 'Endre tiltaket Ta det opp på personalmøtet hver måned' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Hva skal gjøres?')).toBeFocused();
    await expectAccessible(page);
    await page.getByRole('textbox', { name: 'Framdrift' }).focus();
    await page.keyboard.type('30');
    await tabTo(page, 'Meld oppdatering');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Oppdateringen er meldt.')).toBeVisible();
    await expect(measure).toContainText('30');
    await page.keyboard.press('Escape');
    await expect(card.getByRole('button', { name: 'Endre tiltaket Ta det opp på personalmøtet hver måned' })).toBeFocused();

    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
}

test('two editors on one measure: the later sees mine and theirs, and nothing is lost', async ({ page, context }) => {
  const { personId } = await wardLeaderWithGhost(page, 2);
  await page.request.post('/api/auth/demo', { data: { personId } });
  const [mine] = (await (await page.request.get('/api/agreements/mine')).json()) as { agreementId: number }[];
  const { areas } = (await (await page.request.get(`/api/agreements/${mine!.agreementId}`)).json()) as { areas: { id: number }[] };
  const created = await page.request.post(`/api/agreements/${mine!.agreementId}/measures`, {
    headers: { 'X-Kaskade': '1' },
    data: { areaId: areas[0]!.id, title: 'Felles tiltak' },
  });
  const { id } = (await created.json()) as { id: number };
  const other = await context.newPage();
  for (const each of [page, other]) {
    await each.goto(`/min-avtale?tiltak=${id}`);
    await expect(each.getByLabel('Hva skal gjøres?')).toHaveValue('Felles tiltak');
  }
  await other.getByLabel('Hva skal gjøres?').fill('Felles tiltak for hele avdelingen');
  await expect(other.getByText(/^Lagret kl/)).toBeVisible();
  await page.getByLabel('Hva skal gjøres?').fill('Felles tiltak i mai');
  const dialog = page.getByRole('dialog', { name: 'Noen andre har endret det samme' });
  await expect(dialog).toContainText('for hele avdelingen');
  await expect(dialog).toContainText('i mai');
  await dialog.getByRole('button', { name: 'Bruk min utgave' }).click();
  await expect(page.getByText(/^Lagret kl/)).toBeVisible();
  const saved = (await (await page.request.get(`/api/measures/${id}`)).json()) as { title: string; version: number };
  expect(saved).toMatchObject({ title: 'Felles tiltak i mai', version: 3 });
});
