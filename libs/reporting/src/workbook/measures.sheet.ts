import { stream } from 'exceljs';
import { FigureOpener, fractionBasisPoints, MeasureRow } from '@kaskade/domain';
import { LoadedReport } from '../facts/load-report';
import { GoalWithName } from '../facts/report-facts.reader';
import { unitView } from '../unit-report/report-names';
import { MeasureTextReader, WorkbookMeasureText } from './measure-texts.reader';
import { lightFill, SheetColumn, SheetWriter } from './sheet-writer';
import { Turns } from './turns';
import { dayCell, leaderText, SheetTitle } from './workbook-words';
import { workbookText as text } from './workbook-text.nb';

const words = (heading: string, width: number): SheetColumn => ({ heading, width, format: 'text' });
const COLUMNS: readonly SheetColumn[] = [
  words(text.unit, 28),
  words(text.leader, 22),
  words(text.area, 20),
  words(text.goal, 34),
  words(text.measure.title, 44),
  words(text.measure.responsible, 20),
  { heading: text.measure.startOn, width: 11, format: 'day' },
  { heading: text.measure.dueOn, width: 11, format: 'day' },
  { heading: text.measure.weight, width: 6, format: 'whole' },
  words(text.measure.status, 10),
  { heading: text.progress, width: 12, format: 'percent' },
  words(text.measure.light, 11),
  words(text.measure.overdue, 7),
  { heading: text.measure.reportedOn, width: 11, format: 'day' },
  words(text.measure.comment, 40),
  words(text.measure.counts, 14),
  { heading: text.ids.measure, width: 9, format: 'id' },
];
const PROGRESS_COLUMN = 11;
const LIGHT_COLUMN = 12;

/** Where words are read, and of which units the reader may read them: figures are of all. */
interface MeasureWords {
  readonly reader: MeasureTextReader;
  readonly unitIds: ReadonlySet<number>;
}
const NO_WORDS = { title: '', responsible: '', lastComment: '' } as const;

/** Every measure of the subtree, also those outside the sums, with why. */
export async function writeMeasures(
  workbook: stream.xlsx.WorkbookWriter,
  report: LoadedReport,
  texts: MeasureWords,
  title: SheetTitle,
  turns: Turns,
): Promise<void> {
  const sheet = new SheetWriter(workbook, { ...title, name: text.sheets.measures, columns: COLUMNS, frozenColumns: 1 }, turns);
  const rows = new FigureOpener(report.reporter).measures({ unitId: report.unitId, part: 'sum' }, null);
  const rowById = new Map(rows.map((row) => [row.measureId, row]));
  const days = daysOf(report);
  const goals = new Map(report.facts.goals.map((goal) => [goal.id, goal]));
  for await (const batch of texts.reader.read(rows.map((row) => row.measureId))) {
    for (const measure of batch) {
      const row = rowById.get(measure.id)!;
      await writeMeasure(sheet, report, texts.unitIds.has(row.unitId) ? measure : { ...measure, ...NO_WORDS }, row, days, goals);
    }
  }
  sheet.addDataBars(PROGRESS_COLUMN);
  sheet.commit();
}

/** Due day and day of the last update by measure, as of the report's day. */
function daysOf({ facts: { measures } }: LoadedReport): Map<number, { dueOn: string | null; reportedOn: string | null }> {
  const days = new Map<number, { dueOn: string | null; reportedOn: string | null }>();
  for (let row = 0; row < measures.length; row++) {
    const { id, dueOn, reportedOn } = measures.at(row);
    days.set(id, { dueOn, reportedOn });
  }
  return days;
}

async function writeMeasure(
  sheet: SheetWriter,
  report: LoadedReport,
  measure: WorkbookMeasureText,
  row: MeasureRow,
  days: ReturnType<typeof daysOf>,
  goals: ReadonlyMap<number, GoalWithName>,
): Promise<void> {
  const unit = unitView(report, row.unitId);
  const goal = goals.get(row.goalId ?? 0);
  const { dueOn, reportedOn } = days.get(row.measureId)!;
  const isColoured = row.light !== null && row.light !== 'notReported';
  await sheet.write(
    [
      unit.name,
      leaderText(unit),
      goal?.areaName ?? report.areas.get(row.areaId ?? 0) ?? '',
      goal?.title ?? '',
      measure.title,
      measure.responsible,
      dayCell(measure.startOn),
      dayCell(dueOn),
      row.weight,
      text.status[row.status],
      row.progress === null ? text.nothing : fractionBasisPoints(row.progress) / 10_000,
      row.light === null ? '' : text.light[row.light],
      row.isOverdue ? text.yes : '',
      dayCell(reportedOn),
      // A comment belongs to the newest update: a report of an earlier day does not know it.
      report.moment.day < report.moment.today ? '' : measure.lastComment,
      row.leftOut === null ? text.yes : text.leftOut[row.leftOut],
      row.measureId,
    ],
    { fills: isColoured ? new Map([[LIGHT_COLUMN, lightFill(row.light!)]]) : undefined },
  );
}
