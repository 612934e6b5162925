import { Workbook, Worksheet } from 'exceljs';
import {
  Browser,
  createTestApp,
  givenAgreement,
  GivenOrganization,
  givenOrganization,
  givenPeriod,
  givenPerson,
  makeWorkbook,
  makeZip,
  TestApp,
} from '../support';

interface Answer {
  applied: boolean;
  mayBeApplied: boolean;
  wrongCellCount: number;
  hiddenSheets: string[];
  sheets: { sheet: string; rows: number; new: number; changed: number; unchanged: number; wrong: number }[];
  wrongCells: { sheet: string; cell: string; found: string; code: string; message: string; remedy: string; suggestion: string | null }[];
}

describe('the organization from a workbook', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let hr: Browser;

  beforeEach(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    org = await givenOrganization(test.unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        { name: 'Helse', leader: 'Hans', below: [{ name: 'Sone nord', leader: 'Astrid', acting: 'Hege' }] },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    hr = await test.signIn(await givenPerson(test.unitOfWork, 'Randi', ['hr']));
  });
  afterEach(() => test.close());

  async function template(filled: boolean): Promise<Workbook> {
    const response = await hr
      .get(`/api/organization/import/template${filled ? '?filled=true' : ''}`)
      .buffer(true)
      .parse((stream, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    expect(response.headers['content-disposition']).toBe('attachment; filename="organisasjon.xlsx"');
    const workbook = new Workbook();
    await workbook.xlsx.load(response.body as ArrayBuffer);
    return workbook;
  }

  const sheetOf = (workbook: Workbook, name: string): Worksheet => workbook.getWorksheet(name)!;
  const bytesOf = async (workbook: Workbook): Promise<Buffer> => {
    // exceljs takes a list for a column apart into its thousand cells, and looks for alike ones among them when it writes: most of a test's time.
    for (const sheet of workbook.worksheets) (sheet as unknown as { dataValidations: { model: object } }).dataValidations.model = {};
    return Buffer.from(await workbook.xlsx.writeBuffer());
  };
  const send = (route: 'dry-run' | 'apply', bytes: Buffer, name = 'organisasjon.xlsx') =>
    hr.post(`/api/organization/import/${route}`).attach('file', bytes, name);
  const rowWhere = (sheet: Worksheet, column: number, value: string) => {
    for (let row = 2; row <= sheet.rowCount; row++) if (sheet.getCell(row, column).value === value) return sheet.getRow(row);
    throw new Error(`no row with ${value}`);
  };
  /** Everything that an import may touch, to tell that nothing was written. */
  const everything = async (): Promise<unknown> =>
    Promise.all(
      ['level', 'unit', 'placement', 'person', 'leadership', 'cost_centre', 'cost_centre_ownership'].map((table) =>
        test.database.query(`SELECT * FROM ${table} ORDER BY id`),
      ),
    );

  it('the filled template goes in again and changes nothing', async () => {
    const bytes = await bytesOf(await template(true));
    const before = await everything();
    const { body } = await send('apply', bytes).expect(200);
    const answer = body as Answer;
    expect(answer).toMatchObject({ applied: true, wrongCellCount: 0 });
    expect(answer.sheets.map(({ sheet, rows, unchanged }) => [sheet, rows, unchanged])).toEqual([
      ['Nivåer', 4, 4],
      ['Enheter', 4, 4],
      ['Personer', 6, 6],
      ['Ledere', 5, 5],
      ['Ansvar', 0, 0],
    ]);
    expect(await everything()).toEqual(before);
  });

  it('ends the agreements of a unit that the file gives a last day, and not those of one that moves', async () => {
    const periodId = await givenPeriod(test.unitOfWork);
    for (const [name, leader] of [
      ['Skole', 'Solveig'],
      ['Sone nord', 'Astrid'],
    ] as const) {
      await givenAgreement(test.unitOfWork, { unitId: org.unitIds[name]!, personId: org.personIds[leader]!, periodId });
    }
    const workbook = await template(true);
    const units = sheetOf(workbook, 'Enheter');
    rowWhere(units, 3, 'Skole').getCell(7).value = '31.05.2026';
    rowWhere(sheetOf(workbook, 'Ledere'), 2, 'Skole').getCell(6).value = '31.05.2026';
    rowWhere(units, 3, 'Sone nord').getCell(7).value = '31.05.2026';
    units.addRow([null, 'sone nord', 'Sone nord', 'Seksjonsleder', 'Kommunen', '01.06.2026']);
    const { body } = await send('apply', await bytesOf(workbook)).expect(200);
    expect(body).toMatchObject({ applied: true, wrongCells: [] });
    expect(await test.database.query('SELECT closedOn, version FROM agreement ORDER BY id')).toEqual([
      { closedOn: '2026-06-01', version: 2 },
      { closedOn: null, version: 1 },
    ]);
  });

  it('the template has dropdowns, locked headings and a hidden id column', async () => {
    const workbook = await template(true);
    const units = sheetOf(workbook, 'Enheter');
    expect(units.getColumn(1).hidden).toBe(true);
    expect(units.getCell('B1').value).toBe('Kode');
    // Locked is what a cell of a protected sheet is when nothing is said.
    expect(units.getCell('B1').protection?.locked).not.toBe(false);
    expect(units.getCell('B2').protection).toMatchObject({ locked: false });
    expect(units.getCell('D2').dataValidation).toMatchObject({ type: 'list', formulae: ["'Nivåer'!$C$2:$C$5000"] });
    expect(sheetOf(workbook, 'Ledere').getCell('D2').dataValidation).toMatchObject({ formulae: ['"Fast,Konstituert"'] });
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Nivåer', 'Enheter', 'Personer', 'Ledere', 'Ansvar', 'Les meg']);
  });

  it('writes new units, people, leaders and cost centres, and changes of those that are there, all at once', async () => {
    const workbook = await template(true);
    const units = sheetOf(workbook, 'Enheter');
    units.addRow([null, 3500, 'Sykehjem', 'Seksjonsleder', 'Helse', new Date('2026-06-01T00:00:00Z')]);
    const moved = rowWhere(units, 3, 'Sone nord');
    moved.getCell(7).value = new Date('2026-05-31T00:00:00Z');
    units.addRow([null, 'sone nord', 'Sone nord', 'Seksjonsleder', 'Skole', new Date('2026-06-01T00:00:00Z')]);
    rowWhere(units, 3, 'Skole').getCell(3).value = 'Oppvekst';
    units.getCell(units.rowCount, 5).value = 'skole';
    sheetOf(workbook, 'Personer').addRow([null, 'sigrun@kommune.example', 'Sigrun Dal', null, 'Ja']);
    sheetOf(workbook, 'Ledere').addRow([null, 'Sykehjem', 'Sigrun Dal', 'Fast', '01.06.2026', null, 80]);
    sheetOf(workbook, 'Ansvar').addRow([null, 3501, 'Sykehjem felles', 'Sykehjem', '01.06.2026']);
    const bytes = await bytesOf(workbook);
    const before = await everything();
    const dry = (await send('dry-run', bytes).expect(200)).body as Answer;
    expect(dry.wrongCells).toEqual([]);
    expect(dry).toMatchObject({ applied: false, mayBeApplied: true });
    expect(dry.sheets.find(({ sheet }) => sheet === 'Enheter')).toMatchObject({ rows: 6, new: 2, changed: 2, unchanged: 2, wrong: 0 });
    expect(await everything()).toEqual(before);

    const { body } = await send('apply', bytes).expect(200);
    expect(body).toMatchObject({ applied: true });
    const tree = (await hr.get('/api/organization/tree?day=2026-06-01').expect(200)).body.units as {
      id: number;
      name: string;
      leader: object;
      parentUnitId: number;
    }[];
    expect(tree.find(({ name }) => name === 'Sykehjem')).toMatchObject({
      leader: { name: 'Sigrun Dal', kind: 'permanent' },
      parentUnitId: org.unitIds['Helse'],
    });
    expect(tree.find(({ name }) => name === 'Sone nord')).toMatchObject({ parentUnitId: org.unitIds['Skole'] });
    expect(tree.map(({ name }) => name)).toContain('Oppvekst');
    const centres = (await hr.get('/api/organization/cost-centres?search=sykehjem&day=2026-06-01').expect(200)).body;
    expect(centres.costCentres).toMatchObject([{ code: '3501', owner: { name: 'Sykehjem' } }]);
    const again = (await send('apply', bytes).expect(200)).body as Answer;
    for (const { rows, unchanged } of again.sheets) expect(unchanged).toBe(rows);
  });

  it('lets two units swap codes', async () => {
    for (const [name, code] of [
      ['Helse', '100'],
      ['Skole', '200'],
    ] as const) {
      await hr
        .put(`/api/organization/units/${org.unitIds[name]}`, { code, name, levelId: org.levelIds[1] })
        .set('If-Match', '"1"')
        .expect(200);
    }
    const workbook = await template(true);
    const units = sheetOf(workbook, 'Enheter');
    const [health, school] = [rowWhere(units, 3, 'Helse'), rowWhere(units, 3, 'Skole')];
    [health.getCell(2).value, school.getCell(2).value] = ['200', '100'];
    const { body } = await send('apply', await bytesOf(workbook)).expect(200);
    expect(body).toMatchObject({ applied: true, wrongCells: [] });
    expect((await hr.get(`/api/organization/units/${org.unitIds['Helse']}`)).body).toMatchObject({
      code: '200',
      name: 'Helse',
      version: 3,
    });
  });

  it('writes nothing when one cell is wrong, and tells it with address, what stands there, what is wrong and how to mend it', async () => {
    const workbook = await template(true);
    const units = sheetOf(workbook, 'Enheter');
    units.addRow([null, 3500, 'Sykehjem', 'Seksjonsleder', 'Hels', '31.02.2026']);
    const before = await everything();
    const { body } = await send('apply', await bytesOf(workbook)).expect(200);
    const answer = body as Answer;
    expect(answer).toMatchObject({ applied: false, mayBeApplied: false, wrongCellCount: 2 });
    expect(answer.wrongCells).toMatchObject([
      { sheet: 'Enheter', cell: 'F6', found: '31.02.2026', code: 'day-does-not-exist', message: 'Datoen finnes ikke.' },
      { cell: 'E6', found: 'Hels', code: 'unit-unknown', suggestion: 'Helse', remedy: 'Velg fra nedtrekkslisten. Mente du Helse?' },
    ]);
    expect(await everything()).toEqual(before);
  });

  it.each<[string, (workbook: Workbook) => void, string]>([
    ['a cycle', (workbook) => (rowWhere(sheetOf(workbook, 'Enheter'), 3, 'Helse').getCell(5).value = 'Sone nord'), 'cycle'],
    [
      'duplicate codes',
      (workbook) => sheetOf(workbook, 'Enheter').addRow([null, 'skole', 'Annen skole', 'Kommunalsjef', 'Kommunen', '01.01.2026']),
      'duplicate-code',
    ],
    ['an unknown parent', (workbook) => (rowWhere(sheetOf(workbook, 'Enheter'), 3, 'Skole').getCell(5).value = 'Byen'), 'unit-unknown'],
    [
      'overlapping placements',
      (workbook) => sheetOf(workbook, 'Enheter').addRow([null, 'sone nord', 'Sone nord', 'Seksjonsleder', 'Skole', '01.06.2026']),
      'overlapping-placements',
    ],
    [
      'two permanent leaders at once',
      (workbook) => sheetOf(workbook, 'Ledere').addRow([null, 'Helse', 'Solveig', 'Fast', '01.06.2026']),
      'two-permanent-leaders',
    ],
    [
      'two acting leaders at once',
      (workbook) => sheetOf(workbook, 'Ledere').addRow([null, 'Sone nord', 'Solveig', 'Konstituert', '01.06.2026']),
      'two-acting-leaders',
    ],
    [
      '31 February',
      (workbook) => sheetOf(workbook, 'Ledere').addRow([null, 'Helse', 'Solveig', 'Konstituert', '31.02.2026']),
      'day-does-not-exist',
    ],
    [
      'a formula cell without a stored result',
      (workbook) => (sheetOf(workbook, 'Personer').getCell('C2').value = { formula: 'A1&"x"' }),
      'formula-without-result',
    ],
    [
      'a cost centre owned twice',
      (workbook) =>
        sheetOf(workbook, 'Ansvar').addRows([
          [null, 34, 'Felles', 'Helse', '01.01.2026'],
          [null, 34, 'Felles', 'Skole', '01.03.2026'],
        ]),
      'cost-centre-owned-twice',
    ],
    ['a second root', (workbook) => (rowWhere(sheetOf(workbook, 'Enheter'), 3, 'Skole').getCell(5).value = null), 'several-roots'],
  ])('refuses %s in words without holes', async (_, spoil, code) => {
    const workbook = await template(true);
    spoil(workbook);
    const before = await everything();
    const answer = (await send('apply', await bytesOf(workbook)).expect(200)).body as Answer;
    expect(answer.applied).toBe(false);
    expect(answer.wrongCells.map((wrong) => wrong.code)).toContain(code);
    for (const { message, remedy } of answer.wrongCells) expect(`${message} ${remedy}`).not.toMatch(/[{}]|import\./);
    expect(await everything()).toEqual(before);
  });

  it('names a hidden sheet and does not read it; title rows above the heading do no harm', async () => {
    const workbook = await template(true);
    workbook.addWorksheet('Arkiv 2024', { state: 'hidden' }).addRow(['Kode', 'Navn']);
    for (const name of ['Enheter', 'Ledere']) sheetOf(workbook, name).spliceRows(1, 0, ['Fjelldal kommune'], []);
    const answer = (await send('dry-run', await bytesOf(workbook)).expect(200)).body as Answer;
    expect(answer).toMatchObject({ hiddenSheets: ['Arkiv 2024'], wrongCells: [] });
    expect(answer.sheets.find(({ sheet }) => sheet === 'Enheter')).toMatchObject({ rows: 4, unchanged: 4 });
  });

  it.each<[string, () => Buffer, string, number, string]>([
    ['a PNG named xlsx', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'organisasjon.xlsx', 400, 'not-a-spreadsheet'],
    ['an empty file', () => Buffer.alloc(0), 'organisasjon.xlsx', 400, 'file-empty'],
    [
      'a zip bomb',
      () => makeWorkbook({ sheets: [{ name: 'Enheter', data: ' '.repeat(60 * 1024 * 1024) }] }),
      'organisasjon.xlsx',
      400,
      'workbook-unpacks-too-large',
    ],
    ['a zip that is no workbook', () => makeZip([{ name: 'a.txt', content: 'a' }]), 'organisasjon.xlsx', 400, 'workbook-damaged'],
    ['a file that is too large', () => Buffer.alloc(11 * 1024 * 1024, 1), 'organisasjon.xlsx', 413, 'too-large'],
    [
      'an entity bomb',
      () =>
        makeWorkbook({
          sheets: [{ name: 'Enheter', data: '' }],
          sharedStrings: '<!DOCTYPE x [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>',
        }),
      'organisasjon.xlsx',
      400,
      'xml-with-document-type',
    ],
  ])('refuses %s', async (_, bytes, name, status, code) => {
    const { body } = await send('dry-run', bytes(), name).expect(status);
    expect(body.type).toBe(`urn:kaskade:problem:${code}`);
  });

  it('refuses a second file, other fields, and no file', async () => {
    const bytes = await bytesOf(await template(false));
    await hr.post('/api/organization/import/dry-run').attach('file', bytes, 'a.xlsx').attach('file', bytes, 'b.xlsx').expect(400);
    await hr.post('/api/organization/import/dry-run').field('version', '1').attach('file', bytes, 'a.xlsx').expect(400);
    const { body } = await hr.post('/api/organization/import/dry-run').expect(400);
    expect(body.errors).toMatchObject([{ field: 'file' }]);
  });

  it('is for HR', async () => {
    const leader = await test.signIn(org.personIds['Hans']!);
    await leader.get('/api/organization/import/template').expect(403);
    await leader.post('/api/organization/import/apply').attach('file', Buffer.from('x'), 'a.xlsx').expect(403);
  });

  it('brings in a whole new organization where there was none', async () => {
    const empty = await createTestApp({ today: '2026-05-04' });
    const admin = await empty.signIn(await givenPerson(empty.unitOfWork, 'Randi', ['hr']));
    const before = hr;
    hr = admin;
    const workbook = await template(false);
    sheetOf(workbook, 'Nivåer').addRows([
      [null, 0, 'Rådmann'],
      [null, 1, 'Kommunalsjef'],
    ]);
    sheetOf(workbook, 'Enheter').addRows([
      [null, 1, 'Kommunen', 'Rådmann', null, '01.01.2026'],
      [null, 2, 'Helse', 'Kommunalsjef', 'Kommunen', '01.01.2026'],
    ]);
    sheetOf(workbook, 'Personer').addRow([null, 'a@b.example', 'Åse Ås']);
    sheetOf(workbook, 'Ledere').addRow([null, 1, 'Åse Ås', 'Fast', '01.01.2026']);
    const { body } = await send('apply', await bytesOf(workbook)).expect(200);
    expect(body).toMatchObject({ applied: true, wrongCells: [] });
    expect((await admin.get('/api/organization/tree')).body).toMatchObject({
      unitCount: 2,
      vacant: 1,
      units: [{ name: 'Kommunen', leader: { name: 'Åse Ås' } }, { name: 'Helse' }],
    });
    hr = before;
    await empty.close();
  });
});
