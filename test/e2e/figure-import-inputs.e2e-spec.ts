import { Browser, createTestApp, givenCostCentre, givenOrganization, givenPerson, makeWorkbook, makeZip, TestApp } from '../support';

/** What people and programs send by mistake or on purpose; each is told by a code, and nothing is written. */
describe('inputs to the import of figures', () => {
  let test: TestApp;
  let controller: Browser;

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-09-10' });
    const org = await givenOrganization(test.unitOfWork, { name: 'Kommunen', leader: 'Ragnhild' });
    for (const code of ['1000', '1001']) await givenCostCentre(test.unitOfWork, code, org.unitIds['Kommunen']!);
    controller = await test.signIn(await givenPerson(test.unitOfWork, 'Kontroll', ['controller']));
  });
  afterAll(async () => {
    const [count] = await test.database.query<{ n: number }>('SELECT COUNT(*) AS n FROM figure');
    expect(Number(count?.n)).toBe(0);
    await test.close();
  });

  const request = (more: object = {}): object => ({
    source: 'Tall',
    sheet: 'csv',
    headingRow: 1,
    year: 2026,
    columns: [
      { column: 0, role: 'costCentre' },
      { column: 1, role: 'actual', span: 'toDate', toMonth: 8 },
    ],
    sign: null,
    scale: 'kroner',
    totalRows: [],
    detailRows: [],
    acceptedRows: [],
    ...more,
  });
  const send = (path: string, bytes: Buffer, name: string, fields: Record<string, string> = {}) => {
    const sent = controller.post(`/api/economy/imports/${path}`).attach('file', bytes, name);
    for (const [field, value] of Object.entries(fields)) void sent.field(field, value);
    return sent;
  };
  const dryRun = (text: string | Buffer, more: object = {}, name = 'tall.csv') =>
    send('dry-run', Buffer.from(text), name, { request: JSON.stringify(request(more)) });
  const code = (type: unknown): string => String(type).replace('urn:kaskade:problem:', '');

  describe('files that are refused', () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const part = (name: string) => makeWorkbook({ sheets: [{ name: 'a', data: '' }], moreParts: [{ name, content: 'x' }] });
    const strings = (xml: string) => makeWorkbook({ sheets: [{ name: 'a', data: '' }], sharedStrings: xml });
    it.each<[string, Buffer, string, number, string]>([
      ['a PNG named xlsx', png, 'tall.xlsx', 400, 'not-a-spreadsheet'],
      ['an empty file', Buffer.alloc(0), 'tall.csv', 400, 'file-empty'],
      ['text named xlsx', Buffer.from('a;b'), 'tall.xlsx', 400, 'name-and-content-differ'],
      ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'tall.xls', 400, 'old-or-encrypted-workbook'],
      ['a workbook with macros', part('xl/vbaProject.bin'), 'tall.xlsx', 400, 'workbook-with-macros'],
      ['a workbook with links outwards', part('xl/externalLinks/externalLink1.xml'), 'tall.xlsx', 400, 'workbook-with-external-links'],
      [
        'a zip bomb',
        makeZip([{ name: '[Content_Types].xml', content: Buffer.alloc(60_000_000) }]),
        'tall.xlsx',
        400,
        'workbook-unpacks-too-large',
      ],
      [
        'an entity bomb',
        strings('<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst>&b;</sst>'),
        'tall.xlsx',
        400,
        'xml-with-document-type',
      ],
      ['an outside entity', strings('<!DOCTYPE l SYSTEM "file:///etc/passwd"><sst/>'), 'tall.xlsx', 400, 'xml-with-document-type'],
      ['half a workbook', makeWorkbook({ sheets: [{ name: 'a', data: '' }] }).subarray(0, 200), 'tall.xlsx', 400, 'workbook-damaged'],
      ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 0x61), 'tall.csv', 413, 'too-large'],
    ])('%s', async (_, bytes, name, status, expected) => {
      const { body } = await send('inspect', bytes, name).expect(status);
      expect(code(body.type)).toBe(expected);
      expect(body.title).not.toContain(expected);
    });

    it('no file at all', async () => {
      const { body } = await controller.post('/api/economy/imports/dry-run').field('request', JSON.stringify(request())).expect(400);
      expect(body.errors).toMatchObject([{ field: 'file', code: 'value-missing' }]);
    });

    it('two files', async () => {
      await controller
        .post('/api/economy/imports/inspect')
        .attach('file', Buffer.from('a'), 'a.csv')
        .attach('file', Buffer.from('b'), 'b.csv')
        .expect(400);
    });

    it('a body that is no form', async () => {
      await controller.post('/api/economy/imports/inspect', { file: 'a;b' }).expect(400);
    });

    it('health answers while a bad file is read', async () => {
      const slow = send('inspect', makeZip([{ name: '[Content_Types].xml', content: Buffer.alloc(49_000_000) }]), 'tall.xlsx');
      const [health] = await Promise.all([test.stranger().get('/health/live'), slow]);
      expect(health.status).toBe(200);
    });
  });

  describe('requests that are refused', () => {
    const csv = 'ansvar;regnskap\n1000;5\n';
    it.each<[string, string, string]>([
      ['not JSON', '{', 'malformed-json'],
      ['a list', '[]', 'malformed-json'],
      ['nothing', 'null', 'malformed-json'],
    ])('%s', async (_, text, expected) => {
      const { body } = await send('dry-run', Buffer.from(csv), 'a.csv', { request: text }).expect(400);
      expect(code(body.type)).toBe(expected);
    });

    it.each<[string, object, string, string]>([
      ['a role that is none', { columns: [{ column: 0, role: 'boss' }] }, 'columns.0.role', 'value-unknown'],
      ['month 13', { columns: [{ column: 0, role: 'actual', span: 'month', toMonth: 13 }] }, 'columns.0.toMonth', 'value-too-large'],
      ['an unknown field', { isPublic: true }, 'isPublic', 'not-allowed-field'],
      ['no source', { source: '' }, 'source', 'value-missing'],
      ['a sheet that is not there', { sheet: 'Ark9' }, 'sheet', 'sheet-missing'],
      ['no column of cost centres', { columns: [{ column: 1, role: 'actual', span: 'year' }] }, 'columns', 'cost-centre-column-missing'],
      [
        'no span',
        {
          columns: [
            { column: 0, role: 'costCentre' },
            { column: 1, role: 'actual' },
          ],
        },
        'columns.1',
        'span-missing',
      ],
      [
        'a printed deviation in an unknown sign',
        {
          columns: [
            { column: 0, role: 'costCentre' },
            { column: 1, role: 'actual', span: 'year' },
            { column: 2, role: 'deviation', span: 'year' },
          ],
        },
        'columns.2',
        'sign-missing',
      ],
    ])('%s', async (_, more, field, expected) => {
      const { body } = await dryRun(csv, more).expect(400);
      expect(body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ field, code: expected })]));
    });

    it('__proto__ in the request and in headings changes no object', async () => {
      await send('dry-run', Buffer.from(csv), 'a.csv', {
        request: JSON.stringify(request()).replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},'),
      });
      await dryRun('__proto__;constructor\n1000;5\n').expect(200);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    });
  });

  describe('cells that are told by address', () => {
    it.each<[string, string, string]>([
      ['an unknown cost centre', 'ansvar;regnskap\n9999;5\n', 'cost-centre-unknown A2'],
      ['a cost centre twice', 'ansvar;regnskap\n1000;5\n1000;6\n', 'duplicate-figure B3'],
      ['text for an amount', 'ansvar;regnskap\n1000;fem\n', 'amount-not-a-number B2'],
      ['thousands or decimals', 'ansvar;regnskap\n1000;1.234\n', 'amount-ambiguous B2'],
      ['half an øre', 'ansvar;regnskap\n1000;0,005\n', 'amount-finer-than-ore B2'],
      ['more than can be held', 'ansvar;regnskap\n1000;99999999999999999\n', 'amount-too-large B2'],
      ['no cost centre', 'ansvar;regnskap\n;5\n', 'row-without-cost-centre A2'],
      ['nothing below the heading', 'ansvar;regnskap\n', 'no-figures'],
    ])('%s', async (_, text, expected) => {
      const { body } = await dryRun(text).expect(200);
      expect(body.isBlocked).toBe(true);
      expect((body.problems as { code: string; at: string }[]).map((problem) => `${problem.code} ${problem.at}`.trim())).toEqual([
        expected,
      ]);
    });

    it.each<[string, string, string[]]>([
      ['a formula without a stored result', '<c r="B2"><f>1+1</f></c>', ['error formula-without-result B2']],
      ['a formula with one', '<c r="B2"><f>1+1</f><v>2</v></c>', ['note formulas-by-stored-result B2']],
      ['an error', '<c r="B2" t="e"><v>#REF!</v></c>', ['error cell-holds-error B2']],
    ])('%s, in a workbook with a hidden sheet', async (_, cell, expected) => {
      const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
      const data = `<row r="1">${text('A1', 'Ansvar')}${text('B1', 'Regnskap')}</row><row r="2">${text('A2', '1000')}${cell}</row>`;
      const bytes = makeWorkbook({
        sheets: [
          { name: 'Arkiv', state: 'hidden', data },
          { name: 'Tall', data },
        ],
      });
      const { body } = await dryRun(bytes, { sheet: 'Tall' }, 'tall.xlsx').expect(200);
      expect(
        (body.problems as { severity: string; code: string; at: string }[]).map((problem) =>
          `${problem.severity} ${problem.code} ${problem.at}`.trim(),
        ),
      ).toEqual(['note hidden-sheet-left-out', ...expected]);
      await dryRun(bytes, { sheet: 'Arkiv' }, 'tall.xlsx').expect(400);
    });
  });

  describe('good odd files', () => {
    it.each<[string, Buffer, number]>([
      ['Windows-1252 with non-breaking spaces', Buffer.from('ansvar;regnskap\n1000;-1\xa0234,50 kr\n', 'latin1'), -1234_50],
      ['UTF-8 with U+2212', Buffer.from('\ufeffansvar;regnskap\n1000;\u22121\u202f234,5\n'), -1234_50],
      ['UTF-16', Buffer.from('\ufeffansvar\tregnskap\n1000\t(12)\n', 'utf16le'), -12_00],
      ['commas and points', Buffer.from('ansvar,regnskap\n1000,"1,234.50"\n'), 1234_50],
      ['a trailing minus', Buffer.from('ansvar;regnskap\n1000;1.234,50-\n'), -1234_50],
    ])('%s', async (_, bytes, amountOre) => {
      const { body } = await dryRun(bytes).expect(200);
      expect(body).toMatchObject({ isBlocked: false, problems: [], sums: [{ amountOre }] });
    });

    it('title rows above the heading, in a file whose name is a path', async () => {
      const text = 'Økonomirapport;\nBeløp i 1 000 kr, til og med august 2026;\n\nAnsvar;Regnskap hittil\n1000;5\n';
      const { body } = await send('inspect', Buffer.from(text), '..\\..\\rapport.csv').expect(200);
      expect(body).toMatchObject({ fileName: 'rapport.csv', source: 'rapport' });
      expect(body.sheets[0]).toMatchObject({
        headingRow: 4,
        year: 2026,
        scale: 'thousands',
        columns: [{ role: 'costCentre' }, { role: 'actual', span: 'toDate', toMonth: 8 }],
      });
    });
  });
});
