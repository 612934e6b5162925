import type { AmountScale, ColumnRole, ColumnSpan, DeviationSign } from '@kaskade/domain';
import type { AnswerOf } from '../../api/client';

export type InspectedFile = AnswerOf<'/api/economy/imports/inspect', 'post'>;
export type InspectedSheet = InspectedFile['sheets'][number];
export type DryRun = AnswerOf<'/api/economy/imports/dry-run', 'post'>;
export type ImportProblem = DryRun['problems'][number];
export type ImportResult = AnswerOf<'/api/economy/imports/apply', 'post'>;
export type FigureImport = AnswerOf<'/api/economy/imports'>[number];
export type Months = AnswerOf<'/api/economy/months'>;

export interface MappedColumn {
  readonly column: number;
  readonly role: ColumnRole;
  readonly span?: ColumnSpan;
  readonly toMonth?: number;
  readonly year?: number;
}

/** How the file is to be read, as the user has it; null is what they have not said yet. */
export interface Reading {
  readonly source: string;
  readonly sheet: string;
  readonly headingRow: number;
  readonly year: number | null;
  readonly sign: DeviationSign | null;
  readonly scale: AmountScale | null;
  readonly columns: readonly MappedColumn[];
  readonly totalRows: readonly number[];
  readonly detailRows: readonly number[];
  readonly acceptedRows: readonly number[];
  /** How many figures may go, as the dry run counted them. */
  readonly acceptedRemovals: number;
  /** Rows whose forecast takes over from a leader's own. */
  readonly replacedForecastRows: readonly number[];
}

/** What was accepted of one reading says nothing of another. */
export const NOTHING_ACCEPTED = { acceptedRows: [], acceptedRemovals: 0, replacedForecastRows: [] } as const;

/** A reading with nothing left to say: what the server takes. */
export type CompleteReading = Reading & { readonly year: number; readonly scale: AmountScale };

export function isComplete(reading: Reading): reading is CompleteReading {
  return reading.year !== null && reading.scale !== null && reading.source.trim() !== '';
}

/** The reading that the server proposes for a sheet. */
export function proposedReading(file: InspectedFile, sheet: InspectedSheet): Reading {
  return {
    source: file.source,
    sheet: sheet.name,
    headingRow: sheet.headingRow,
    year: sheet.year,
    sign: sheet.sign,
    scale: sheet.scale,
    columns: sheet.columns.map(({ heading: _, ...column }) => column),
    totalRows: [],
    detailRows: [],
    ...NOTHING_ACCEPTED,
  };
}

/** What a row is read as: by its name and place, or by the user's word. */
export type RowKind = 'automatic' | 'total' | 'detail';

export function rowKindOf({ totalRows, detailRows }: Reading, row: number): RowKind {
  if (totalRows.includes(row)) return 'total';
  return detailRows.includes(row) ? 'detail' : 'automatic';
}

/** Says what a row is; rows that were accepted are asked about again. */
export function withRow(reading: Reading, row: number, kind: RowKind): Reading {
  const others = (rows: readonly number[]): number[] => rows.filter((other) => other !== row);
  return {
    ...reading,
    ...NOTHING_ACCEPTED,
    totalRows: kind === 'total' ? [...others(reading.totalRows), row] : others(reading.totalRows),
    detailRows: kind === 'detail' ? [...others(reading.detailRows), row] : others(reading.detailRows),
  };
}

/** The proposal for another heading row; what the user has said of the file as a whole stays. */
export function withProposal(reading: Reading, proposed: Reading): Reading {
  return {
    ...proposed,
    source: reading.source,
    year: reading.year ?? proposed.year,
    scale: reading.scale ?? proposed.scale,
    sign: reading.sign ?? proposed.sign,
    totalRows: reading.totalRows,
    detailRows: reading.detailRows,
  };
}

/** Whether an import would leave everything as it is: the same file again, or one that says what is stored already. */
export function changesNothing({ isBlocked, alreadyImported, figures, forecasts }: DryRun): boolean {
  if (isBlocked) return false;
  return alreadyImported !== null || [figures, forecasts].every(({ added, changed, removed }) => added + changed + removed === 0);
}

/** Changes one column; what does not belong to its new role goes. */
export function withColumn(reading: Reading, column: number, change: Partial<MappedColumn>): Reading {
  return {
    ...reading,
    ...NOTHING_ACCEPTED,
    columns: reading.columns.map((mapped) => (mapped.column === column ? tidy({ ...mapped, ...change }) : mapped)),
  };
}

const WITH_SPAN: readonly ColumnRole[] = ['original', 'revised', 'actual', 'deviation'];

function tidy({ column, role, span, toMonth, year }: MappedColumn): MappedColumn {
  if (!hasSpan(role)) return { column, role };
  const needsMonth = span === 'month' || span === 'toDate';
  return { column, role, span, ...(needsMonth && toMonth ? { toMonth } : {}), ...(year ? { year } : {}) };
}

/** Whether a column's amounts belong to a span of months. */
export function hasSpan(role: ColumnRole): boolean {
  return WITH_SPAN.includes(role);
}

/** Whether the file prints deviations, so that their sign must be known. */
export function printsDeviations({ columns }: Reading): boolean {
  return columns.some(({ role }) => role === 'deviation' || role === 'forecastDeviation');
}
