import { makeWorkbook, makeZip } from './zip.builder';

/** Just inside what may be unpacked. */
const MOST_BYTES = 49_000_000;
const times = (text: string, bytes = MOST_BYTES): string => text.repeat(Math.floor(bytes / text.length));

const sheet = (data: string): Buffer => makeWorkbook({ sheets: [{ name: 'a', data }] });
const strings = (sharedStrings: string): Buffer =>
  makeWorkbook({ sheets: [{ name: 'a', data: '<row><c><v>1</v></c></row>' }], sharedStrings });
const styles = (xml: string): Buffer => makeWorkbook({ sheets: [{ name: 'a', data: '<row><c s="1"><v>1</v></c></row>' }], styles: xml });

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
/** A sheet of one cell with something after its rows. */
const around = (after: string): Buffer => sheet(`${ROW}</sheetData>${after}<sheetData>`);

const laughs = (): string =>
  `<!DOCTYPE l [<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')}]><sst><si><t>&l9;</t></si></sst>`;

/**
 * What attacks readers of spreadsheets: bombs, lies, and files inside every limit of size that ask for much more than they hold. Each is
 * made when it is asked for: unpacked they are large.
 */
export const hostileFiles: readonly { what: string; name: string; make: () => Buffer }[] = [
  { what: 'zip bomb, 60 MB in 60 kB', name: 'a.xlsx', make: () => makeZip([{ name: 'a', content: Buffer.alloc(60_000_000) }]) },
  {
    what: 'zip bomb whose directory lies',
    name: 'a.xlsx',
    make: () => makeZip([{ name: '[Content_Types].xml', content: Buffer.alloc(60_000_000), claimedSize: 100 }]),
  },
  {
    what: '201 parts',
    name: 'a.xlsx',
    make: () => makeZip(Array.from({ length: 201 }, (_, i) => ({ name: `${i}`, content: '' }))),
  },
  { what: 'entity bomb', name: 'a.xlsx', make: () => strings(laughs()) },
  {
    what: 'outside entity',
    name: 'a.xlsx',
    make: () => strings('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><sst><si><t>&x;</t></si></sst>'),
  },
  {
    what: 'macros',
    name: 'a.xlsx',
    make: () => makeWorkbook({ sheets: [{ name: 'a', data: '' }], moreParts: [{ name: 'xl/vbaProject.bin', content: 'x' }] }),
  },
  {
    what: 'three million attributes',
    name: 'a.xlsx',
    make: () => sheet(`<row ${Array.from({ length: 3_000_000 }, (_, i) => `a${i}=""`).join(' ')}/>`),
  },
  { what: 'an attribute of 49 MB', name: 'a.xlsx', make: () => sheet(`<row a="${times('x')}"/>`) },
  { what: 'a name of 49 MB', name: 'a.xlsx', make: () => sheet(`<${times('x')}/>`) },
  { what: 'a comment of 49 MB', name: 'a.xlsx', make: () => sheet(`<!--${times('x')}-->`) },
  { what: 'a CDATA section of 49 MB', name: 'a.xlsx', make: () => strings(`<sst><si><t><![CDATA[${times('x')}]]></t></si></sst>`) },
  { what: 'a processing instruction of 49 MB', name: 'a.xlsx', make: () => sheet(`<?x ${times('x')}?>`) },
  { what: 'text of 49 MB in no cell', name: 'a.xlsx', make: () => sheet(times('x')) },
  { what: 'text of 49 MB in one cell', name: 'a.xlsx', make: () => sheet(`<row><c t="str"><v>${times('x')}</v></c></row>`) },
  { what: 'ten million empty shared strings', name: 'a.xlsx', make: () => strings(`<sst>${times('<si/>')}</sst>`) },
  { what: 'two million short shared strings', name: 'a.xlsx', make: () => strings(`<sst>${times('<si><t>abcdefg</t></si>')}</sst>`) },
  { what: 'ten million character references', name: 'a.xlsx', make: () => strings(`<sst><si><t>${times('&#65;')}</t></si></sst>`) },
  { what: 'ten million styles', name: 'a.xlsx', make: () => styles(`<styleSheet><cellXfs>${times('<xf/>')}</cellXfs></styleSheet>`) },
  {
    what: 'a number format that regular expressions dislike',
    name: 'a.xlsx',
    make: () =>
      styles(
        `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${times('[', 5_000_000)}"/></numFmts><cellXfs>${'<xf numFmtId="170"/>'.repeat(100)}</cellXfs></styleSheet>`,
      ),
  },
  {
    what: 'eight hundred thousand sheets',
    name: 'a.xlsx',
    make: () =>
      makeWorkbook({
        sheets: [{ name: 'a', data: '' }],
        workbookProperties: `<sheets>${times('<sheet name="a" r:id="s0"/>', 20_000_000)}</sheets>`,
      }),
  },
  { what: 'elements nested a million deep', name: 'a.xlsx', make: () => sheet(times('<a>', 3_000_000)) },
  { what: 'a cell in the last row and column', name: 'a.xlsx', make: () => sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') },
  {
    what: 'cells spread so that what lies between fills the memory',
    name: 'a.xlsx',
    make: () => sheet(Array.from({ length: 5000 }, (_, i) => `<row r="${i + 1}"><c r="GR${i + 1}"><v>1</v></c></row>`).join('')),
  },
  {
    what: 'one long text shown by every cell',
    name: 'a.xlsx',
    make: () =>
      makeWorkbook({
        sheets: [{ name: 'a', data: `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(1000) }],
        sharedStrings: `<sst><si><t>${'x'.repeat(32_000)}</t></si></sst>`,
      }),
  },
  {
    what: 'a full sheet of 400 000 cells',
    name: 'a.xlsx',
    make: () => sheet(`<row>${'<c t="str"><v>abcdefghij</v></c>'.repeat(100)}</row>`.repeat(3_900)),
  },
  {
    what: 'merged cells over the whole sheet',
    name: 'a.xlsx',
    make: () => around('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  },
  {
    what: 'a rule for every cell of the sheet',
    name: 'a.xlsx',
    make: () =>
      around(
        '<dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>',
      ),
  },
  {
    what: 'a name for a hundred million cells',
    name: 'a.xlsx',
    make: () =>
      makeWorkbook({
        sheets: [{ name: 'a', data: ROW }],
        workbookProperties: '<definedNames><definedName name="n">a!$A$1:$XFD$1048576</definedName></definedNames>',
      }),
  },
  { what: 'csv of 10 MB in one cell', name: 'a.csv', make: () => Buffer.alloc(10_000_000, 'x') },
  { what: 'csv of five million separators', name: 'a.csv', make: () => Buffer.alloc(10_000_000, 'x;') },
  { what: 'csv of ten million line ends', name: 'a.csv', make: () => Buffer.alloc(10_000_000, '\n') },
  { what: 'csv whose quote never closes', name: 'a.csv', make: () => Buffer.alloc(10_000_000, '"a""') },
];
