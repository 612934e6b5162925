import { Injectable } from '@nestjs/common';
import { Workbook } from 'exceljs';
import { Actor } from '@kaskade/domain';
import { Database, UnitOfWork } from '@kaskade/persistence';

const HEADINGS = [
  { header: 'Ansvar', width: 14 },
  { header: 'Navn', width: 40 },
  { header: 'Artsgruppe', width: 22 },
  { header: 'Måned', width: 10 },
  { header: 'Vedtatt budsjett', width: 18 },
  { header: 'Regulert budsjett', width: 18 },
  { header: 'Regnskap', width: 18 },
];
const AMOUNT_FORMAT = '#,##0.00;[Red]\u2212#,##0.00';

/** The workbook that figures can be filled in: a row for each cost centre, headings that the import knows. It stands in the audit log, as all that is downloaded. */
@Injectable()
export class FigureTemplate {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async workbook(actor: Actor): Promise<Buffer> {
    await this.unitOfWork.run(actor, (tx) => Promise.resolve(tx.audit('export', 'cost_centre', null, null)));
    const centres = await this.database.query<{ code: string; name: string }>('SELECT code, name FROM cost_centre ORDER BY code');
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Tall', {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    });
    sheet.columns = HEADINGS.map((heading, index) => ({ ...heading, style: index > 3 ? { numFmt: AMOUNT_FORMAT } : {} }));
    sheet.getRow(1).font = { bold: true };
    for (const { code, name } of centres) sheet.addRow([code, name]);
    sheet.autoFilter = { from: 'A1', to: { row: 1, column: HEADINGS.length } };
    const help = workbook.addWorksheet('Les meg');
    help.getColumn(1).width = 100;
    for (const line of [
      'Fyll inn én rad for hvert ansvar, hver artsgruppe og hver måned. Kopier rader etter behov.',
      'Måned er 1–12. La artsgruppe stå tom når dere ikke skiller på den.',
      'Beløp i hele kroner eller med øre. En tom celle er ikke meldt, 0 er null kroner.',
      'Budsjett for hele året legges i en egen fil uten kolonnen Måned.',
    ]) {
      help.addRow([line]);
    }
    return Buffer.from(await workbook.xlsx.writeBuffer());
  }
}
