import type { Cell, Spreadsheet } from '@kaskade/domain';
import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { makeWorkbook, makeZip } from '../../../../test/support/zip.builder';
import { readSpreadsheet } from './read-spreadsheet';

const csv = (text: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(text, encoding);
const oneSheet = (data: string): Buffer => makeWorkbook({ sheets: [{ name: 'Ark1', data }] });

/** The code that a file is refused with. */
async function refusalOf(bytes: Buffer, name: string): Promise<unknown> {
  return readSpreadsheet(bytes, name).then(
    () => 'accepted',
    (error: { code?: unknown }) => error.code ?? error,
  );
}

const texts = (file: Spreadsheet): unknown[][] =>
  file.sheets[0]!.rows.map((row) => row.map((cell) => (cell?.kind === 'text' ? cell.text : cell)));

const cellOf = (file: Spreadsheet, at: string): Cell | null | undefined => file.sheets[0]!.rows.flat().find((cell) => cell?.at === at);

describe('a csv', () => {
  const rows = [
    ['Enhet', 'Regnskap'],
    ['Grønland ungdomsskole', '\u22121\u00a0234,5'],
  ];
  const line = (separator: string): string => rows.map((row) => row.join(separator)).join('\r\n');
  const windows1252 = Buffer.from('Enhet;Regnskap\r\nGr\xf8nland ungdomsskole;-1\xa0234,5\r\n', 'latin1');
  const utf16be = Buffer.from(`\ufeff${line(';')}`, 'utf16le').swap16();

  it.each([
    ['UTF-8', csv(line(';'))],
    ['UTF-8 with a byte order mark', csv(`\ufeff${line(';')}`)],
    ['UTF-16, little-endian', Buffer.from(`\ufeff${line(';')}`, 'utf16le')],
    ['UTF-16, big-endian', utf16be],
    ['tabs', csv(line('\t'))],
    ["Excel's separator line", csv(`sep=;\r\n${line(';')}`)],
    ['old Mac line ends', csv(line(';').replace(/\r\n/g, '\r'))],
    ['blank lines at the end', csv(`${line(';')}\n\n;\n`)],
  ])('is read in %s', async (_, bytes) => {
    expect(texts(await readSpreadsheet(bytes, 'tall.csv'))).toEqual(rows);
  });

  it('is read in Windows-1252 when the bytes are no UTF-8', async () => {
    expect(texts(await readSpreadsheet(windows1252, 'tall.csv'))).toEqual([rows[0], [rows[1]![0], '-1\u00a0234,5']]);
  });

  it('keeps commas as decimals when semicolons separate', async () => {
    expect(texts(await readSpreadsheet(csv('a;b\n1,5;2,5\n3,5;4,5\n'), 'tall.csv'))).toEqual([
      ['a', 'b'],
      ['1,5', '2,5'],
      ['3,5', '4,5'],
    ]);
  });

  it('is cut at commas when nothing else separates, quotes around decimals', async () => {
    expect(texts(await readSpreadsheet(csv('a,b\n"1,5","say ""hi"""\n'), 'tall.csv'))).toEqual([
      ['a', 'b'],
      ['1,5', 'say "hi"'],
    ]);
  });

  it('keeps line ends inside quotes and empty places between', async () => {
    const file = await readSpreadsheet(csv('a;;b\n\n"to\nlinjer";x\n'), 'tall.csv');
    expect(texts(file)).toEqual([['a', null, 'b'], [], ['to\nlinjer', 'x']]);
    expect(cellOf(file, 'C1')).toMatchObject({ text: 'b' });
    expect(cellOf(file, 'B3')).toMatchObject({ text: 'x' });
  });

  it('has one sheet, however the file is named', async () => {
    expect((await readSpreadsheet(csv('a;b'), 'Regnskap juli.csv')).sheets.map(({ name }) => name)).toEqual(['csv']);
  });

  it('is refused with a quote that never closes', async () => {
    expect(await refusalOf(csv('a;b\n"c;d\n'), 'tall.csv')).toBe('csv-unclosed-quote');
  });
});

describe('an xlsx', () => {
  it('gives each kind of cell', async () => {
    const file = await readSpreadsheet(
      makeWorkbook({
        sheets: [
          {
            name: 'Tall',
            data: `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2"><v>-1234.5</v></c><c r="D2" s="1"><v>46081</v></c><c r="E2" t="b"><v>1</v></c>
              <c r="F2" t="e"><v>#REF!</v></c><c r="G2"><f>C2*2</f><v>-2469</v></c><c r="H2"><f>C2*2</f></c><c r="I2" s="1"/>
              <c r="J2" t="inlineStr"><is><r><t>to </t></r><r><t>deler</t></r></is></c><c r="K2" s="2"><v>46081.75</v></c><c r="L2" s="3"><v>5</v></c></row>`,
          },
        ],
        sharedStrings: '<sst><si><r><t>Sum </t></r><r><t>oppvekst</t></r><rPh><t>LES</t></rPh></si></sst>',
        styles: `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="171" formatCode="#,##0 &quot;dager&quot;"/></numFmts>
          <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`,
      }),
      'tall.xlsx',
    );
    expect(file.sheets).toEqual([
      {
        name: 'Tall',
        hidden: false,
        rows: [
          [],
          [
            null,
            { kind: 'text', at: 'B2', text: 'Sum oppvekst' },
            { kind: 'number', at: 'C2', value: -1234.5 },
            { kind: 'day', at: 'D2', day: '2026-02-28' },
            { kind: 'boolean', at: 'E2', value: true },
            { kind: 'error', at: 'F2', error: '#REF!' },
            { kind: 'formula-with-result', at: 'G2', formula: 'C2*2', result: { kind: 'number', at: 'G2', value: -2469 } },
            { kind: 'formula-without-result', at: 'H2', formula: 'C2*2' },
            null,
            { kind: 'text', at: 'J2', text: 'to deler' },
            { kind: 'day', at: 'K2', day: '2026-02-28' },
            { kind: 'number', at: 'L2', value: 5 },
          ],
        ],
      },
    ]);
  });

  it('counts days from 1904 when the workbook does', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>';
    const data = '<row><c><v>44619</v></c></row>';
    const file = await readSpreadsheet(
      makeWorkbook({ sheets: [{ name: 'a', data }], styles, workbookProperties: '<workbookPr date1904="1"/>' }),
      'a.xlsx',
    );
    expect(cellOf(file, 'A1')).toMatchObject({ kind: 'day', day: '2026-02-28' });
  });

  it('names hidden sheets and leaves them out', async () => {
    const data = '<row><c><v>1</v></c></row>';
    const sheets = [
      { name: 'Arkiv', state: 'veryHidden', data },
      { name: 'Skjult', state: 'hidden', data },
      { name: 'Tall', data },
    ];
    const file = await readSpreadsheet(makeWorkbook({ sheets }), 'tall.xlsx');
    expect(file.sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
      ['Arkiv', true, 0],
      ['Skjult', true, 0],
      ['Tall', false, 1],
    ]);
  });

  it('is read as another program wrote it', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Øre & krone');
    sheet.addRow(['Ansvar', 'Dato', 'Beløp', 'Sum']);
    sheet.addRow(['3410', new Date('2026-04-01T00:00:00Z'), 12.34, { formula: 'C2*2', result: 24.68 }]);
    const file = await readSpreadsheet(Buffer.from(await workbook.xlsx.writeBuffer()), 'a.xlsx');
    expect(file.sheets[0]!.name).toBe('Øre & krone');
    expect(file.sheets[0]!.rows[1]).toMatchObject([
      { text: '3410' },
      { kind: 'day', day: '2026-04-01' },
      { value: 12.34 },
      { kind: 'formula-with-result', result: { value: 24.68 } },
    ]);
  });
});

