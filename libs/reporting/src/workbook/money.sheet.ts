import { CellValue, stream } from 'exceljs';
import { inSign, moneyOf } from '@kaskade/domain';
import { LoadedReport } from '../facts/load-report';
import { MoneySettings } from '../facts/money-settings.reader';
import { moneyView, MoneyView } from '../unit-report/figure-views';
import { isUnowned, unitView } from '../unit-report/report-names';
import { sumCell } from './figure-cells';
import { moneyOutline, MoneyOutlineRow } from './money-outline';
import { HEADING_ROW, lightFill, SheetColumn, SheetWriter } from './sheet-writer';
import { Turns } from './turns';
import { leaderText, SheetTitle } from './workbook-words';
import { workbookText as text } from './workbook-text.nb';

const kroner = (heading: string): SheetColumn => ({ heading, width: 15, format: 'kroner' });
const words = (heading: string, width: number): SheetColumn => ({ heading, width, format: 'text' });
const COLUMNS: readonly SheetColumn[] = [
  words(text.unit, 38),
  words(text.leader, 24),
  words(text.costCentre, 10),
  kroner(text.money.original),
  kroner(text.money.revised),
  kroner(text.money.budgetToDate),
  kroner(text.money.actualToDate),
  kroner(text.money.deviation),
  words(text.money.word, 17),
  kroner(text.money.revisedWithForecast),
  kroner(text.money.forecast),
  kroner(text.money.forecastDeviation),
  words(text.money.word, 17),
  { heading: text.money.percent, width: 9, format: 'exactPercent' },
  words(text.money.light, 11),
  { heading: text.money.withForecast, width: 11, format: 'whole' },
  { heading: text.money.costCentres, width: 11, format: 'whole' },
  { heading: text.ids.unit, width: 10, format: 'id' },
  { heading: text.ids.costCentre, width: 10, format: 'id' },
];
const LIGHT_COLUMN = 15;

/** Budgets, accounts, forecasts and deviations of every unit and cost centre of the subtree, in kroner. */
export async function writeMoney(
  workbook: stream.xlsx.WorkbookWriter,
  report: LoadedReport,
  settings: MoneySettings,
  title: SheetTitle,
  turns: Turns,
): Promise<void> {
  const sheet = new SheetWriter(
    workbook,
    { ...title, name: text.sheets.money, columns: COLUMNS, frozenColumns: 1, outlineColumn: 1 },
    turns,
  );
  const total = report.reporter.ownFigures.rollUp(report.facts.tree);
  for (const row of moneyOutline(report)) {
    const view = moneyView(row.centre ? moneyOf(row.centre) : total.at(row.index), settings.bands);
    const parts = row.partRows.map((part) => part + HEADING_ROW + 1);
    await sheet.write([...nameCells(report, row), ...moneyCells(row, view, settings, parts, sheet.nextRow)], {
      level: row.level,
      isBold: row.centre === null,
      fills: view.light ? new Map([[LIGHT_COLUMN, lightFill(view.light)]]) : undefined,
    });
  }
  sheet.commit();
}

function nameCells(report: LoadedReport, { unitId, index, centre }: MoneyOutlineRow): CellValue[] {
  if (centre) return [centre.name, '', centre.code];
  if (isUnowned(unitId)) return [text.unowned, '', ''];
  const unit = unitView(report, unitId);
  return report.facts.tree.moneyOnly[index] ? [`${unit.name} ${text.closed}`, '', ''] : [unit.name, leaderText(unit), ''];
}

function moneyCells(row: MoneyOutlineRow, view: MoneyView, { sign }: MoneySettings, parts: readonly number[], at: number): CellValue[] {
  const sum = (column: string, ore: number | null): CellValue => (ore === null ? text.nothing : sumCell(column, parts, ore / 100));
  /** Of a centre its two terms; of a unit the sum of its parts, for centres that lack a term are in none. */
  const deviation = (column: string, budget: string, spent: string, ore: number | null): CellValue => {
    if (ore === null) return text.nothing;
    const result = inSign(ore, sign) / 100;
    if (row.centre === null) return sumCell(column, parts, result);
    const [first, second] = sign === 'minus-is-overspending' ? [budget, spent] : [spent, budget];
    return { formula: `N(${first}${at})-N(${second}${at})`, result };
  };
  const percent = view.forecastDeviationPercentHundredths;
  return [
    sum('D', view.originalOre),
    sum('E', view.revisedOre),
    sum('F', view.budgetToDateOre),
    sum('G', view.actualToDateOre),
    deviation('H', 'F', 'G', view.deviationToDateOre),
    view.deviationToDateWord === null ? '' : text.word[view.deviationToDateWord],
    sum('J', view.revisedWithForecastOre),
    sum('K', view.forecastOre),
    deviation('L', 'J', 'K', view.forecastDeviationOre),
    view.forecastDeviationWord === null ? '' : text.word[view.forecastDeviationWord],
    percent === null ? text.nothing : { formula: `L${at}/ABS(J${at})`, result: inSign(percent, sign) / 10_000 },
    view.light === null ? text.light.notReported : text.moneyLight[view.light],
    sumCell('P', parts, view.withForecast),
    sumCell('Q', parts, view.costCentres),
    row.unitId,
    row.centre?.id ?? null,
  ];
}
