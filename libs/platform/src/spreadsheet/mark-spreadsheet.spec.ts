import { Workbook } from 'exceljs';
import { markSpreadsheet } from './mark-spreadsheet';
import { readSpreadsheet } from './read-spreadsheet';
import { storedZip } from './stored-zip';
import { Zip } from './zip';

async function workbookOf(fill: (workbook: Workbook) => void): Promise<Buffer> {
  const workbook = new Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function opened(bytes: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}

/** Right after the cells of a worksheet. */
const withPart = (worksheet: Buffer, part: string): Buffer =>
  Buffer.from(worksheet.toString('utf8').replace('</sheetData>', `</sheetData>${part}`));

const upload = (bytes: Buffer, fileName = 'tall.xlsx') => ({ bytes, fileName });

describe('a workbook handed back with cells marked', () => {
  const original = workbookOf((workbook) => {
    const sheet = workbook.addWorksheet('Enheter');
    sheet.addRow(['Kode', 'Navn']);
    sheet.addRow([3400, 'Helse']);
    sheet.getColumn(1).numFmt = '0000';
    workbook.addWorksheet('Blå & <rød>').addRow(['a']);
  });

  it('has the colour and the words on those cells, and everything else as it was', async () => {
    const notes = [
      { sheet: 'Enheter', cell: 'A2', text: 'Koden finnes ikke.' },
      { sheet: 'Enheter', cell: 'A2', text: 'Og en ting til.' },
      { sheet: 'Enheter', cell: 'C9', text: 'Mangler <her> & der.' },
      { sheet: 'Blå & <rød>', cell: 'A1', text: 'Feil.' },
      { sheet: 'Finnes ikke', cell: 'A1', text: 'Ingen ser dette.' },
    ];
    const marked = await markSpreadsheet(upload(await original), notes);

    const workbook = await opened(marked);
    const sheet = workbook.getWorksheet('Enheter')!;
    expect(JSON.stringify(sheet.getCell('A2').note)).toContain('Koden finnes ikke.\\n\\nOg en ting til.');
    expect(sheet.getCell('A2')).toMatchObject({ value: 3400, numFmt: '0000', fill: { fgColor: { argb: 'FFFBD9D9' } } });
    expect(JSON.stringify(sheet.getCell('C9').note)).toContain('Mangler <her> & der.');
    expect(sheet.getCell('B2').fill).toBeUndefined();
    expect(JSON.stringify(workbook.getWorksheet('Blå & <rød>')!.getCell('A1').note)).toContain('Feil.');
    expect((await readSpreadsheet(marked, 'tall.xlsx')).sheets[0]!.rows.slice(0, 2)).toEqual(
      (await readSpreadsheet(await original, 'tall.xlsx')).sheets[0]!.rows,
    );
  });

  it.each([
    ['a csv', Buffer.from('a;b\n1;2'), 'tall.csv', 'only-workbooks-are-marked'],
    ['something else', Buffer.from([0, 1, 2, 3]), 'tall.xlsx', 'not-a-spreadsheet'],
    ['a broken archive', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'tall.xlsx', 'workbook-damaged'],
  ])('refuses %s', async (_, bytes, fileName, code) => {
    await expect(markSpreadsheet(upload(bytes, fileName), [{ sheet: 'csv', cell: 'A1', text: 'Feil.' }])).rejects.toMatchObject({ code });
  });

  it('gives up a workbook that takes more than it may have, and the next one is marked', async () => {
    // One line of the file that exceljs reads into a place for each cell of the sheet.
    const zip = Zip.open(await workbookOf((workbook) => workbook.addWorksheet('Ark').addRow([1])));
    const validation =
      '<dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>';
    const hostile = storedZip(
      zip.names.map((name) => {
        const bytes = zip.read(name);
        return { name, bytes: name.endsWith('sheet1.xml') ? withPart(bytes, validation) : bytes };
      }),
    );
    await expect(readSpreadsheet(hostile, 'tall.xlsx')).resolves.toBeDefined();
    const notes = [{ sheet: 'Ark', cell: 'A1', text: 'Feil.' }];
    await expect(markSpreadsheet(upload(hostile), notes)).rejects.toMatchObject({
      code: expect.stringMatching(/^reading-(needed-too-much|took-too-long)$/) as string,
    });
    await expect(markSpreadsheet(upload(await original), notes)).resolves.toBeInstanceOf(Buffer);
  }, 60_000);
});
