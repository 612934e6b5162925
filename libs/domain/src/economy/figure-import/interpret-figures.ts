import { inSign } from '../deviation';
import { Figure, UNSPECIFIED_ACCOUNT_GROUP } from '../figure';
import { addressOf, cellAt, cellText, Sheet } from '../../spreadsheet';
import { CostCentreDirectory, normalized } from './cost-centre-directory';
import { FigureMapping, isFigureColumn } from './figure-mapping';
import { ImportProblem } from './import-problem';
import { monthOfText } from './month-words';
import { amountIn, comparePrinted } from './printed-control';
import { readTable, Table, TableRow } from './table-rows';
import { rowTree } from './total-rows';

/** A figure to store, and the cell it came from. */
export interface ImportedFigure extends Figure {
  readonly costCentreId: number;
  readonly year: number;
  readonly row: number;
  readonly at: string;
}

/** A forecast to store. */
export interface ImportedForecast {
  readonly costCentreId: number;
  readonly year: number;
  readonly amountOre: number;
  readonly row: number;
  readonly at: string;
}

export interface InterpretedFigures {
  readonly figures: readonly ImportedFigure[];
  readonly forecasts: readonly ImportedForecast[];
  /** In the order of rows. */
  readonly problems: readonly ImportProblem[];
  /** Printed totals and deviations that were held against the lowest rows. */
  readonly printedCompared: number;
  readonly detailRows: number;
  readonly totalRows: readonly number[];
}

/** What an import needs to know of what is stored already. */
export interface StoredBudgets {
  /** The year's revised budget in øre, for forecasts given as deviations in files without it. */
  revisedOre(costCentreId: number, year: number): number | null;
}

/**
 * Reads a sheet of figures under a mapping without faults (`mappingFaults`): figures and forecasts of the lowest rows, and every
 * problem with its cell. Nothing is guessed here.
 */
export function interpretFigures(
  sheet: Sheet,
  mapping: FigureMapping,
  directory: CostCentreDirectory,
  stored: StoredBudgets,
): InterpretedFigures {
  const table = readTable(sheet, mapping);
  const tree = rowTree(table.rows, mapping, directory);
  const problems: ImportProblem[] = [...yearsAmongMonths(sheet, mapping), ...table.problems, ...tree.problems];
  const figures: ImportedFigure[] = [];
  const forecasts: ImportedForecast[] = [];
  const hasMonths = mapping.columns.some((column) => column.role === 'month');
  for (const index of tree.lowest) {
    const row = table.rows[index]!;
    const found = row.label === '' ? null : directory.find(row.label);
    if (found === null) problems.push({ severity: 'error', code: 'row-without-cost-centre', row: row.row, at: row.labelAt, params: {} });
    else if ('code' in found) {
      problems.push({
        severity: 'error',
        code: found.code,
        row: row.row,
        at: row.labelAt,
        params: { label: row.label, closest: found.closest },
      });
    }
    const month = hasMonths ? monthOfText(row.month) : null;
    if (hasMonths && month === null) {
      problems.push({ severity: 'error', code: 'month-not-a-month', row: row.row, at: row.monthAt, params: { content: row.month } });
    }
    if (found === null || 'code' in found) continue;
    figures.push(...figuresOf(table, row, mapping, found.costCentreId, month));
    const forecast = forecastOf(table, row, mapping, found.costCentreId, stored);
    if (forecast && 'severity' in forecast) problems.push(forecast);
    else if (forecast) forecasts.push(forecast);
  }
  const printed = comparePrinted(table, tree, mapping, directory);
  problems.push(...duplicates(figures), ...duplicates(forecasts), ...printed.problems);
  if (tree.lowest.length === 0) problems.push({ severity: 'error', code: 'no-figures', row: 0, at: '', params: {} });
  return {
    figures,
    forecasts,
    problems: problems.sort((a, b) => a.row - b.row),
    printedCompared: printed.compared,
    detailRows: tree.lowest.length,
    totalRows: tree.totals.map(({ index }) => table.rows[index]!.row),
  };
}

