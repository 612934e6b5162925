import { Injectable } from '@nestjs/common';
import { Actor, fractionBasisPoints, MeasureRow, ProgressRow } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { LoadedReport, LoadReport } from '../facts/load-report';
import { meanBasisPoints } from '../unit-report/figure-views';
import { rowUnit } from '../unit-report/report-names';
import { goalNamed, openCell, pageOf } from './cell';
import { MeasureText, reasonFor, RowTextReader } from './row-texts.reader';
import { CountingRowDto, GoalCellQueryDto, NotCountingRowDto, ProgressRowsDto, RowMeasureDto } from './rows.dto';

type Row = ProgressRow & { readonly reason: NotCountingRowDto['reason'] | null };

/** "Hvorfor 62 %?": leaders with their measures, the sum they make, and who does not count and why. */
@Injectable()
export class ProgressRows {
  constructor(
    private readonly loadReport: LoadReport,
    private readonly texts: RowTextReader,
  ) {}

  async read(actor: Actor, unitId: number, query: GoalCellQueryDto): Promise<ProgressRowsDto> {
    const report = await this.loadReport.run(actor, unitId, query);
    const goal = goalNamed(report, query.goalId ?? null);
    if (query.goalId !== undefined && !goal) throw Problem.notFound();
    const { cell, opener } = openCell(report, query);
    const coverage = goal ? opener.coverage(cell, goal.id) : [];
    const rows = judgeRows(report, opener.progress(cell, goal?.id ?? null), coverage);
    const page = pageOf(rows, query);
    const measures = await this.texts.measures(
      actor,
      report.moment.day,
      page.flatMap((row) => row.measures),
    );
    const silent = page.filter((row) => row.reason === 'notRelevant').map((row) => row.unitId);
    const reasons = goal ? await this.texts.reasons(actor, report.moment, silent, [goal.id], [goal.areaId]) : [];
    const counting = rows.filter((row) => row.reason === null);
    const sums = {
      progressSum: counting.reduce((sum, row) => sum + row.basisPoints! * row.agreementWeight, 0),
      progressWeight: counting.reduce((sum, row) => sum + row.agreementWeight, 0),
    };
    const measuresOf = (row: Row) => row.measures.map((measure) => measureView(report, measure, measures, goal?.id ?? null));
    return {
      goalId: goal?.id ?? null,
      goalTitle: goal?.title ?? null,
      day: report.moment.day,
      ...sums,
      progressBasisPoints: meanBasisPoints(sums),
      expected: coverage.filter((row) => row.answer !== 'owner' && row.answer !== 'vacant').length,
      answered: coverage.filter((row) => row.answer === 'answered' || row.answer === 'notRelevant').length,
      counting: page
        .filter((row) => row.reason === null)
        .map((row): CountingRowDto => ({
          ...rowUnit(report, row.unitId),
          basisPoints: row.basisPoints!,
          weight: row.agreementWeight,
          measures: measuresOf(row),
        })),
      notCounting: page.flatMap((row): NotCountingRowDto[] =>
        row.reason === null
          ? []
          : [
              {
                ...rowUnit(report, row.unitId),
                reason: row.reason,
                reasonText: goal && row.reason === 'notRelevant' ? reasonFor(reasons, row.unitId, goal) : null,
                measures: measuresOf(row),
              },
            ],
      ),
      total: rows.length,
    };
  }
}

/** Counting leaders first, in the order of the tree; then everybody else whom the figure concerns. */
function judgeRows(report: LoadedReport, progress: readonly ProgressRow[], coverage: readonly { unitId: number; answer: string }[]): Row[] {
  const answerOf = new Map(coverage.map((row) => [row.unitId, row.answer]));
  const seen = new Map(progress.map((row) => [row.unitId, row]));
  const silent = coverage.filter((row) => !seen.has(row.unitId) && row.answer !== 'owner');
  const all = [...progress, ...silent.map(({ unitId }) => ({ unitId, basisPoints: null, agreementWeight: 0, measures: [] }))];
  const rows = all.map((row): Row => ({ ...row, reason: reasonOf(row, answerOf.get(row.unitId)) }));
  const { indexOf } = report.facts.tree;
  const place = (row: Row) => (row.reason === null ? 0 : indexOf.size) + (indexOf.get(row.unitId) ?? 0);
  return rows.sort((a, b) => place(a) - place(b));
}

function reasonOf(row: ProgressRow, answer: string | undefined): NotCountingRowDto['reason'] | null {
  if (row.basisPoints !== null) return row.agreementWeight > 0 ? null : 'noWeight';
  if (answer === 'vacant' || answer === 'notRelevant') return answer;
  return answer === 'unanswered' ? 'notAnswered' : 'notReported';
}

/** A measure in a row. */
export function measureView(
  report: LoadedReport,
  measure: MeasureRow,
  texts: ReadonlyMap<number, MeasureText>,
  openedGoalId: number | null,
): RowMeasureDto {
  const text = texts.get(measure.measureId);
  const isVia = openedGoalId !== null && measure.goalId !== openedGoalId;
  return {
    id: measure.measureId,
    title: text?.title ?? null,
    weight: measure.weight,
    status: measure.status,
    light: measure.light,
    isOverdue: measure.isOverdue,
    dueOn: text?.dueOn ?? null,
    progressBasisPoints: measure.progress && fractionBasisPoints(measure.progress),
    viaGoal: isVia ? (goalNamed(report, measure.goalId)?.title ?? null) : null,
    leftOut: measure.leftOut,
  };
}
