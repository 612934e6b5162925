import { stream } from 'exceljs';
import { LoadedReport } from '../facts/load-report';
import { MoneySettings } from '../facts/money-settings.reader';
import { unitView } from '../unit-report/report-names';
import { SheetWriter } from './sheet-writer';
import { Turns } from './turns';
import { dayText, fillIn, leaderText, numberText, SheetTitle } from './workbook-words';
import { aboutFile, definitions, signSentence, workbookText as text } from './workbook-text.nb';

/** What the file says about itself. */
export interface FileFacts {
  readonly municipality: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly hash: string;
}

/** The first sheet: what the file is of, and how the others are to be read. */
export async function writeReadMe(
  workbook: stream.xlsx.WorkbookWriter,
  report: LoadedReport,
  settings: MoneySettings,
  file: FileFacts,
  title: SheetTitle,
  turns: Turns,
): Promise<void> {
  const unit = unitView(report, report.unitId);
  const { period, day, year } = report.moment;
  const month = report.money.lastClosedMonth;
  const { bands } = settings;
  const about: readonly (readonly [string, string])[] = [
    [aboutFile.municipality, file.municipality],
    [aboutFile.unit, unit.name],
    [aboutFile.leader, leaderText(unit)],
    [aboutFile.period, period.name],
    [aboutFile.day, dayText(day)],
    [aboutFile.closedMonth, month === 0 ? aboutFile.noClosedMonth : `${String(month).padStart(2, '0')}.${year}`],
    [aboutFile.filter, aboutFile.wholeSubtree],
    [aboutFile.madeAt, file.madeAt],
    [aboutFile.madeBy, file.madeBy],
    [aboutFile.hash, file.hash],
    ['', aboutFile.hashText],
    [
      fillIn(aboutFile.bands, { year }),
      fillIn(aboutFile.bandsText, {
        green: numberText(-bands.percentHundredths.green / 100, 2),
        yellow: numberText(-bands.percentHundredths.yellow / 100, 2),
        small: numberText(bands.smallBudgetOre / 100_000_000),
        greenKr: numberText(bands.ore.green / 100),
        yellowKr: numberText(bands.ore.yellow / 100),
      }),
    ],
  ];
  const columns = [
    { heading: '', width: 26, format: 'text' as const },
    { heading: '', width: 120, format: 'text' as const },
  ];
  const sheet = new SheetWriter(workbook, { ...title, name: text.sheets.readMe, columns, frozenColumns: 0, isTable: false }, turns);
  for (const row of about) await sheet.write(row);
  await sheet.write(['', '']);
  for (const [word, meaning] of definitions) await sheet.write([word, fillIn(meaning, { sign: signSentence[settings.sign] })]);
  sheet.commit();
}
