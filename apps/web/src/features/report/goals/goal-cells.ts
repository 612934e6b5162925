import type { GoalCell, GoalRow, ReportColumn } from '../model';

/** What a figure of a goal, or of several, is read from. */
export type GoalFigures = Pick<GoalCell, 'progressSum' | 'progressWeight' | 'expected' | 'answered' | 'notRelevant' | 'reach'> & {
  readonly measures: { readonly total: number };
};

/** Four kinds of silence are four different things. */
export type Silence = 'notReached' | 'notAnswered' | 'notRelevant' | 'notReported' | 'noMeasures';

/** The weighted mean in basis points, halves up; null when nothing has been reported. */
export function progressOf(cell: Pick<GoalFigures, 'progressSum' | 'progressWeight'>): number | null {
  return cell.progressWeight === 0 ? null : Math.floor(cell.progressSum / cell.progressWeight + 0.5);
}

/** Why there is no per cent; null when there is one. */
export function silenceOf(cell: GoalFigures): Silence | null {
  if (cell.progressWeight > 0) return null;
  if (cell.reach === 'notReached') return 'notReached';
  if (cell.reach === 'owner' && cell.expected === 0) return cell.measures.total > 0 ? 'notReported' : 'noMeasures';
  if (cell.answered === 0) return 'notAnswered';
  return cell.notRelevant === cell.answered ? 'notRelevant' : 'notReported';
}

/** Cells of several goals as one: sums add up, so an area's figure is made of its goals' figures. */
export function combineCells(cells: readonly GoalFigures[]): GoalFigures {
  const reached = cells.filter((cell) => cell.reach !== 'notReached');
  const total = (key: 'progressSum' | 'progressWeight' | 'expected' | 'answered' | 'notRelevant') =>
    cells.reduce((sum, cell) => sum + cell[key], 0);
  return {
    progressSum: total('progressSum'),
    progressWeight: total('progressWeight'),
    expected: total('expected'),
    answered: total('answered'),
    notRelevant: total('notRelevant'),
    measures: { total: cells.reduce((sum, cell) => sum + cell.measures.total, 0) },
    reach: reached.some((cell) => cell.reach === 'expected') ? 'expected' : (reached[0]?.reach ?? 'notReached'),
  };
}

export interface AreaOfGoals {
  readonly id: number;
  readonly name: string;
  readonly goals: readonly GoalRow[];
}

/** The goals by area, in the report's order. */
export function goalsByArea(goals: readonly GoalRow[]): AreaOfGoals[] {
  const areas = new Map<number, { id: number; name: string; goals: GoalRow[] }>();
  for (const goal of goals) {
    const area = areas.get(goal.areaId);
    if (area) area.goals.push(goal);
    else areas.set(goal.areaId, { id: goal.areaId, name: goal.areaName, goals: [goal] });
  }
  return [...areas.values()];
}

export interface ColumnCoverage {
  readonly column: ReportColumn;
  readonly missing: number;
  readonly expected: number;
}

/** As much of a report as the sentence needs. */
export interface CoveredReport {
  readonly columns: readonly ReportColumn[];
  readonly goals: readonly { readonly cells: readonly GoalFigures[]; readonly sum: GoalFigures }[];
}

/** Answers in and expected over all goals, who lacks most, and how many the reader's own unit lacks: the sentence under the heading. */
export function coverageOf(report: CoveredReport): {
  answered: number;
  expected: number;
  worst: ColumnCoverage | null;
  ownMissing: number;
} {
  const columns = report.columns.map((column, index) => {
    const cell = combineCells(report.goals.flatMap((goal) => goal.cells[index] ?? []));
    return { column, missing: cell.expected - cell.answered, expected: cell.expected };
  });
  const sum = combineCells(report.goals.map((goal) => goal.sum));
  const worst = columns.filter(({ column, missing }) => column.part === 'child' && missing > 0).sort((a, b) => b.missing - a.missing)[0];
  return {
    answered: sum.answered,
    expected: sum.expected,
    worst: worst ?? null,
    ownMissing: columns.find(({ column }) => column.part === 'own')?.missing ?? 0,
  };
}
