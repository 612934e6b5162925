import { Injectable } from '@nestjs/common';
import { Actor, AgreementRow, deviationToDateOf, forecastDeviationOf, MeasureRow, moneyLight } from '@kaskade/domain';
import { LoadReport } from '../facts/load-report';
import { MoneySettingsReader } from '../facts/money-settings.reader';
import { rowUnit } from '../unit-report/report-names';
import { goalNamed, openCell, pageOf } from './cell';
import { measureView } from './progress-rows.use-case';
import { reasonFor, RowTextReader } from './row-texts.reader';
import {
  AgreementCellQueryDto,
  AgreementRowsDto,
  CellQueryDto,
  CostCentreRowsDto,
  CoverageRowDto,
  CoverageRowsDto,
  GoalCellQueryDto,
  MeasureCellQueryDto,
  MeasureRowsDto,
} from './rows.dto';

/** The rows that coverage, counts of measures, agreements and money are made of. */
@Injectable()
export class FigureRows {
  constructor(
    private readonly loadReport: LoadReport,
    private readonly texts: RowTextReader,
    private readonly moneySettings: MoneySettingsReader,
  ) {}

  /** Who has answered, who finds it not relevant, who has not answered, and which units are vacant. */
  async coverage(actor: Actor, unitId: number, query: GoalCellQueryDto): Promise<CoverageRowsDto> {
    const report = await this.loadReport.run(actor, unitId, query);
    const { cell, opener } = openCell(report, query);
    const rows = opener.coverage(cell, query.goalId ?? null).filter((row) => row.answer !== 'owner');
    const count = (...answers: string[]) => rows.filter((row) => answers.includes(row.answer)).length;
    const page = pageOf(rows, query).map((row) => ({ ...row, goal: goalNamed(report, row.goalId)! }));
    const silent = page.filter((row) => row.answer === 'notRelevant');
    const idsOf = (ids: number[]) => [...new Set(ids)];
    const reasons = await this.texts.reasons(
      actor,
      report.moment,
      idsOf(silent.map((row) => row.unitId)),
      idsOf(silent.map((row) => row.goalId)),
      idsOf(silent.map((row) => row.goal.areaId)),
    );
    return {
      expected: count('answered', 'notRelevant', 'unanswered'),
      answered: count('answered', 'notRelevant'),
      notRelevant: count('notRelevant'),
      vacant: count('vacant'),
      rows: page.map(({ unitId: rowUnitId, goal, answer }) => ({
        ...rowUnit(report, rowUnitId),
        goalId: goal.id,
        goalTitle: goal.title,
        answer: answer as CoverageRowDto['answer'],
        reasonText: answer === 'notRelevant' ? reasonFor(reasons, rowUnitId, goal) : null,
      })),
      total: rows.length,
    };
  }

  /** The measures that a count is made of, and those outside it with why. */
  async measures(actor: Actor, unitId: number, query: MeasureCellQueryDto): Promise<MeasureRowsDto> {
    const report = await this.loadReport.run(actor, unitId, query);
    const { cell, opener } = openCell(report, query);
    const all = opener.measures(cell, query.goalId ?? null).filter((row) => isOf(row, query.figure));
    const counting = all.filter((row) => row.leftOut === null);
    const rows = [...counting, ...all.filter((row) => row.leftOut !== null)];
    const page = pageOf(rows, query);
    const texts = await this.texts.measures(actor, report.moment.day, page);
    return {
      rows: page.map((row) => {
        const goal = goalNamed(report, row.goalId);
        const text = texts.get(row.measureId);
        return {
          ...measureView(report, row, texts, query.goalId ?? null),
          ...rowUnit(report, row.unitId),
          goalTitle: goal?.title ?? null,
          areaName: goal?.areaName ?? report.areas.get(row.areaId ?? 0) ?? '',
          lastComment: text?.lastComment ?? null,
          lastUpdatedOn: text?.lastUpdatedOn ?? null,
        };
      }),
      counting: counting.length,
      total: rows.length,
    };
  }

  /** Units with how their agreement stands. */
  async agreements(actor: Actor, unitId: number, query: AgreementCellQueryDto): Promise<AgreementRowsDto> {
    const report = await this.loadReport.run(actor, unitId, query);
    const { cell, opener } = openCell(report, query);
    const rows = opener.agreements(cell).filter((row) => isCounted(row, query.figure));
    const sentOn = new Map(report.facts.goalChanges.map((change) => [change.id, change.sentOn]));
    return {
      rows: pageOf(rows, query).map(({ unitId: rowUnitId, standing, underWay, unansweredChangeIds }) => ({
        ...rowUnit(report, rowUnitId),
        standing,
        underWay,
        unansweredChanges: unansweredChangeIds.length,
        unansweredSince: sentOn.get(unansweredChangeIds[0] ?? 0) ?? null,
      })),
      total: rows.length,
    };
  }

  /** Cost centres with their figures and newest forecast. */
  async costCentres(actor: Actor, unitId: number, query: CellQueryDto): Promise<CostCentreRowsDto> {
    const report = await this.loadReport.run(actor, unitId, query);
    const { bands } = await this.moneySettings.read(report.moment.year);
    const { cell, opener } = openCell(report, query);
    const ids = opener.costCentres(cell).map((centre) => centre.id);
    const byId = new Map(report.money.costCentres.map((centre) => [centre.id, centre]));
    return {
      rows: pageOf(ids, query).map((id) => {
        const { ownerUnitId, id: costCentreId, ...centre } = byId.get(id)!;
        const deviation = forecastDeviationOf(centre);
        return {
          ...rowUnit(report, ownerUnitId ?? 0),
          costCentreId,
          ...centre,
          deviationToDateOre: deviationToDateOf(centre),
          forecastDeviationOre: deviation,
          light: deviation === null ? null : moneyLight(deviation, centre.revisedOre ?? 0, bands),
        };
      }),
      total: ids.length,
    };
  }
}

function isOf(row: MeasureRow, figure: MeasureCellQueryDto['figure']): boolean {
  if (figure === undefined) return true;
  return figure === 'overdue' ? row.isOverdue : row.status === figure || row.light === figure;
}

function isCounted(row: AgreementRow, figure: AgreementCellQueryDto['figure']): boolean {
  if (figure === undefined) return true;
  return figure === 'withChanges' ? row.unansweredChangeIds.length > 0 : row.standing === figure || row.underWay === figure;
}
