import { expectAccessible, expectNoSidewaysScroll, expectNothingToPushSideways, PHONE, whenSettled, WIDE } from './checks';
import { expect, test, Visitor } from './visitor';

const WARD = 'Sone nord';

test('the way into the report keeps what the address asks for', async ({ page }) => {
  await new Visitor(page).signIn({ unit: 'Helse og omsorg' });
  await page.goto('/rapport?visning=økonomi&dag=2026-05-17');
  await expect(page).toHaveURL(/\/rapport\/\d+\?visning=okonomi&dag=2026-05-17$/);
  await expect(page.getByRole('table', { name: /^Økonomi for/ })).toBeVisible();
});

for (const size of [WIDE, PHONE]) {
  test(`a unit that nobody reports to has its figures once, at ${size.width}`, async ({ page }) => {
    await page.setViewportSize(size);
    await new Visitor(page).signIn({ unit: WARD });
    await page.goto('/rapport');
    await whenSettled(page);
    await expect(page.getByText('Egen avtale').first()).toBeVisible();
    await expect(page.getByText('Egen avtale og enheter under')).toHaveCount(0);
    const [goal] = await page.getByRole('button', { name: /, Egen avtale, / }).all();
    const title = (await goal!.getAttribute('aria-label'))!.split(', Egen avtale, ')[1]!;
    await expect(page.getByRole('button', { name: title })).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Vis enhetene som rader' })).toHaveCount(0);
    await goal!.click();
    await expect(page.getByRole('heading', { level: 2, name: /^Hvorfor/ })).toBeFocused();

    await page.goto('/rapport?visning=okonomi');
    await whenSettled(page);
    await expect(page.getByText(`${WARD} i alt`).first()).toBeVisible();
    await expect(page.getByText('Felles, egne ansvar')).toHaveCount(0);
  });
}

for (const { what, path, figure, dialog } of [
  { what: 'measures', path: '/rapport', figure: /^\d+ I rute$/, dialog: /^Tiltak i rute/ },
  { what: 'cost centres', path: '/rapport?visning=okonomi', figure: /i alt, Avvik i prognose$/, dialog: /^Ansvar/ },
]) {
  test(`on a phone the ${what} behind a figure stand as cards`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await new Visitor(page).signIn({ unit: 'Hjemmetjenester' });
    await page.goto(path);
    await page.getByRole('button', { name: figure }).click();
    const rows = page.getByRole('dialog', { name: dialog });
    await expect(rows.getByRole('listitem').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectNothingToPushSideways(page);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: figure })).toBeFocused();
  });
}
