import { AxeBuilder } from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface DemoPerson {
  readonly id: number;
  readonly title: string | null;
  readonly level: string | null;
}

async function signInAs(page: Page, isWanted: (person: DemoPerson) => boolean): Promise<void> {
  const people = (await (await page.request.get('/api/auth/demo')).json()) as DemoPerson[];
  const person = people.find(isWanted);
  if (!person) throw new Error('nobody in the demo is such a person');
  await page.request.post('/api/auth/demo', { data: { personId: person.id } });
}

/** Presses Tab until what has focus is called so. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isIt = (text: string | null): boolean => text !== null && (typeof name === 'string' ? text === name : name.test(text));
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator('*:focus');
    if (isIt(await focused.getAttribute('aria-label')) || isIt(await focused.textContent())) return;
    const id = await focused.getAttribute('id');
    if (
      id &&
      isIt(
        await page
          .locator(`label[for="${id}"]`)
          .first()
          .textContent({ timeout: 100 })
          .catch(() => null),
      )
    )
      return;
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

/** The cost centres of the demo in a file of last year: a wrong printed total, and one that is a unit off. */
async function fileOf(page: Page, shift: number): Promise<Buffer> {
  const me = (await (await page.request.get('/api/me')).json()) as { reportUnitId: number };
  const economy = (await (await page.request.get(`/api/economy/units/${me.reportUnitId}`)).json()) as { costCentres: { code: string }[] };
  const codes = economy.costCentres.slice(0, 4).map(({ code }) => code);
  const rows = codes.map((code, index) => [code, 1000 + index + shift, 900, 100 + index + shift]);
  const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0);
  return Buffer.from(
    [
      'Ansvar;Budsjett hittil;Regnskap hittil;Avvik hittil',
      ...rows.map((row) => row.join(';')),
      `Sum;${sum(1) + 1};${sum(2) + 30};${sum(3)}`,
    ].join('\n'),
  );
}

for (const [index, width] of [1280, 360].entries()) {
  test(`a controller imports a file by keyboard alone, at ${width} px`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.setViewportSize({ width, height: 800 });
    await signInAs(page, ({ title }) => title === 'Controller');
    const buffer = await fileOf(page, index);
    await page.goto('/import');
    await expectAccessible(page);

    await tabTo(page, 'Fil med tall');
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({ name: `hittil 2025-08 ${width}.csv`, mimeType: 'text/csv', buffer });
    await tabTo(page, 'Les filen');
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { level: 1, name: 'Hva kolonnene inneholder' })).toBeVisible();
    await expectAccessible(page);
    // The same source at both widths: the second file corrects the first.
    await tabTo(page, 'Kilde');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Regnskap hittil');
    await tabTo(page, 'Beløp er i');
    await page.keyboard.type('1 000');
    await expect(page.getByLabel('Beløp er i')).toHaveValue('thousands');
    await tabTo(page, 'Prøvekjør');
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { level: 2, name: '1 celle må rettes eller godtas' })).toBeVisible();
    await expect(page.getByRole('row', { name: /^C6/ })).toContainText('30 fra det trykte');
    await expect(page.getByRole('row', { name: /^B6/ })).toContainText('avrunding');
    await expectAccessible(page);
    await tabTo(page, 'Godta rad 6 som den er');
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Importer', exact: true })).toBeVisible();
    await tabTo(page, 'Importer');
    await page.keyboard.press('Enter');

    await expect(page.getByText('8 tall fra «Regnskap hittil» for 2025 er importert.')).toBeVisible();
    const files = page.getByRole('region', { name: 'Tidligere importer' });
    await expect(files.getByRole('row', { name: 'Gjelder' })).toHaveCount(1);
    await expect(files.getByRole('row', { name: 'Erstattet' })).toHaveCount(index);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test(`a leader writes a forecast in its row by keyboard alone, at ${width} px`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.setViewportSize({ width, height: 800 });
    await signInAs(page, ({ level }) => level === 'Seksjonsleder');
    await page.goto('/okonomi');
    await expect(page.getByRole('heading', { level: 2, name: /ansvar har prognose/ })).toBeVisible();
    await expectAccessible(page);

    await tabTo(page, /^(Endre|Gi prognose), prognosen for/);
    await page.keyboard.press('Enter');
    const amount = page.getByLabel(/^Prognose for .*, hele året/);
    await expect(amount).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('mye');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Skriv et beløp med tall, slik som 14 290.')).toBeVisible();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('999 999,5');
    // What was said of the forecast before does not explain this one.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await tabTo(page, 'Ferdig');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Skriv hvorfor, siden lyset ikke er Innenfor.')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type(`Bygget ble dyrere, ${width}.`);
    await tabTo(page, 'Ferdig');
    await page.keyboard.press('Enter');

    await expect(amount).toHaveCount(0);
    await expect(page.locator('*:focus')).toHaveText(/^Endre, prognosen for/);
    await page.keyboard.press('Enter');
    await expect(amount).toHaveValue('999\u00a0999,5');
    await expect(page.getByRole('list', { name: /^Prognoser for/ })).toContainText(`Bygget ble dyrere, ${width}.`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
  });
}
