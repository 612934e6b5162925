import { expect, Page, test, Visitor } from './visitor';
import { waitingWard } from './wards';

interface Me {
  readonly today: string;
}

const TITLE = 'Tiltak som to skriver på';

/** A measure of a ward leader, and somebody who may write on it too: their deputy. */
async function sharedMeasure(visitor: Visitor): Promise<{ measureId: number; path: string; leaderId: number; deputyId: number }> {
  const { personId: leaderId, unitId, agreementId } = await waitingWard(visitor);
  const { areas } = await visitor.get<{ areas: { id: number }[] }>(`/api/agreements/${agreementId}`);
  const { id: measureId } = await visitor.write<{ id: number }>('POST', `/api/agreements/${agreementId}/measures`, {
    areaId: areas[0]!.id,
    title: TITLE,
  });
  const { id: deputyId } = (await visitor.people()).filter(({ level, id }) => level === 'Avdelingsleder' && id !== leaderId).at(-1)!;
  const { today } = await visitor.get<Me>('/api/me');
  const validTo = `${Number(today.slice(0, 4)) + 1}-01-01`;
  const { deputies } = await visitor.get<{ deputies: { personId: number }[] }>(`/api/units/${unitId}/deputies`);
  if (!deputies.some(({ personId }) => personId === deputyId))
    await visitor.write('POST', `/api/units/${unitId}/deputies`, { personId: deputyId, validFrom: today, validTo });
  return { measureId, path: `/avtale/${agreementId}?tiltak=${measureId}`, leaderId, deputyId };
}

const titleField = (page: Page) => page.getByLabel('Hva skal gjøres?');
const commentField = (page: Page) => page.getByRole('textbox', { name: /^Kommentar/ });
const keptKeys = (page: Page) =>
  page.evaluate<string[]>(`Object.keys(localStorage).filter((key) => key.startsWith('kaskade-unsaved-')).sort()`);

test('what one person left unsaved is neither shown to the next one at the same browser, nor saved in their name', async ({
  page,
  complaints,
}) => {
  const visitor = new Visitor(page);
  const { measureId, path, leaderId, deputyId } = await sharedMeasure(visitor);
  page.on('dialog', (dialog) => void dialog.accept());
  complaints.expectText('net::ERR_FAILED');
  const away = (url: URL) => url.pathname === `/api/measures/${measureId}`;
  await page.route(away, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  await page.goto(path);
  await titleField(page).fill('Det bare lederen skulle se');
  await commentField(page).fill('Kommentar som aldri ble meldt');
  await expect(page.getByText('Vi når ikke tjenesten', { exact: false }).first()).toBeVisible();
  expect(await keptKeys(page)).toEqual([
    `kaskade-unsaved-${leaderId}-measure-${measureId}`,
    `kaskade-unsaved-${leaderId}-report-${measureId}`,
  ]);

  // The session ends without "Logg ut", and somebody else signs in.
  await visitor.signIn({ id: deputyId });
  await page.unroute(away);
  await page.goto(path);
  await expect(titleField(page)).toHaveValue(TITLE);
  await expect(commentField(page)).toHaveValue('');
  expect(await keptKeys(page)).toEqual([]);
  await commentField(page).fill('Stedfortrederens egen');
  await titleField(page).fill(`${TITLE}, av stedfortrederen`);
  await expect(page.getByText(/^Lagret kl/)).toBeVisible();
  expect(await visitor.get(`/api/measures/${measureId}`)).toMatchObject({ title: `${TITLE}, av stedfortrederen`, version: 2 });
});

test('a tab that was drawn for one person saves nothing as another, who signed in in the next tab', async ({ page, complaints }) => {
  const visitor = new Visitor(page);
  const { measureId, path, deputyId } = await sharedMeasure(visitor);
  await page.goto(path);
  await expect(titleField(page)).toHaveValue(TITLE);
  await visitor.signIn({ id: deputyId });
  complaints.expectStatus(409);
  await titleField(page).fill('Skrevet av lederen');
  await expect(page.getByText('En annen er logget inn i denne nettleseren nå', { exact: false }).first()).toBeVisible();
  expect(await visitor.get(`/api/measures/${measureId}`)).toMatchObject({ title: TITLE, version: 1 });
});
