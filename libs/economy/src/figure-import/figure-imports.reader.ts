import { Injectable } from '@nestjs/common';
import { cellText, columnName, headingsOf, proposeMapping, Sheet } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock, readSpreadsheet, Upload } from '@kaskade/platform';
import { asInstant, SqlSource } from '../sql';
import { dryRunView } from './dry-run-view';
import {
  FigureDryRunDto,
  FigureImportDto,
  FigureImportResultDto,
  InspectedFigureFileDto,
  InspectedFigureSheetDto,
} from './figure-import-answer.dto';
import { FigureImportRequestDto, InspectFigureFileQueryDto } from './figure-import.dto';
import { prepareImport, PreparedImport, readFile } from './prepared-import';

const PREVIEW_ROWS = 100;
const PREVIEW_COLUMNS = 60;

/** Everything about importing figures that writes nothing. */
@Injectable()
export class FigureImportsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(): Promise<FigureImportDto[]> {
    return loadImports(this.database, '1 = 1', []);
  }

  /** Shows a file and how it could be read. */
  async inspect({ bytes, fileName }: Upload, chosen: InspectFigureFileQueryDto): Promise<InspectedFigureFileDto> {
    const { sheets } = await readSpreadsheet(bytes, fileName);
    const stem = fileName.replace(/\.[^.]*$/, '');
    return { fileName, source: stem.slice(0, 200), sheets: sheets.map((sheet) => inspectSheet(sheet, fileName, chosen)) };
  }

  /** What an import would do. */
  async dryRun(upload: Upload, request: FigureImportRequestDto): Promise<FigureDryRunDto> {
    const file = await readFile(upload, request);
    const prepared = await prepareImport(this.database, this.clock.today(), file);
    return dryRunView(prepared, await sameImport(this.database, prepared));
  }
}

/** The same file, read the same way, when it is in already. */
export async function sameImport(
  source: SqlSource,
  { request, contentHash }: Pick<PreparedImport, 'request' | 'contentHash'>,
): Promise<FigureImportDto | null> {
  const [same] = await loadImports(source, 'i.source = ? AND i.year = ? AND i.contentHash = ?', [
    request.source,
    request.year,
    contentHash,
  ]);
  return same ?? null;
}

/** One import by its id. */
export async function importResult(
  source: SqlSource,
  outcome: FigureImportResultDto['outcome'],
  id: number,
): Promise<FigureImportResultDto> {
  const [found] = await loadImports(source, 'i.id = ?', [id]);
  if (!found) throw new Error(`figure import ${id} is not there`);
  return { outcome, import: found };
}

async function loadImports(source: SqlSource, condition: string, parameters: readonly unknown[]): Promise<FigureImportDto[]> {
  const rows = await source.query<Omit<FigureImportDto, 'at'> & { at: string | Date }>(
    `SELECT i.id, i.source, i.year AS year, i.fileName, i.at AS at, p.name AS personName, i.figureCount, i.replacedById
       FROM figure_import i JOIN person p ON p.id = i.personId WHERE ${condition} ORDER BY i.id DESC`,
    parameters,
  );
  return rows.map((row) => ({ ...row, at: asInstant(row.at) }));
}

function inspectSheet(sheet: Sheet, fileName: string, chosen: InspectFigureFileQueryDto): InspectedFigureSheetDto {
  const chosenRow = chosen.sheet === sheet.name ? chosen.headingRow : undefined;
  const { headingRow, year, sign, scale, columns } = proposeMapping(sheet, fileName, chosenRow);
  const headings = headingsOf(sheet, headingRow);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rowCount: sheet.rows.length,
    headingRow,
    year,
    sign,
    scale,
    columns: headings.map((heading, column) => ({
      ...(columns.find((proposed) => proposed.column === column) ?? { column, role: 'ignored' }),
      heading: heading || columnName(column),
    })),
    preview: sheet.rows.slice(0, Math.max(PREVIEW_ROWS, headingRow + 5)).map((row) => row.slice(0, PREVIEW_COLUMNS).map(cellText)),
  };
}
