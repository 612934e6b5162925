import { cellAt, cellText, columnName, headingsOf, isAmountColumn, positionOf, Sheet } from '@kaskade/domain';
import { FigureDryRunDto, FigureImportDto } from './figure-import-answer.dto';
import { PreparedImport } from './prepared-import';

const MOST_SHOWN = 500;

/** A prepared import as the user sees it before anything is written. @param same the same file, when it is in already. */
export function dryRunView(prepared: PreparedImport, same: FigureImportDto | null): FigureDryRunDto {
  const { upload, request, spreadsheet, sheet, interpreted, plan, problems, blocking, lacksRemovals } = prepared;
  return {
    fileName: upload.fileName,
    source: request.source,
    year: request.year,
    isBlocked: blocking.length > 0 || lacksRemovals,
    alreadyImported: same,
    detailRows: interpreted.detailRows,
    totalRows: [...interpreted.totalRows],
    printedCompared: interpreted.printedCompared,
    figures: plan.figures,
    forecasts: plan.forecasts.counts,
    givingWay: givingWay(prepared),
    forecastsBesideOwn: forecastsBesideOwn(prepared),
    lastActualMonth: lastActualMonth(prepared),
    sums: columnSums(prepared),
    problems: problems.slice(0, MOST_SHOWN).map((problem) => ({
      ...problem,
      content: contentAt(sheet, problem.at),
      params: { ...problem.params },
    })),
    problemCount: problems.length,
    hiddenSheets: spreadsheet.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
}

/** What goes in, by column: the sum that the user can hold against the file's own. */
function columnSums({ request, sheet, interpreted }: PreparedImport): FigureDryRunDto['sums'] {
  const headings = headingsOf(sheet, request.headingRow);
  return request.columns.filter(isAmountColumn).flatMap((column) => {
    if (column.role === 'deviation') return [];
    const letter = columnName(column.column);
    const isForecast = column.role === 'forecast' || column.role === 'forecastDeviation';
    const cells = (isForecast ? interpreted.forecasts : interpreted.figures).filter(({ at }) => at.replace(/\d+$/, '') === letter);
    if (cells.length === 0) return [];
    return [
      {
        column: column.column,
        heading: headings[column.column] ?? letter,
        role: column.role,
        span: column.span ?? null,
        toMonth: column.toMonth ?? null,
        year: column.year ?? request.year,
        amountOre: cells.reduce((sum, { amountOre }) => sum + amountOre, 0),
      },
    ];
  });
}

/** Stored figures that change or are gone, those that are gone first. */
function givingWay({ plan, directory }: PreparedImport): FigureDryRunDto['givingWay'] {
  const shown = plan.givingWay
    .filter(({ stored, newAmountOre }) => newAmountOre !== stored.amountOre)
    .map(({ stored: { costCentreId, accountGroup, kind, year, span, toMonth, amountOre, source }, newAmountOre, reason }) => {
      const { code, name } = directory.byId(costCentreId);
      return { code, name, accountGroup, kind, year, span, toMonth, amountOre, newAmountOre, source, reason };
    });
  const isKept = ({ newAmountOre }: (typeof shown)[number]): number => Number(newAmountOre !== null);
  return shown
    .sort((a, b) => isKept(a) - isKept(b) || compare(a.code, b.code) || a.toMonth - b.toMonth || compare(a.accountGroup, b.accountGroup))
    .slice(0, MOST_SHOWN);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function forecastsBesideOwn({ plan, directory }: PreparedImport): FigureDryRunDto['forecastsBesideOwn'] {
  return plan.forecasts.besideOwn.map(({ imported, own, isReplaced }) => {
    const { code, name } = directory.byId(own.costCentreId);
    return { row: imported.row, code, name, personName: own.personName, ownOre: own.amountOre, fileOre: imported.amountOre, isReplaced };
  });
}

function lastActualMonth({ interpreted, request }: PreparedImport): number | null {
  const months = interpreted.figures
    .filter(({ kind, span, year }) => kind === 'actual' && span !== 'year' && year === request.year)
    .map(({ toMonth }) => toMonth);
  return months.reduce<number | null>((last, month) => (last === null || month > last ? month : last), null);
}

/** What the cell at an address shows; a formula without a result shows itself. */
function contentAt(sheet: Sheet, address: string): string {
  const position = positionOf(address);
  const cell = position && cellAt(sheet, position.column, position.row);
  if (!cell) return '';
  return (cell.kind === 'formula-without-result' ? `=${cell.formula}` : cellText(cell)).slice(0, 80);
}
