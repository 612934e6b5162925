import { givenProposed, partiesOf, sign } from './agreements';
import { expect, test, Visitor } from './visitor';

test('a version that lapsed says so on paper, where its one signature stands', async ({ page }) => {
  const visitor = new Visitor(page);
  const { agreementId, document } = await partiesOf(visitor, 'Avdeling Selje');
  const path = `/api/agreements/${agreementId}`;
  await visitor.write('POST', `${path}/withdraw`, { comment: '' }, document.version);
  const parties = await givenProposed(visitor, 'Avdeling Selje');
  await sign(visitor, parties);
  const waiting = `/avtale/${agreementId}/utskrift?versjon=1`;
  await page.goto(waiting);
  await expect(page.getByText('Versjon 1. Venter på den andres signatur')).toBeVisible();
  const { version } = await visitor.get<{ version: number }>(path);
  await visitor.write('POST', `${path}/withdraw`, { comment: '' }, version);
  await page.goto(waiting);
  await expect(page.getByText(/^Versjon 1\. Falt bort .+, før begge hadde signert$/)).toBeVisible();
});