function figuresOf(table: Table, row: TableRow, mapping: FigureMapping, costCentreId: number, rowMonth: number | null): ImportedFigure[] {
  return table.amountColumns.flatMap((column, place): ImportedFigure[] => {
    const amountOre = row.amounts[place];
    if (!isFigureColumn(column) || typeof amountOre !== 'number') return [];
    const byRow = column.span === 'byRow';
    if (byRow && rowMonth === null) return [];
    const span = byRow ? 'month' : (column.span as Figure['span']);
    return [
      {
        costCentreId,
        accountGroup: row.accountGroup === '' ? UNSPECIFIED_ACCOUNT_GROUP : row.accountGroup.slice(0, 60),
        kind: column.role,
        span,
        toMonth: span === 'year' ? 12 : ((byRow ? rowMonth : column.toMonth) ?? 12),
        year: column.year ?? mapping.year,
        amountOre,
        row: row.row,
        at: addressOf(column.column, row.row - 1),
      },
    ];
  });
}

/** Columns read as the whole year's in a file whose rows are months: seen, since one month's budget is easily taken for the year's. */
function yearsAmongMonths(sheet: Sheet, { columns, headingRow }: FigureMapping): ImportProblem[] {
  if (!columns.some(({ role }) => role === 'month')) return [];
  return columns
    .filter((column) => isFigureColumn(column) && column.span === 'year')
    .map(({ column }) => ({
      severity: 'note',
      code: 'year-among-months',
      row: headingRow,
      at: addressOf(column, headingRow - 1),
      params: { content: cellText(cellAt(sheet, column, headingRow - 1)) },
    }));
}

/** The row's forecast, given as a figure or as revised budget minus deviation; null where it has none. */
function forecastOf(
  table: Table,
  row: TableRow,
  mapping: FigureMapping,
  costCentreId: number,
  stored: StoredBudgets,
): ImportedForecast | ImportProblem | null {
  const role = table.amountColumns.some((column) => column.role === 'forecast') ? 'forecast' : 'forecastDeviation';
  const place = table.amountColumns.findIndex((column) => column.role === role);
  const printedOre = row.amounts[place];
  const column = table.amountColumns[place];
  if (!column || typeof printedOre !== 'number') return null;
  const year = column.year ?? mapping.year;
  const where = { row: row.row, at: addressOf(column.column, row.row - 1) };
  if (role === 'forecast') return { costCentreId, year, amountOre: printedOre, ...where };
  const budgetOre =
    amountIn(table, row, 'revised', { span: 'year', toMonth: undefined, year: column.year }) ?? stored.revisedOre(costCentreId, year);
  if (budgetOre === null) return { severity: 'error', code: 'forecast-without-budget', ...where, params: { label: row.label } };
  return { costCentreId, year, amountOre: budgetOre - inSign(printedOre, mapping.sign ?? 'minus-is-overspending'), ...where };
}

/** The same figure, or forecast, twice; a figure of the whole centre beside one of an account group is. The later row is at fault. */
function duplicates(found: readonly (ImportedForecast & Partial<Figure>)[]): ImportProblem[] {
  const first = new Map<string, Map<string, number>>();
  const problems: ImportProblem[] = [];
  for (const { costCentreId, accountGroup = UNSPECIFIED_ACCOUNT_GROUP, kind, span, toMonth, year, row, at } of found) {
    const key = JSON.stringify([costCentreId, kind, span, toMonth, year]);
    const rowOf = first.get(key) ?? new Map<string, number>();
    first.set(key, rowOf);
    const group = normalized(accountGroup);
    const before =
      group === UNSPECIFIED_ACCOUNT_GROUP ? rowOf.values().next().value : (rowOf.get(group) ?? rowOf.get(UNSPECIFIED_ACCOUNT_GROUP));
    if (before === undefined) rowOf.set(group, row);
    else problems.push({ severity: 'error', code: 'duplicate-figure', row, at, params: { firstRow: before } });
  }
  return problems;
}
