import { readFile } from 'node:fs/promises';
import { addDays } from '@kaskade/domain';
import { Workbook } from 'exceljs';
import { expectAccessible, expectNoSidewaysScroll, PHONE } from './checks';
import { goTo, WAYS } from './hands';
import { expect, Page, test, Visitor } from './visitor';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface TreeUnit {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly levelId: number;
  readonly version: number;
  readonly leader: { readonly name: string } | null;
}

async function unitNamed(visitor: Visitor, name: string, day: string): Promise<TreeUnit> {
  const { units } = await visitor.get<{ units: TreeUnit[] }>(`/api/organization/tree?day=${day}`);
  const unit = units.find((each) => each.name === name);
  if (!unit) throw new Error(`no unit is called ${name} on ${day}`);
  return unit;
}

test('the tree by arrow keys alone, on a phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await new Visitor(page).signIn({ title: 'HR-rådgiver' });
  await page.goto('/organisasjon');
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await goTo(page, row('Fjelldal kommune'));
  await goTo(page, row('Samfunn og plan'), 'ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(row('Samfunn og plan')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(row('Plan og byggesak')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(row('Samfunn og plan')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(row('Plan og byggesak')).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(row('Organisasjon og digitalisering')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(row('Fjelldal kommune')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/organisasjon\/enheter\/\d+/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

for (const [index, { way, size, handOf }] of WAYS.entries()) {
  test(`HR changes the leader from a date and takes open measures along, ${way}`, async ({ page }) => {
    await page.setViewportSize(size);
    const hand = handOf(page);
    const visitor = new Visitor(page);
    const name = ['Landbrukskontoret', 'Næringsutvikling'][index]!;
    await visitor.signIn({ title: 'HR-rådgiver' });
    const { today } = await visitor.get<{ today: string }>('/api/me');
    const day = addDays(today, 20);
    const next = (await visitor.find({ title: 'Internrevisor' })).name;
    const former = (await unitNamed(visitor, name, day)).leader?.name;

    await page.goto(`/organisasjon?sok=${encodeURIComponent(name)}&dag=${day}`);
    if (index === 1) {
      await goTo(page, page.getByRole('row', { name: /^Fjelldal kommune/ }));
      await goTo(page, page.getByRole('row', { name: new RegExp(`^${name}`) }), 'ArrowDown');
    }
    await hand.press(page.getByRole('button', { name: `Valg for ${name}` }));
    await hand.press(page.getByRole('button', { name: 'Bytt leder', exact: true }));
    const dialog = page.getByRole('dialog', { name: `Bytt leder: ${name}` });
    await expect(dialog).toContainText(`Leder ${former}.`);
    await expect(dialog.getByRole('combobox', { name: 'Ny fast leder' })).toBeFocused();
    await page.keyboard.type(next.toLowerCase());
    await expect(dialog.getByRole('option', { name: next })).toBeVisible();
    // Whom the whole name finds, and not those whom its beginning found.
    await expect(dialog.getByRole('option')).toHaveCount(1);
    await expect(dialog.getByRole('option')).toBeEnabled();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('checkbox', { name: 'Ta med åpne tiltak' })).toBeChecked();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await hand.press(dialog.getByRole('button', { name: 'Bytt leder', exact: true }));

    await expect(page.getByText(new RegExp(`${next} leder ${name} fra .*tiltak følger med\\.`))).toBeVisible();
    expect((await unitNamed(visitor, name, day)).leader?.name).toBe(next);
    expect((await unitNamed(visitor, name, addDays(day, -1))).leader?.name).toBe(former);
  });

  test(`two who edit one unit: mine and theirs, nothing lost, ${way}`, async ({ page, complaints }) => {
    complaints.expectStatus(412);
    await page.setViewportSize(size);
    const hand = handOf(page);
    const visitor = new Visitor(page);
    const name = ['Arealplan', 'Byggesak'][index]!;
    await visitor.signIn({ title: 'HR-rådgiver' });
    const { today } = await visitor.get<{ today: string }>('/api/me');
    const { id, code, levelId, version } = await unitNamed(visitor, name, today);

    await page.goto(`/organisasjon/enheter/${id}`);
    await hand.press(page.getByRole('button', { name: 'Rediger navn og nivå' }));
    await hand.write(page.getByRole('textbox', { name: 'Navn' }), `${name} og kart`);
    await visitor.write('PUT', `/api/organization/units/${id}`, { code, name: `${name} sentrum`, levelId }, version);
    await hand.press(page.getByRole('button', { name: 'Lagre', exact: true }));

    const conflict = page.getByRole('dialog', { name: 'Noen andre har endret det samme' });
    await expect(conflict).toContainText(`${name} og kart`);
    await expect(conflict).toContainText(`${name} sentrum`);
    await expectAccessible(page);
    await hand.press(conflict.getByRole('button', { name: 'Bruk min utgave' }));
    await expect(conflict).toHaveCount(0);
    await hand.press(page.getByRole('button', { name: 'Lagre', exact: true }));
    await expect(page.getByRole('heading', { level: 1, name: `${name} og kart` })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Rediger navn og nivå' })).toBeFocused();

    const renamed = await unitNamed(visitor, `${name} og kart`, today);
    await visitor.write('PUT', `/api/organization/units/${id}`, { code, name, levelId }, renamed.version);
  });

  test(`HR imports a workbook after mending a wrong cell, ${way}`, async ({ page }) => {
    await page.setViewportSize(size);
    const hand = handOf(page);
    await new Visitor(page).signIn({ title: 'HR-rådgiver' });
    await page.goto('/organisasjon/import');
    const template = await downloaded(page, () => hand.press(page.getByRole('button', { name: 'Last ned med dagens organisasjon' })));
    const person = ['Unn', 'Ada'][index]!;

    await chooseFile(page, () => hand.press(page.getByLabel('Velg arbeidsbok')), await withNewLeader(template, person, '31.02.2027'));
    await expect(page.getByRole('heading', { level: 1, name: 'Prøvekjøring: 1 celle må rettes' })).toBeVisible();
    await expect(page.getByText('31.02.2027', { exact: true })).toBeVisible();
    await expect(page.getByText('Datoen finnes ikke.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Importer', exact: true })).toHaveCount(0);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const mended = await withNewLeader(template, person, '28.02.2027');
    await chooseFile(page, () => hand.press(page.getByRole('button', { name: 'Last opp rettet fil' })), mended);
    await expect(page.getByRole('heading', { level: 1, name: 'Prøvekjøring: alt er riktig' })).toBeVisible();
    await expectAccessible(page);
    await hand.press(page.getByRole('button', { name: 'Importer', exact: true }));
    await expect(page.getByRole('heading', { level: 1, name: 'Arbeidsboken er importert' })).toBeVisible();

    // Once more: the same file changes nothing.
    await page.goto('/organisasjon/import');
    await chooseFile(page, () => hand.press(page.getByLabel('Velg arbeidsbok')), mended);
    await expect(page.getByRole('heading', { level: 1, name: 'Prøvekjøring: ingenting er endret' })).toBeVisible();
  });
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await press();
  return readFile(await (await download).path());
}

async function chooseFile(page: Page, press: () => Promise<void>, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await press();
  await (await chooser).setFiles({ name: 'organisasjon.xlsx', mimeType: XLSX, buffer });
}

/** The workbook with a new person, who acts in a vacant unit from the day as written. */
async function withNewLeader(template: Buffer, name: string, from: string): Promise<Buffer> {
  const workbook = new Workbook();
  await workbook.xlsx.load(template as unknown as ArrayBuffer);
  const userName = `${name.toLowerCase()}@fjelldal.example`;
  workbook.getWorksheet('Personer')?.addRow([null, userName, `${name} Ny`, 'Rådgiver', 'Ja']);
  const unit = name === 'Unn' ? 'Servicetorget' : 'Dokumentsenteret';
  workbook.getWorksheet('Ledere')?.addRow([null, unit, userName, 'Konstituert', from]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
