import { addDays } from '@kaskade/domain';
import { expectAccessible, expectNoSidewaysScroll } from './checks';
import { goTo, WAYS } from './hands';
import { expect, test, Visitor } from './visitor';

interface Tree {
  readonly units: readonly { readonly id: number; readonly name: string; readonly parentUnitId: number | null }[];
}

const NEW_PARENT = 'Bibliotek og museum';
const OLD_PARENT = 'Kulturskole og scene';

for (const [index, { way, size, handOf }] of WAYS.entries()) {
  test(`HR moves a unit from a date, and the tree of that day shows it, ${way}`, async ({ page }) => {
    await page.setViewportSize(size);
    const hand = handOf(page);
    const visitor = new Visitor(page);
    // A unit each, and a day to come: nobody else's tree of today is touched.
    const name = ['Kulturskolen', 'Kulturhuset'][index]!;
    await visitor.signIn({ title: 'HR-rådgiver' });
    const { today } = await visitor.get<{ today: string }>('/api/me');
    const day = addDays(today, 30);
    const parentOf = async (on: string): Promise<string | undefined> => {
      const { units } = await visitor.get<Tree>(`/api/organization/tree?day=${on}`);
      const unit = units.find((each) => each.name === name);
      return units.find((each) => each.id === unit?.parentUnitId)?.name;
    };

    await page.goto(`/organisasjon?dag=${day}`);
    await hand.write(page.getByRole('searchbox', { name: 'Søk etter enhet eller leder' }), name);
    const row = page.getByRole('row', { name: new RegExp(`^${name}`) });
    if (index === 1) {
      await goTo(page, page.getByRole('row', { name: /^Fjelldal kommune/ }));
      await goTo(page, row, 'ArrowDown');
    }
    await hand.press(row.getByRole('button', { name: `Valg for ${name}` }));
    await hand.press(page.getByRole('button', { name: 'Flytt', exact: true }));

    const dialog = page.getByRole('dialog', { name: `Flytt enhet: ${name}` });
    await expect(dialog.getByLabel('Gjelder fra og med')).toHaveValue(day);
    const parent = dialog.getByRole('combobox', { name: 'Ny overordnet enhet' });
    await expect(parent).toBeFocused();
    await page.keyboard.type('Bibliotek og');
    const option = dialog.getByRole('option', { name: NEW_PARENT });
    await expect(option).toBeVisible();
    await expect(option).toBeEnabled();
    if (index === 1) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    } else await option.click();

    // What happens is said before anything does.
    const happens = dialog.getByRole('term');
    await expect(happens).toContainText(['Overordnet', 'Mål', 'Tiltak', 'Lederavtale', 'Økonomi']);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(await parentOf(day)).toBe(OLD_PARENT);
    await hand.press(dialog.getByRole('button', { name: /^Flytt / }));

    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(`${name} flyttes til ${NEW_PARENT} fra`)).toBeVisible();
    await expect(row.getByRole('button', { name: `Valg for ${name}` })).toBeFocused();
    expect([await parentOf(day), await parentOf(addDays(day, -1))]).toEqual([NEW_PARENT, OLD_PARENT]);
  });
}
