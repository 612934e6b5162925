import { childrenOf, Figures, LightBands, RollUp, UnitFigure } from '@kaskade/domain';
import { LoadedReport } from '../facts/load-report';
import { MoneySettings } from '../facts/money-settings.reader';
import { moneyView } from './figure-views';
import { isUnowned, unitView } from './report-names';
import { ReportLightBandsDto, MoneyReportDto, MoneyRowDto } from './unit-report.dto';

/** The money of a unit: own, each direct subordinate, closed units and what nobody owns, and the sum. */
export function moneyReport(report: LoadedReport, { unitId, everything, childUnitIds }: RollUp, settings: MoneySettings): MoneyReportDto {
  return {
    year: report.moment.year,
    lastClosedMonth: report.money.lastClosedMonth,
    sign: settings.sign,
    bands: bandsView(settings.bands),
    rows: [
      moneyRow(report, unitId, 'own', everything.own, settings.bands),
      ...childUnitIds.map((childUnitId, index) =>
        moneyRow(report, childUnitId, partOf(report, childUnitId), everything.children[index]!, settings.bands),
      ),
      moneyRow(report, unitId, 'sum', everything.sum, settings.bands),
    ],
  };
}

function partOf({ facts }: LoadedReport, unitId: number): MoneyRowDto['part'] {
  if (isUnowned(unitId)) return 'unowned';
  return facts.tree.moneyOnly[facts.tree.indexOf.get(unitId)!] ? 'closed' : 'child';
}

/** A row of money with the name and leader of its unit. */
export function moneyRow(
  report: LoadedReport,
  unitId: number,
  part: MoneyRowDto['part'],
  figures: Figures<UnitFigure>,
  bands: LightBands,
): MoneyRowDto {
  const unit = unitView(report, unitId);
  return {
    part,
    unitId: part === 'unowned' ? null : unitId,
    name: unit.name,
    leaderName: unit.leaderName,
    leaderKind: unit.leaderKind,
    hasChildren: part === 'child' && childrenOf(report.facts.tree, unitId).length > 0,
    mayOpen: part === 'child' && report.mayRead(unitId),
    ...moneyView(figures, bands),
  };
}

/** The bands as a footnote shows them. */
export function bandsView({ smallBudgetOre, percentHundredths, ore, sides }: LightBands): ReportLightBandsDto {
  return {
    smallBudgetOre,
    greenPercentHundredths: percentHundredths.green,
    yellowPercentHundredths: percentHundredths.yellow,
    greenOre: ore.green,
    yellowOre: ore.yellow,
    sides,
  };
}
