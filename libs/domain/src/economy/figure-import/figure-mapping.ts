import { DeviationSign } from '../deviation';
import { FigureSpan } from '../figure';
import { AmountScale } from '../money';

/**
 * What a column holds. `costCentre` tells which centre a row is (code or name), `name` stands beside it; `deviation` is a printed
 * budget − actual and `forecastDeviation` a printed budget − forecast (or their opposites, by the file's sign). A
 * `forecastDeviation` without a `forecast` column gives the forecast; beside one it is held against it.
 */
export const COLUMN_ROLES = [
  'costCentre',
  'name',
  'parent',
  'accountGroup',
  'month',
  'original',
  'revised',
  'actual',
  'forecast',
  'forecastDeviation',
  'deviation',
  'ignored',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** `byRow`: the month stands in the row, in the column with role `month`. */
export type ColumnSpan = FigureSpan | 'byRow';

export interface ColumnMapping {
  /** Counted from 0. */
  readonly column: number;
  readonly role: ColumnRole;
  /** For original, revised, actual and deviation. */
  readonly span?: ColumnSpan | undefined;
  /** 1–12, for spans `month` and `toDate`. */
  readonly toMonth?: number | undefined;
  /** Default the mapping's year. */
  readonly year?: number | undefined;
}

/** How a sheet of figures is to be read; proposed by `proposeMapping`, decided by the controller. */
export interface FigureMapping {
  readonly sheet: string;
  /** Row number as the sheet shows it, from 1; what stands above is title. */
  readonly headingRow: number;
  readonly year: number;
  readonly columns: readonly ColumnMapping[];
  /** Needed when a column prints deviations. */
  readonly sign: DeviationSign | null;
  readonly scale: AmountScale;
  /** Rows (from 1) that the user says are totals, or are not, whatever they look like. */
  readonly totalRows: readonly number[];
  readonly detailRows: readonly number[];
}

const FIGURE_ROLES: readonly ColumnRole[] = ['original', 'revised', 'actual'];
const AMOUNT_ROLES: readonly ColumnRole[] = [...FIGURE_ROLES, 'forecast', 'forecastDeviation', 'deviation'];

/** Whether the column gives figures to store. */
export function isFigureColumn(column: ColumnMapping): column is ColumnMapping & { role: 'original' | 'revised' | 'actual' } {
  return FIGURE_ROLES.includes(column.role);
}

/** Whether the column holds amounts of money. */
export function isAmountColumn(column: ColumnMapping): boolean {
  return AMOUNT_ROLES.includes(column.role);
}

export type MappingFaultCode =
  | 'cost-centre-column-missing'
  | 'column-role-twice'
  | 'amount-column-missing'
  | 'column-twice'
  | 'span-missing'
  | 'month-missing'
  | 'month-column-missing'
  | 'same-figure-twice'
  | 'sign-missing';

/** What is wrong with a mapping before a cell is read; `column` counts from 0, −1 for the whole. */
export interface MappingFault {
  readonly code: MappingFaultCode;
  readonly column: number;
}

/** Everything that keeps a mapping from being used; empty when it can be. */
export function mappingFaults({ columns, sign }: FigureMapping): MappingFault[] {
  const faults: MappingFault[] = [];
  const withRole = (role: ColumnRole): ColumnMapping[] => columns.filter((column) => column.role === role);
  if (withRole('costCentre').length === 0) faults.push({ code: 'cost-centre-column-missing', column: -1 });
  if (!columns.some((column) => isFigureColumn(column) || column.role === 'forecast' || column.role === 'forecastDeviation')) {
    faults.push({ code: 'amount-column-missing', column: -1 });
  }
  for (const role of ['costCentre', 'name', 'parent', 'accountGroup', 'month', 'forecast', 'forecastDeviation'] as const) {
    for (const extra of withRole(role).slice(1)) faults.push({ code: 'column-role-twice', column: extra.column });
  }
  const seenColumns = new Set<number>();
  const seenFigures = new Set<string>();
  for (const column of columns) {
    if (seenColumns.has(column.column)) faults.push({ code: 'column-twice', column: column.column });
    seenColumns.add(column.column);
    if (!isFigureColumn(column) && column.role !== 'deviation') continue;
    if (column.span === undefined) faults.push({ code: 'span-missing', column: column.column });
    else if (column.span === 'byRow' && withRole('month').length === 0)
      faults.push({ code: 'month-column-missing', column: column.column });
    else if ((column.span === 'month' || column.span === 'toDate') && column.toMonth === undefined) {
      faults.push({ code: 'month-missing', column: column.column });
    }
    const figure = [column.role, column.span, column.toMonth, column.year].join(' ');
    if (seenFigures.has(figure)) faults.push({ code: 'same-figure-twice', column: column.column });
    seenFigures.add(figure);
  }
  const printed = columns.find((column) => column.role === 'deviation' || column.role === 'forecastDeviation');
  if (printed && sign === null) faults.push({ code: 'sign-missing', column: printed.column });
  return faults;
}
