import { expectAccessible, expectGoodScreen, expectNoSidewaysScroll } from './checks';
import { goTo, WAYS } from './hands';
import { expect, test, Visitor } from './visitor';
import { waitingWard } from './wards';

for (const { size } of WAYS) {
  test(`a ward leader answers a goal by keyboard alone and the ghost card turns solid, at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    const { goalTitle: title } = await waitingWard(new Visitor(page));
    await page.goto('/min-avtale');

    const card = page.getByRole('article', { name: title });
    await expect(card).toHaveAttribute('data-ghost', 'true');
    await expectAccessible(page);

    await goTo(page, card.getByRole('button', { name: `Svar på målet ${title}` }));
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
    await goTo(page, page.getByRole('button', { name: 'Meld oppdatering' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Oppdateringen er meldt.')).toBeVisible();
    await expect(measure).toContainText('30');
    await page.keyboard.press('Escape');
    await expect(card.getByRole('button', { name: 'Endre tiltaket Ta det opp på personalmøtet hver måned' })).toBeFocused();

    await expectNoSidewaysScroll(page);
  });
}

test('two editors on one measure: the later sees mine and theirs, and nothing is lost', async ({ page, context, complaints }) => {
  complaints.expectStatus(412);
  const visitor = new Visitor(page);
  const { agreementId } = await waitingWard(visitor);
  const { areas } = await visitor.get<{ areas: { id: number }[] }>(`/api/agreements/${agreementId}`);
  const { id } = await visitor.write<{ id: number }>('POST', `/api/agreements/${agreementId}/measures`, {
    areaId: areas[0]!.id,
    title: 'Felles tiltak',
  });
  const other = await context.newPage();
  for (const each of [page, other]) {
    await each.goto(`/min-avtale?tiltak=${id}`);
    await expect(each.getByLabel('Hva skal gjøres?')).toHaveValue('Felles tiltak');
  }
  await other.getByLabel('Hva skal gjøres?').fill('Felles tiltak for hele avdelingen');
  await expect(other.getByText(/^Lagret kl/)).toBeVisible();
  await page.getByLabel('Hva skal gjøres?').fill('Felles tiltak i mai');
  const dialog = page.getByRole('dialog', { name: 'Du har endret det samme i et annet vindu' });
  await expect(dialog).toContainText('for hele avdelingen');
  await expect(dialog).toContainText('i mai');
  await expectGoodScreen(page, 'conflict');
  await dialog.getByRole('button', { name: 'Bruk min utgave' }).click();
  await expect(page.getByText(/^Lagret kl/)).toBeVisible();
  expect(await visitor.get(`/api/measures/${id}`)).toMatchObject({ title: 'Felles tiltak i mai', version: 3 });
});
