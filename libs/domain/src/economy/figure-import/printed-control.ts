import { DeviationSign, inSign } from '../deviation';
import { ORE_PER_UNIT } from '../money';
import { CostCentreDirectory } from './cost-centre-directory';
import { ColumnMapping, FigureMapping, isFigureColumn } from './figure-mapping';
import { ImportProblem } from './import-problem';
import { Table, TableRow } from './table-rows';
import { RowTree } from './total-rows';
import { addressOf } from '../../spreadsheet';

/** Printed figures are rounded one by one, so that sums of them miss by a unit or two. */
export const TOLERATED_UNITS = 2;

/** A total, a deviation, or the row of a cost centre that others name as their parent. */
type Printed = 'total' | 'deviation' | 'parent';

/** One printed figure held against what the lowest rows give. */
interface Comparison {
  readonly column: ColumnMapping;
  readonly printedOre: number;
  readonly computedOre: number;
}

/**
 * Holds every printed total and every printed deviation against the lowest rows: equal, off by rounding (a note), or wrong (to be
 * accepted by row). A cost centre with others beneath it that prints more than they add up to has money of its own: that is never
 * accepted away, the user says whether the row is a total. Deviations are compared in the file's own sign. `compared` counts the
 * printed figures held against something.
 */
export function comparePrinted(
  table: Table,
  tree: RowTree,
  mapping: FigureMapping,
  directory: CostCentreDirectory,
): { problems: ImportProblem[]; compared: number } {
  const unitOre = ORE_PER_UNIT[mapping.scale];
  const problems: ImportProblem[] = [];
  let compared = 0;
  const judge = (row: TableRow, comparisons: readonly Comparison[], what: Printed): void => {
    compared += comparisons.length;
    problems.push(...problemsOf(row, comparisons, unitOre, what));
  };
  for (const index of tree.lowest) {
    const row = table.rows[index]!;
    judge(row, ownDeviations(table, row, mapping.sign), 'deviation');
  }
  for (const { index, candidates } of tree.totals) {
    const row = table.rows[index]!;
    const sums = candidates.map((candidate) => totalComparisons(table, row, candidate, mapping.sign));
    const isCentre = directory.hasCode(row.label) && !mapping.totalRows.includes(row.row);
    judge(row, bestFit(sums, unitOre), isCentre ? 'parent' : 'total');
  }
  return { problems, compared };
}

/** The likeliest set of rows that fits in most columns; fitting elsewhere only counts when it fits better. */
function bestFit(compared: readonly Comparison[][], unitOre: number): Comparison[] {
  const fits = (comparisons: Comparison[]): number =>
    comparisons.filter((comparison) => unitsOff(comparison, unitOre) <= TOLERATED_UNITS).length;
  return compared.reduce<Comparison[] | null>((best, next) => (best === null || fits(next) > fits(best) ? next : best), null) ?? [];
}

function unitsOff({ printedOre, computedOre }: Comparison, unitOre: number): number {
  return Math.abs(printedOre - computedOre) / unitOre;
}

function problemsOf(row: TableRow, comparisons: readonly Comparison[], unitOre: number, what: Printed): ImportProblem[] {
  return comparisons.flatMap((comparison): ImportProblem[] => {
    const { column, printedOre, computedOre } = comparison;
    if (printedOre === computedOre) return [];
    const rounding = unitsOff(comparison, unitOre) <= TOLERATED_UNITS;
    const isOwnMoney = what === 'parent' && !rounding && (isFigureColumn(column) || column.role === 'forecast');
    const told = what === 'parent' ? 'total' : what;
    return [
      {
        severity: rounding ? 'note' : isOwnMoney ? 'error' : 'confirm',
        code: isOwnMoney ? 'parent-has-own-figure' : `${told}-differs${rounding ? '-by-rounding' : ''}`,
        row: row.row,
        at: addressOf(column.column, row.row - 1),
        params: { label: row.label, printedOre, computedOre, differenceOre: printedOre - computedOre },
      },
    ];
  });
}

/** The printed deviations of a lowest row against its own figures. */
function ownDeviations(table: Table, row: TableRow, sign: DeviationSign | null): Comparison[] {
  return table.amountColumns.flatMap((column, place) => {
    const printedOre = row.amounts[place];
    const computedOre = computedDeviation(table, row, column, sign);
    return typeof printedOre === 'number' && computedOre !== null ? [{ column, printedOre, computedOre }] : [];
  });
}

/**
 * Every printed amount of a total row against the sum over lowest rows. Its deviation is held against their figures, not against
 * the deviations they print: a wrong one there has shown already.
 */
function totalComparisons(table: Table, total: TableRow, lowest: readonly number[], sign: DeviationSign | null): Comparison[] {
  return table.amountColumns.flatMap((column, place) => {
    const printedOre = total.amounts[place];
    if (typeof printedOre !== 'number') return [];
    let computedOre = 0;
    for (const index of lowest) {
      const row = table.rows[index]!;
      computedOre += computedDeviation(table, row, column, sign) ?? row.amounts[place] ?? 0;
    }
    return [{ column, printedOre, computedOre }];
  });
}

/** Budget − spent from the row's own columns, in the file's sign; null for other columns and where one of the two is missing. */
function computedDeviation(table: Table, row: TableRow, column: ColumnMapping, sign: DeviationSign | null): number | null {
  if (sign === null || (column.role !== 'deviation' && column.role !== 'forecastDeviation')) return null;
  const annual = { span: 'year' as const, toMonth: undefined, year: column.year };
  const budget = amountIn(table, row, 'revised', column.role === 'deviation' ? column : annual);
  const spent = column.role === 'deviation' ? amountIn(table, row, 'actual', column) : amountIn(table, row, 'forecast', {});
  return budget === null || spent === null ? null : inSign(budget - spent, sign);
}

/** The row's amount in the column with this role and, for figures, the same span, month and year. */
export function amountIn(
  table: Table,
  row: TableRow,
  role: ColumnMapping['role'],
  of: Pick<ColumnMapping, 'span' | 'toMonth' | 'year'>,
): number | null {
  const place = table.amountColumns.findIndex(
    (column) =>
      column.role === role &&
      (role === 'forecast' || (column.span === of.span && column.toMonth === of.toMonth && column.year === of.year)),
  );
  return place === -1 ? null : (row.amounts[place] ?? null);
}
