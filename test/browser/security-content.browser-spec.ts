import { whenSettled } from './checks';
import { DemoPerson, expect, Page, test, Visitor } from './visitor';

/** What people write who try things out; each leaves a trace if it is taken for more than text. */
const PAYLOADS = [
  '<img src="/none" data-payload onerror="window.payloadRan=1">',
  '"><script data-payload>window.payloadRan=1</script>',
  "'><svg data-payload onload=window.payloadRan=1>",
  '<a data-payload href="javascript:window.payloadRan=1">her</a>',
  '</textarea><iframe data-payload srcdoc="<script>parent.payloadRan=1</script>">',
  '{{constructor.constructor("window.payloadRan=1")()}}$t(shell:title)',
];
/** Fields of answers that hold what people have written. */
const WRITTEN = /name|title|text|comment|description|principles|source|responsible|word|why|reason|message/i;
const CODES = /^[a-zA-Z-]*$/;

/** Every such text in an answer, with one of the payloads after it. */
function withPayloads(value: unknown, next: () => string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => withPayloads(each, next, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, withPayloads(each, next, field)]));
  const isWritten = typeof value === 'string' && WRITTEN.test(key) && !(CODES.test(value) && /^[a-z]/.test(value));
  return isWritten ? `${value} ${next()}` : value;
}

async function putPayloadsIntoAnswers(page: Page): Promise<void> {
  let at = 0;
  await page.route('**/api/**', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    if (!response.headers()['content-type']?.includes('json')) return route.fulfill({ response });
    const json = withPayloads(await response.json(), () => PAYLOADS[at++ % PAYLOADS.length]!);
    return route.fulfill({ response, json });
  });
}

const SCREENS: readonly { who: Partial<DemoPerson>; paths: readonly string[] }[] = [
  { who: { level: 'Rådmann' }, paths: ['/', '/min-avtale', '/mine-ledere', '/rapport', '/rapport/1?visning=okonomi'] },
  { who: { unit: 'Hjemmetjenester' }, paths: ['/min-avtale', '/mine-ledere', '/okonomi'] },
  {
    who: { title: 'HR-rådgiver' },
    paths: [
      '/avtaler',
      '/avtaler/perioder',
      '/avtaler/omrader',
      '/organisasjon',
      '/organisasjon/enheter/1',
      '/organisasjon/personer',
      '/organisasjon/ansvar',
      '/organisasjon/nivaer',
      '/organisasjon/arbeidsgiver',
    ],
  },
  { who: { title: 'Controller' }, paths: ['/okonomi/3', '/okonomi/innstillinger', '/import'] },
];

for (const { who, paths } of SCREENS) {
  test(`what people write shows as text, for ${Object.values(who).join()}`, async ({ page }) => {
    test.setTimeout(180_000);
    await new Visitor(page).signIn(who);
    await putPayloadsIntoAnswers(page);
    for (const path of paths) {
      await test.step(path, async () => {
        await page.goto(path);
        await whenSettled(page);
        const shown = await page.evaluate<string>('document.body.innerText');
        expect(
          PAYLOADS.some((payload) => shown.includes(payload)),
          `${path} shows a payload`,
        ).toBe(true);
        expect(await page.locator('[data-payload]').count(), `${path} made elements of a text`).toBe(0);
        expect(await page.evaluate('window.payloadRan')).toBeUndefined();
        const schemes = await page.evaluate<string[]>(
          '[...document.querySelectorAll("[href]")].map((link) => new URL(link.href, location.href).protocol)',
        );
        expect([...new Set(schemes)].filter((scheme) => !/^https?:$/.test(scheme))).toEqual([]);
      });
    }
  });
}

test('a script that got into the page would not run, and would be heard of', async ({ page, complaints }) => {
  await page.goto('/logg-inn');
  await whenSettled(page);
  await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.payloadRan=1">')`);
  await page.evaluate(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.payloadRan=1' }))`);
  await expect
    .poll(() => complaints.unexpected.filter((text) => text.includes('Content Security Policy')).length)
    .toBeGreaterThanOrEqual(2);
  expect(await page.evaluate('window.payloadRan')).toBeUndefined();
  complaints.expectText('Content Security Policy');
});
