import { Injectable } from '@nestjs/common';
import { Actor, combine, Figures, FigureOpener, noFigures, UNIT_FIGURES, UnitFigure } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { LoadedReport, LoadReport } from '../facts/load-report';
import { MoneySettings, MoneySettingsReader } from '../facts/money-settings.reader';
import { UnitNameReader } from '../facts/unit-names.reader';
import { agreementCountsView, coverageView, measureCountsView, progressView } from '../unit-report/figure-views';
import { moneyRow } from '../unit-report/money-report';
import { unitView } from '../unit-report/report-names';
import { agreementOf, directReports, hasSameLeader } from './direct-reports';
import { LeaderRowDto, MyLeadersDto, MyLeadersQueryDto, MyLeadersSumDto } from './my-leaders.dto';

/** My direct reports: what each has answered and reported, the forecast of all below them, how fresh it is, and their agreement. */
@Injectable()
export class MyLeaders {
  constructor(
    private readonly loadReport: LoadReport,
    private readonly moneySettings: MoneySettingsReader,
    private readonly unitNames: UnitNameReader,
  ) {}

  /** @throws Problem 404 when the actor leads no unit and names none, or may not read the one named. */
  async read(actor: Actor, query: MyLeadersQueryDto): Promise<MyLeadersDto> {
    const units = await this.unitNames.read(actor.leadsUnitIds);
    const unitId = query.unitId ?? units[0]?.id;
    if (unitId === undefined) throw Problem.notFound();
    const report = await this.loadReport.run(actor, unitId, { day: query.day });
    const settings = await this.moneySettings.read(report.moment.year);
    const below = directReports(report);
    return {
      unit: unitView(report, unitId),
      units,
      day: report.moment.day,
      sign: settings.sign,
      leaders: leaderRows(report, below, settings),
      sum: sumView(report, below, settings),
    };
  }
}

function leaderRows(report: LoadedReport, unitIds: readonly number[], { bands }: MoneySettings): LeaderRowDto[] {
  const { ownFigures, facts } = report.reporter;
  const standings = new FigureOpener(report.reporter).agreements({ unitId: report.unitId, part: 'sum' });
  const rowOf = new Map(standings.map((row) => [row.unitId, row]));
  return unitIds.map((unitId) => {
    const index = facts.tree.indexOf.get(unitId)!;
    const own = ownFigures.at(index);
    const agreement = agreementOf(report, unitId);
    const row = rowOf.get(unitId);
    const standing = row?.standing ?? 'missing';
    return {
      unit: unitView(report, unitId),
      ...progressView(own),
      coverage: coverageView(own),
      measures: measureCountsView(own),
      money: moneyRow(report, unitId, 'child', ownFigures.sum(index, facts.tree.subtreeEnd[index]!), bands),
      agreement: standing,
      agreementSince: (standing === 'active' ? agreement?.activeOn : agreement?.createdOn) ?? null,
      agreementId: agreement?.id ?? null,
      agreementUnderWay: row?.underWay ?? null,
      unansweredChanges: row?.unansweredChangeIds.length ?? 0,
    };
  });
}

/** The leaders' own figures together; money of everything below the unit that is not the leader's own, here or in another post. */
function sumView(report: LoadedReport, unitIds: readonly number[], { bands }: MoneySettings): MyLeadersSumDto {
  const { ownFigures, facts } = report.reporter;
  const plus = (a: Figures<UnitFigure>, b: Figures<UnitFigure>) => combine(UNIT_FIGURES, a, b);
  const leaders = unitIds.map((unitId) => ownFigures.at(facts.tree.indexOf.get(unitId)!)).reduce(plus, noFigures(UNIT_FIGURES));
  const { childUnitIds, everything } = report.reporter.rollUp(report.unitId)!;
  const below = everything.children
    .filter((_, at) => !hasSameLeader(facts.tree, childUnitIds[at]!, report.unitId))
    .reduce(plus, noFigures(UNIT_FIGURES));
  return {
    leaders: leaders.units - leaders.vacantUnits,
    coverage: coverageView(leaders),
    measures: measureCountsView(leaders),
    money: moneyRow(report, report.unitId, 'sum', below, bands),
    agreements: agreementCountsView(leaders),
  };
}
