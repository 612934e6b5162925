import { Workbook } from 'exceljs';
import { Options } from 'multer';
import { uploadLimits } from '@kaskade/platform';
import { Browser, createTestApp, givenOrganization, givenPeriod, givenPerson, makeWorkbook, TestApp } from '../support';

const LIKE_FORMULAS = ['=1+1', '+47 22', '-5 dager', '@alle', '\tTabulator', '=cmd|"/c calc"!A1', '=HYPERLINK("http://evil.example")'];
/** Sheet by sheet what each cell is. */
async function cellsOf(bytes: Buffer): Promise<{ text: string; isFormula: boolean; isLink: boolean }[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as never);
  const cells: { text: string; isFormula: boolean; isLink: boolean }[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => cells.push({ text: cell.text, isFormula: cell.formula !== undefined, isLink: cell.hyperlink !== undefined })),
    ),
  );
  return cells;
}

describe('files', () => {
  let test: TestApp;
  let hr: Browser;
  let controller: Browser;
  let unitId: number;

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    const org = await givenOrganization(test.unitOfWork, {
      name: 'Drift\r\nSet-Cookie: a=b"; filename="evil.exe\ud800',
      leader: '=1+1',
      below: LIKE_FORMULAS.map((name) => ({ name, leader: `${name} leder` })),
    });
    unitId = Object.values(org.unitIds)[0]!;
    await givenPeriod(test.unitOfWork);
    hr = await test.signIn(await givenPerson(test.unitOfWork, 'Personal', ['hr']));
    controller = await test.signIn(await givenPerson(test.unitOfWork, 'Kontroll', ['controller']));
  });
  afterAll(() => test.close());

  const download = async (browser: Browser, path: string) => {
    const answer = await browser
      .get(path)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
    expect(answer.status).toBe(200);
    return answer;
  };

  const inspectCsv = (name: string) => controller.post('/api/economy/imports/inspect').attach('file', Buffer.from('a;b\n1;2'), name);

  it.each(['/api/organization/import/template?filled=true', 'the report'])(
    'that go out hold text that begins like a formula as text: %s',
    async (path) => {
      const { body } = await download(hr, path === 'the report' ? `/api/reports/units/${unitId}/workbook?day=2026-05-04` : path);
      const cells = await cellsOf(body as Buffer);
      for (const text of LIKE_FORMULAS) {
        const same = cells.filter((cell) => cell.text.trim() === text.trim());
        expect([text, same.length > 0]).toEqual([text, true]);
        expect(same.filter(({ isFormula, isLink }) => isFormula || isLink)).toEqual([]);
      }
    },
  );

  it('that are handed back marked hold no formula that a note brought', async () => {
    const bytes = makeWorkbook({ sheets: [{ name: 'a', data: '<row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c></row>' }] });
    const request = JSON.stringify({ notes: [{ sheet: 'a', cell: 'A1', text: '=cmd|"/c calc"!A1' }] });
    const answer = await controller
      .post('/api/economy/imports/marked')
      .attach('file', bytes, 'a.xlsx')
      .field('request', request)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
    expect(answer.status).toBe(200);
    expect((await cellsOf(answer.body as Buffer)).filter(({ isFormula }) => isFormula)).toEqual([]);
  });

  it('go out as workbooks only: no route writes a csv, which could not hold text as text', async () => {
    const { body } = await test.stranger().get('/api/openapi.json').expect(200);
    expect(JSON.stringify(body)).not.toMatch(/text\/csv|application\/csv/);
  });

  it('have names of the server’s making: line ends and quotes in a unit’s name add no header', async () => {
    const { headers } = await download(hr, `/api/reports/units/${unitId}/workbook?day=2026-05-04`);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="[ -!#-~]*\.xlsx"; filename\*=UTF-8''[A-Za-z0-9%._~!$&+^`|-]*\.xlsx$/,
    );
  });

  it.each([
    ['..\\..\\etc\\passwd.csv', 'passwd.csv'],
    ['../../etc/passwd.csv', 'passwd.csv'],
    ['a\u202Eb\u200F.csv', 'ab.csv'],
    ['a\r\nSet-Cookie: b=c.csv', 'aSet-Cookie: b=c.csv'],
    [`${'x'.repeat(300)}.csv`, `${'x'.repeat(251)}.csv`],
  ])('that come in are never where their name says: %j', async (name, shown) => {
    const { body } = await inspectCsv(name).expect(200);
    expect(body.fileName).toBe(shown);
  });

  it('that come in with half a name are refused', async () => {
    await inspectCsv('a\u0000b.csv').expect(400);
  });

  describe('forms', () => {
    const inspect = () => controller.post('/api/economy/imports/inspect');
    const csv = Buffer.from('a;b\n1;2');

    it('have a limit for everything that multer counts, and fields that do not nest', () => {
      const limits = (uploadLimits(1) as { limits: NonNullable<Options['limits']> }).limits;
      expect(limits).toEqual({
        fileSize: 10 * 1024 * 1024,
        files: 1,
        fields: 1,
        parts: 2,
        fieldSize: 1024 * 1024,
        fieldNameSize: 50,
        headerPairs: 50,
        fieldNestingDepth: 0,
      });
    });

    it('with more files, fields, longer names or larger values than asked for are refused', async () => {
      await inspect().attach('file', csv, 'a.csv').attach('file', csv, 'b.csv').expect(400);
      await inspect().attach('file', csv, 'a.csv').field('request', '{}').expect(400);
      await inspect().attach('other', csv, 'a.csv').expect(400);
      await inspect().attach('x'.repeat(200), csv, 'a.csv').expect(400);
      await inspect()
        .attach('file', Buffer.alloc(10 * 1024 * 1024 + 1, 0x61), 'a.csv')
        .expect(413);
      const dryRun = () => controller.post('/api/economy/imports/dry-run').attach('file', csv, 'a.csv');
      expect([400, 413]).toContain((await dryRun().field('request', `"${'x'.repeat(2_000_000)}"`)).status);
      await dryRun().field('request', '{}').field('request', '{}').expect(400);
    });
  });
});
