import { CellPart, FigureOpener } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { LoadedReport } from '../facts/load-report';
import { GoalWithName } from '../facts/report-facts.reader';
import { CellQueryDto } from './rows.dto';

const DEFAULT_LIMIT = 200;

/** An opened cell of a loaded report. */
export interface OpenCell {
  readonly cell: CellPart;
  readonly opener: FigureOpener;
}

/** @throws Problem 404 when the part names a unit that is no direct subordinate on the day. */
export function openCell(report: LoadedReport, query: CellQueryDto): OpenCell {
  const part = query.part === 'own' || query.part === 'sum' ? query.part : Number(query.part);
  const rolled = report.reporter.rollUp(report.unitId);
  if (typeof part === 'number' && !rolled?.childUnitIds.includes(part)) throw Problem.notFound();
  return { cell: { unitId: report.unitId, part }, opener: new FigureOpener(report.reporter) };
}

/** A page of rows. */
export function pageOf<T>(rows: readonly T[], query: { offset?: number; limit?: number }): T[] {
  const offset = query.offset ?? 0;
  return rows.slice(offset, offset + (query.limit ?? DEFAULT_LIMIT));
}

/** The goal by its id, as far as it is in the report. */
export function goalNamed(report: LoadedReport, goalId: number | null): GoalWithName | null {
  return report.facts.goals.find((goal) => goal.id === goalId) ?? null;
}
