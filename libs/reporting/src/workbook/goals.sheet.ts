import { CellValue, stream } from 'exceljs';
import { Figures, FigureTable, GoalFigure, GoalFact } from '@kaskade/domain';
import { LoadedReport } from '../facts/load-report';
import { GoalWithName } from '../facts/report-facts.reader';
import { unitView } from '../unit-report/report-names';
import { progressCell, sumCell } from './figure-cells';
import { lightFill, SheetColumn, SheetWriter } from './sheet-writer';
import { Turns } from './turns';
import { outlineOf } from './unit-outline';
import { leaderText, SheetTitle } from './workbook-words';
import { workbookText as text } from './workbook-text.nb';

const COVERAGE: readonly (readonly [GoalFigure, string])[] = [
  ['expected', text.coverage.expected],
  ['answered', text.coverage.answered],
  ['notRelevant', text.coverage.notRelevant],
  ['vacant', text.coverage.vacant],
];
const MEASURES: readonly (readonly [GoalFigure | 'measures', string])[] = [
  ['measures', text.measures.total],
  ['done', text.measures.done],
  ['overdue', text.measures.overdue],
  ['green', text.light.green],
  ['yellow', text.light.yellow],
  ['red', text.light.red],
  ['outdated', text.light.outdated],
  ['notReported', text.light.notReported],
  ['progressSum', text.progressSum],
  ['progressWeight', text.progressWeight],
];
const NAME_COLUMNS = 6;
const PROGRESS_COLUMN = NAME_COLUMNS + COVERAGE.length + 1;
/** Columns of the lights, which get the light's colour where there is any. */
const LIGHT_COLUMNS = new Map(
  (['green', 'yellow', 'red', 'outdated'] as const).map((light) => [
    light,
    PROGRESS_COLUMN + 1 + MEASURES.findIndex(([key]) => key === light),
  ]),
);

function valueOf(figures: Figures<GoalFigure>, key: GoalFigure | 'measures'): number {
  return key === 'measures' ? figures.planned + figures.started + figures.done : figures[key];
}

/** Every goal that concerns the subtree, and below it the units that it concerns: progress, coverage, measures and lights. */
export async function writeGoals(
  workbook: stream.xlsx.WorkbookWriter,
  report: LoadedReport,
  title: SheetTitle,
  turns: Turns,
): Promise<void> {
  const whole = (heading: string): SheetColumn => ({ heading, width: 10, format: 'whole' });
  const sheet = new SheetWriter(
    workbook,
    {
      ...title,
      name: text.sheets.goals,
      columns: [
        { heading: text.area, width: 20, format: 'text' },
        { heading: text.goal, width: 38, format: 'text' },
        { heading: text.owner, width: 24, format: 'text' },
        { heading: text.unit, width: 30, format: 'text' },
        { heading: text.leader, width: 24, format: 'text' },
        { heading: text.part, width: 9, format: 'text' },
        ...COVERAGE.map(([, heading]) => whole(heading)),
        { heading: text.progress, width: 12, format: 'percent' },
        ...MEASURES.map(([, heading]) => whole(heading)),
        { heading: text.ids.goal, width: 8, format: 'id' },
        { heading: text.ids.unit, width: 8, format: 'id' },
      ],
      frozenColumns: 2,
      outlineColumn: 4,
    },
    turns,
  );
  const { tree } = report.facts;
  const top = tree.indexOf.get(report.unitId)!;
  for (const goal of report.reporter.goalsConcerning(report.unitId, true)) {
    const own = report.reporter.ownGoalFigures(goal);
    await writeGoal(sheet, report, goal.fact, Math.max(top, goal.start), own);
  }
  sheet.addDataBars(PROGRESS_COLUMN);
  sheet.commit();
}

async function writeGoal(
  sheet: SheetWriter,
  report: LoadedReport,
  fact: GoalFact,
  top: number,
  own: FigureTable<GoalFigure>,
): Promise<void> {
  const { tree } = report.facts;
  const goal = fact as GoalWithName;
  const total = own.rollUp(tree);
  const concerns = (index: number) => !tree.moneyOnly[index] && !total.isEmpty(index);
  const firstRow = sheet.nextRow;
  const sumColumn = sheet.letter(PROGRESS_COLUMN + MEASURES.length - 1);
  const weightColumn = sheet.letter(PROGRESS_COLUMN + MEASURES.length);
  const ownerName = unitView(report, goal.ownerUnitId).name;
  for (const row of outlineOf(tree, top, concerns)) {
    const unit = unitView(report, row.unitId);
    const figures = (row.part === 'own' ? own : total).at(row.index);
    const parts = row.partRows.map((part) => part + firstRow);
    const cellsOf = (keys: readonly (readonly [GoalFigure | 'measures', string])[], first: number): CellValue[] =>
      keys.map(([key], at) => sumCell(sheet.letter(first + at), parts, valueOf(figures, key)));
    const fills = new Map([...LIGHT_COLUMNS].filter(([light]) => figures[light] > 0).map(([light, column]) => [column, lightFill(light)]));
    await sheet.write(
      [
        goal.areaName,
        goal.title,
        ownerName,
        unit.name,
        leaderText(unit),
        row.part === 'own' ? text.parts.own : text.parts.total,
        ...cellsOf(COVERAGE, NAME_COLUMNS + 1),
        progressCell(sumColumn, weightColumn, sheet.nextRow, figures),
        ...cellsOf(MEASURES, PROGRESS_COLUMN + 1),
        goal.id,
        row.unitId,
      ],
      { level: row.level, isBold: row.level === 0, fills },
    );
  }
}
