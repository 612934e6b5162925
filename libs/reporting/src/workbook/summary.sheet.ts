import { CellValue, stream } from 'exceljs';
import { UnitFigure, UnitFigures } from '@kaskade/domain';
import { LoadedReport } from '../facts/load-report';
import { unitView } from '../unit-report/report-names';
import { progressCell, sumCell } from './figure-cells';
import { HEADING_ROW, SheetColumn, SheetWriter } from './sheet-writer';
import { Turns } from './turns';
import { outlineOf } from './unit-outline';
import { leaderText, SheetTitle } from './workbook-words';
import { workbookText as text } from './workbook-text.nb';

/** Figures that are sums of rows, in the order of their columns; progress stands before the measures. */
const FIGURES_BEFORE: readonly (readonly [UnitFigure | 'leaders', string])[] = [
  ['leaders', text.leaders],
  ['agreementsActive', text.agreements.active],
  ['agreementsDraft', text.agreements.draft],
  ['agreementsLate', text.agreements.late],
  ['agreementsMissing', text.agreements.missing],
  ['vacantUnits', text.agreements.vacant],
  ['agreementsProposed', text.agreements.proposed],
  ['agreementsSigned', text.agreements.signed],
  ['agreementsWithChanges', text.agreements.withChanges],
  ['expected', text.coverage.expected],
  ['answered', text.coverage.answered],
  ['notRelevant', text.coverage.notRelevant],
];
const FIGURES_AFTER: readonly (readonly [UnitFigure | 'measures', string])[] = [
  ['measures', text.measures.total],
  ['done', text.measures.done],
  ['cancelled', text.measures.cancelled],
  ['overdue', text.measures.overdue],
  ['green', text.light.green],
  ['yellow', text.light.yellow],
  ['red', text.light.red],
  ['outdated', text.light.outdated],
  ['notReported', text.light.notReported],
  ['progressSum', text.progressSum],
  ['progressWeight', text.progressWeight],
];
const NAME_COLUMNS = 3;
const PROGRESS_COLUMN = NAME_COLUMNS + FIGURES_BEFORE.length + 1;

function valueOf(figures: UnitFigures, key: UnitFigure | 'leaders' | 'measures'): number {
  if (key === 'leaders') return figures.units - figures.vacantUnits;
  return key === 'measures' ? figures.planned + figures.started + figures.done : figures[key];
}

/** One row per unit of the subtree, with everything below it, and below it its own part: agreements, answers, progress, measures. */
export async function writeSummary(
  workbook: stream.xlsx.WorkbookWriter,
  report: LoadedReport,
  title: SheetTitle,
  turns: Turns,
): Promise<void> {
  const { tree } = report.facts;
  const own = report.reporter.ownFigures;
  const total = own.rollUp(tree);
  const whole = (heading: string): SheetColumn => ({ heading, width: 10, format: 'whole' });
  const sheet = new SheetWriter(
    workbook,
    {
      ...title,
      name: text.sheets.summary,
      columns: [
        { heading: text.unit, width: 38, format: 'text' },
        { heading: text.leader, width: 24, format: 'text' },
        { heading: text.part, width: 9, format: 'text' },
        ...FIGURES_BEFORE.map(([, heading]) => whole(heading)),
        { heading: text.progress, width: 12, format: 'percent' },
        ...FIGURES_AFTER.map(([, heading]) => whole(heading)),
        { heading: text.ids.unit, width: 8, format: 'id' },
      ],
      frozenColumns: 1,
      outlineColumn: 1,
    },
    turns,
  );
  const sumColumn = sheet.letter(PROGRESS_COLUMN + FIGURES_AFTER.length - 1);
  const weightColumn = sheet.letter(PROGRESS_COLUMN + FIGURES_AFTER.length);
  const rows = outlineOf(tree, tree.indexOf.get(report.unitId)!, (index) => !tree.moneyOnly[index]);
  for (const row of rows) {
    const unit = unitView(report, row.unitId);
    const figures = (row.part === 'own' ? own : total).at(row.index);
    const parts = row.partRows.map((part) => part + HEADING_ROW + 1);
    const cellsOf = (keys: readonly (readonly [UnitFigure | 'leaders' | 'measures', string])[], first: number): CellValue[] =>
      keys.map(([key], at) => sumCell(sheet.letter(first + at), parts, valueOf(figures, key)));
    await sheet.write(
      [
        unit.name,
        leaderText(unit),
        row.part === 'own' ? text.parts.own : text.parts.total,
        ...cellsOf(FIGURES_BEFORE, NAME_COLUMNS + 1),
        progressCell(sumColumn, weightColumn, sheet.nextRow, figures),
        ...cellsOf(FIGURES_AFTER, PROGRESS_COLUMN + 1),
        row.unitId,
      ],
      { level: row.level, isBold: row.part === 'total' },
    );
  }
  sheet.addDataBars(PROGRESS_COLUMN);
  sheet.commit();
}