describe('a file is refused', () => {
  const good = oneSheet('<row><c><v>1</v></c></row>');
  const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(64)]);
  const withPart = (name: string, content = ''): Buffer =>
    makeWorkbook({ sheets: [{ name: 'a', data: '<row><c><v>1</v></c></row>' }], moreParts: [{ name, content }] });
  const withXml = (xml: string): Buffer => makeWorkbook({ sheets: [{ name: 'a', data: '' }], sharedStrings: xml });

  it.each([
    ['an empty one', Buffer.alloc(0), 'a.csv', 'file-empty'],
    ['a PNG named xlsx', png, 'a.xlsx', 'not-a-spreadsheet'],
    ['a PNG named csv', png, 'a.csv', 'not-a-spreadsheet'],
    ['a PDF named csv', csv('%PDF-1.7\n'), 'a.csv', 'not-a-spreadsheet'],
    ['text named xlsx', csv('a;b'), 'a.xlsx', 'name-and-content-differ'],
    ['a workbook named csv', good, 'a.csv', 'name-and-content-differ'],
    ['an old or encrypted workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.xlsx', 'old-or-encrypted-workbook'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 0x61), 'a.csv', 'file-too-large'],
    ['a workbook named xlsm', good, 'a.xlsm', 'workbook-with-macros'],
    ['macros inside', withPart('xl/vbaProject.bin'), 'a.xlsx', 'workbook-with-macros'],
    ['links to other workbooks', withPart('xl/externalLinks/externalLink1.xml'), 'a.xlsx', 'workbook-with-external-links'],
    ['links to databases', withPart('xl/connections.xml'), 'a.xlsx', 'workbook-with-external-links'],
    ['embedded files', withPart('xl/embeddings/oleObject1.bin'), 'a.xlsx', 'workbook-with-embedded-files'],
    ['half of it', good.subarray(0, good.length / 2), 'a.xlsx', 'workbook-damaged'],
    ['a zip of something else', makeZip([{ name: 'lies.txt', content: 'x' }]), 'a.xlsx', 'workbook-damaged'],
    ['broken XML', withXml('<sst><si>'), 'a.xlsx', 'workbook-damaged'],
    [
      'an outside entity',
      withXml('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><sst>&x;</sst>'),
      'a.xlsx',
      'xml-with-document-type',
    ],
    ['an undeclared entity', withXml('<sst><si><t>&x;</t></si></sst>'), 'a.xlsx', 'workbook-damaged'],
    ['nothing but hidden sheets', makeWorkbook({ sheets: [{ name: 'a', state: 'hidden', data: '' }] }), 'a.xlsx', 'no-visible-sheet'],
    ['a cell in the last row', oneSheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), 'a.xlsx', 'too-many-rows'],
    ['a cell in the last column', oneSheet('<row><c r="XFD1"><v>1</v></c></row>'), 'a.xlsx', 'too-many-columns'],
    ['201 parts', makeZip(Array.from({ length: 201 }, (_, i) => ({ name: `${i}`, content: '' }))), 'a.xlsx', 'workbook-too-many-parts'],
  ])('for %s', async (_, bytes, name, code) => {
    expect(await refusalOf(bytes, name)).toBe(code);
  });

  it('for more sheets than it can have parts', async () => {
    const workbookProperties = `<sheets>${'<sheet name="a" r:id="s0"/>'.repeat(500_000)}</sheets>`;
    expect(await refusalOf(makeWorkbook({ sheets: [{ name: 'a', data: '' }], workbookProperties }), 'a.xlsx')).toBe('workbook-damaged');
  });

  it('or read quickly, whatever its number formats look like', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${'['.repeat(1_000_000)}"/></numFmts><cellXfs>${'<xf numFmtId="170"/>'.repeat(100)}</cellXfs></styleSheet>`;
    const file = makeWorkbook({ sheets: [{ name: 'a', data: '<row><c s="1"><v>1</v></c></row>' }], styles });
    await expect(readSpreadsheet(file, 'a.xlsx', 5_000)).resolves.toMatchObject({ sheets: [{ name: 'a' }] });
  });

  it('for an entity bomb, before anything is expanded', async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    expect(await refusalOf(withXml(`<!DOCTYPE l [<!ENTITY l0 "ha">${laughs}]><sst><si><t>&l9;</t></si></sst>`), 'a.xlsx')).toBe(
      'xml-with-document-type',
    );
  });

  it('for a zip bomb by what its directory says', async () => {
    const bomb = makeZip([{ name: '[Content_Types].xml', content: Buffer.alloc(60 * 1024 * 1024) }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusalOf(bomb, 'a.xlsx')).toBe('workbook-unpacks-too-large');
  });

  it('for a zip bomb whose directory lies', async () => {
    const bomb = makeZip([{ name: '[Content_Types].xml', content: Buffer.alloc(60 * 1024 * 1024), claimedSize: 100 }]);
    expect(await refusalOf(bomb, 'a.xlsx')).toBe('workbook-unpacks-too-large');
  });

  it('for one long text shown by every cell', async () => {
    const data = Array.from({ length: 1000 }, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`).join('');
    const file = makeWorkbook({ sheets: [{ name: 'a', data }], sharedStrings: `<sst><si><t>${'x'.repeat(32_000)}</t></si></sst>` });
    expect(await refusalOf(file, 'a.xlsx')).toBe('too-much-text');
  });

  it('for cells spread so that what lies between would fill the memory', async () => {
    const data = Array.from({ length: 5000 }, (_, i) => `<row r="${i + 1}"><c r="GR${i + 1}"><v>1</v></c></row>`).join('');
    expect(await refusalOf(oneSheet(data), 'a.xlsx')).toBe('too-many-cells');
  });

  it('with a code whatever bytes are damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), async (damage) => {
        const bytes = Buffer.from(good);
        for (const [at, value] of damage) bytes[at] = value;
        expect(typeof (await refusalOf(bytes, 'a.xlsx'))).toBe('string');
      }),
      { numRuns: 25 },
    );
  });
});

describe('the server', () => {
  const attributes = Array.from({ length: 3_000_000 }, (_, i) => `a${i}=""`).join(' ');
  const greedy = oneSheet(`<row ${attributes}></row>`);

  it('survives a file that eats the memory of its thread, answers meanwhile, and reads the next one', async () => {
    let turns = 0;
    const watch = setInterval(() => turns++, 5);
    expect(await refusalOf(greedy, 'a.xlsx')).toBe('reading-needed-too-much');
    clearInterval(watch);
    expect(turns).toBeGreaterThan(20);
    expect(await refusalOf(csv('a;b'), 'a.csv')).toBe('accepted');
  });

  it('ends a reading that takes too long', async () => {
    await expect(readSpreadsheet(csv('a;b'), 'a.csv', 1)).rejects.toMatchObject({ code: 'reading-took-too-long' });
    expect(await refusalOf(csv('a;b'), 'a.csv')).toBe('accepted');
  });

  it('reads many at once in turn and asks the rest to come back', async () => {
    const outcomes = await Promise.all(Array.from({ length: 14 }, () => refusalOf(csv('a;b'), 'a.csv')));
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(12);
    expect(outcomes.filter((outcome) => outcome === 'too-many-readers')).toHaveLength(2);
  });
});
