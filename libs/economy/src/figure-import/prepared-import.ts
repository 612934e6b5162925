import { createHash } from 'node:crypto';
import {
  blockingProblems,
  CostCentreDirectory,
  FigureMapping,
  ImportProblem,
  interpretFigures,
  InterpretedFigures,
  mappingFaults,
  Sheet,
  Spreadsheet,
} from '@kaskade/domain';
import { Problem, readSpreadsheet, Upload } from '@kaskade/platform';
import { SqlSource } from '../sql';
import { FigureImportRequestDto } from './figure-import.dto';
import { ImportPlan, planImport } from './import-plan';
import { loadBudgets, loadDirectory, loadFiguresBeside, loadNewestForecasts, slotsOf } from './stored-figures';

/** A file read under a request, before anything is known of what is stored. */
export interface ReadFile {
  readonly upload: Upload;
  readonly request: FigureImportRequestDto;
  readonly spreadsheet: Spreadsheet;
  /** SHA-256 of the file and of how it is read. */
  readonly contentHash: string;
}

/** The same, held against what is stored. */
export interface PreparedImport extends ReadFile {
  readonly sheet: Sheet;
  readonly directory: CostCentreDirectory;
  readonly interpreted: InterpretedFigures;
  readonly plan: ImportPlan;
  /** By row: hidden sheets first, then everything about the rows. */
  readonly problems: readonly ImportProblem[];
  readonly blocking: readonly ImportProblem[];
  /** Figures would be gone, and the user has not accepted that many. */
  readonly lacksRemovals: boolean;
}

/** Reads the upload. @throws Problem 400 when the file is refused, or the mapping has faults. */
export async function readFile(upload: Upload, request: FigureImportRequestDto): Promise<ReadFile> {
  const faults = mappingFaults(mappingOf(request));
  if (faults.length > 0)
    throw Problem.invalid(...faults.map(({ code, column }) => ({ field: column < 0 ? 'columns' : `columns.${column}`, code })));
  const spreadsheet = await readSpreadsheet(upload.bytes, upload.fileName);
  return { upload, request, spreadsheet, contentHash: contentHash(upload, request) };
}

/** Interprets the file against the cost centres and figures that are there: five statements, whatever the size. */
export async function prepareImport(source: SqlSource, today: string, file: ReadFile): Promise<PreparedImport> {
  const { request, spreadsheet } = file;
  const sheet = spreadsheet.sheets.find(({ name, hidden }) => name === request.sheet && !hidden);
  if (!sheet) throw Problem.invalid({ field: 'sheet', code: 'sheet-missing' });
  const directory = await loadDirectory(source, today);
  const budgets = await loadBudgets(source, request.year);
  const interpreted = interpretFigures(sheet, mappingOf(request), directory, budgets);
  const storedFigures = await loadFiguresBeside(source, slotsOf(interpreted.figures));
  const storedForecasts = interpreted.forecasts.length === 0 ? [] : await loadNewestForecasts(source, request.year);
  const plan = planImport(interpreted, request.source, storedFigures, storedForecasts, new Set(request.replacedForecastRows));
  const hidden = spreadsheet.sheets.filter((other) => other.hidden);
  const problems: ImportProblem[] = [
    ...hidden.map(({ name }): ImportProblem => ({
      severity: 'note',
      code: 'hidden-sheet-left-out',
      row: 0,
      at: '',
      params: { sheet: name },
    })),
    ...[...interpreted.problems, ...plan.problems].sort((a, b) => a.row - b.row),
  ];
  const blocking = blockingProblems(problems, new Set(request.acceptedRows));
  const { removed } = plan.figures;
  const lacksRemovals = removed > 0 && removed !== request.acceptedRemovals;
  return { ...file, sheet, directory, interpreted, plan, problems, blocking, lacksRemovals };
}

export function mappingOf(request: FigureImportRequestDto): FigureMapping {
  const { sheet, headingRow, year, columns, sign, scale, totalRows, detailRows } = request;
  return { sheet, headingRow, year, columns, sign: sign ?? null, scale, totalRows, detailRows };
}

/** The same file read another way is another import. */
function contentHash({ bytes }: Upload, request: FigureImportRequestDto): string {
  const { totalRows, detailRows, columns, ...rest } = mappingOf(request);
  const inOrder = columns
    .map(({ column, role, span, toMonth, year }) => [column, role, span ?? null, toMonth ?? null, year ?? null])
    .sort((a, b) => Number(a[0]) - Number(b[0]));
  const ascending = (rows: readonly number[]): number[] => [...rows].sort((a, b) => a - b);
  const replaced = request.replacedForecastRows ?? [];
  const reading = [
    ...[rest.sheet, rest.headingRow, rest.year, rest.sign, rest.scale, inOrder, ascending(totalRows), ascending(detailRows)],
    // Leaders' forecasts first left alone can be replaced by the same file later: that is another import.
    ...(replaced.length === 0 ? [] : [ascending(replaced)]),
  ];
  return createHash('sha256').update(bytes).update('\0').update(JSON.stringify(reading)).digest('hex');
}
