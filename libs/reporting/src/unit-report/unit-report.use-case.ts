import { Injectable } from '@nestjs/common';
import { Actor, ancestorsOf, childrenOf, Figures, GoalRollUp, RollUp, UnitFigure } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { LoadedReport, LoadReport } from '../facts/load-report';
import { MoneySettingsReader } from '../facts/money-settings.reader';
import { GoalWithName } from '../facts/report-facts.reader';
import { agreementCountsView, coverageView, goalCellView, measureCountsView, progressView } from './figure-views';
import { moneyReport } from './money-report';
import { unitView } from './report-names';
import {
  GoalRowDto,
  OverviewRowDto,
  ReportColumnDto,
  ReportPathStepDto,
  ReportQueryDto,
  UnitMoneyDto,
  UnitReportDto,
} from './unit-report.dto';

/** The report of a unit: goals, measures, agreements and money; own, each direct subordinate, sum (domain §6). */
@Injectable()
export class UnitReport {
  constructor(
    private readonly loadReport: LoadReport,
    private readonly moneySettings: MoneySettingsReader,
  ) {}

  async read(actor: Actor, unitId: number, query: ReportQueryDto): Promise<UnitReportDto> {
    const report = await this.loadReport.run(actor, unitId, query);
    const settings = await this.moneySettings.read(report.moment.year);
    const rolled = rollUpOf(report);
    const { period, day, today } = report.moment;
    return {
      unit: unitView(report, unitId),
      path: pathView(report),
      period: { id: period.id, name: period.name, validFrom: period.validFrom, validTo: period.validTo },
      day,
      today,
      columns: columnsView(report, rolled),
      leaders: leadersIn(rolled.everything.sum),
      goals: rolled.goals.map((goal) => goalRow(report, rolled, goal)),
      overview: overviewView(report, rolled),
      money: moneyReport(report, rolled, settings),
    };
  }

  /** The money of a unit below, opened a level further. */
  async money(actor: Actor, unitId: number, query: ReportQueryDto): Promise<UnitMoneyDto> {
    const report = await this.loadReport.run(actor, unitId, query);
    const settings = await this.moneySettings.read(report.moment.year);
    return { unit: unitView(report, unitId), day: report.moment.day, money: moneyReport(report, rollUpOf(report), settings) };
  }
}

function rollUpOf({ reporter, unitId }: LoadedReport): RollUp {
  const rolled = reporter.rollUp(unitId);
  if (!rolled) throw Problem.notFound();
  return rolled;
}

function pathView({ facts, lineage, unitId, mayRead }: LoadedReport): ReportPathStepDto[] {
  const path = [...ancestorsOf(facts.tree, unitId).reverse(), unitId];
  return path.map((id) => ({ id, name: lineage.units.get(id)?.name ?? '', mayOpen: mayRead(id) }));
}

/** Units below that hold money only have no goals and no column. */
function openChildren({ facts: { tree } }: LoadedReport, rolled: RollUp): { childUnitId: number; index: number }[] {
  return rolled.childUnitIds
    .map((childUnitId, index) => ({ childUnitId, index }))
    .filter(({ childUnitId }) => !tree.moneyOnly[tree.indexOf.get(childUnitId)!]);
}

const leadersIn = (figures: Figures<UnitFigure>): number => figures.units - figures.vacantUnits;

function columnsView(report: LoadedReport, rolled: RollUp): ReportColumnDto[] {
  const column = (part: 'own' | 'child', unitId: number, figures: Figures<UnitFigure>): ReportColumnDto => {
    const { name, leaderName, leaderKind } = unitView(report, unitId);
    const hasChildren = part === 'child' && childrenOf(report.facts.tree, unitId).length > 0;
    return { part, unitId, name, leaderName, leaderKind, leaders: leadersIn(figures), hasChildren, mayOpen: report.mayRead(unitId) };
  };
  return [
    column('own', rolled.unitId, rolled.everything.own),
    ...openChildren(report, rolled).map(({ childUnitId, index }) => column('child', childUnitId, rolled.everything.children[index]!)),
  ];
}

function goalRow(report: LoadedReport, rolled: RollUp, { goal, own, children, sum }: GoalRollUp): GoalRowDto {
  const { title, areaName, areaId, supportsGoalId } = goal as GoalWithName;
  const owner = unitView(report, goal.ownerUnitId);
  const isOwnedHere = goal.ownerUnitId === rolled.unitId;
  return {
    id: goal.id,
    title,
    areaId,
    areaName,
    ownerUnitId: goal.ownerUnitId,
    ownerName: owner.name,
    ownerLeaderName: owner.leaderName,
    isOwnedHere,
    sharedOn: goal.sharedOn ?? '',
    supportsGoalId,
    cells: [goalCellView(own, isOwnedHere), ...openChildren(report, rolled).map(({ index }) => goalCellView(children[index]!, false))],
    sum: goalCellView(sum, isOwnedHere && sum.expected + sum.vacant === 0),
  };
}

function overviewView(report: LoadedReport, rolled: RollUp): OverviewRowDto[] {
  const row = (part: OverviewRowDto['part'], unitId: number, figures: Figures<UnitFigure>): OverviewRowDto => ({
    part,
    unitId,
    ...progressView(figures),
    coverage: coverageView(figures),
    measures: measureCountsView(figures),
    agreements: agreementCountsView(figures),
  });
  const { own, children, sum } = rolled.everything;
  return [
    row('own', rolled.unitId, own),
    ...openChildren(report, rolled).map(({ childUnitId, index }) => row('child', childUnitId, children[index]!)),
    row('sum', rolled.unitId, sum),
  ];
}
