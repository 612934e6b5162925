import { CellValue } from 'exceljs';
import { Figures, GoalFigure } from '@kaskade/domain';
import { meanBasisPoints } from '../unit-report/figure-views';
import { sumFormula } from './unit-outline';
import { workbookText as text } from './workbook-text.nb';

/** Σ of rows in the sheet as a live formula with its value beside, so that the file shows it before anything recalculates. */
export function sumCell(column: string, partRows: readonly number[], value: number): CellValue {
  const formula = partRows.length === 0 ? null : sumFormula(column, partRows);
  return formula === null ? value : { formula, result: value };
}

/** The mean of progress from the two sums in the same row; – while nothing is reported. */
export function progressCell(sumColumn: string, weightColumn: string, row: number, figures: Figures<GoalFigure>): CellValue {
  const basisPoints = meanBasisPoints(figures);
  const formula = `IF(${weightColumn}${row}=0,"${text.nothing}",ROUND(${sumColumn}${row}/${weightColumn}${row},0)/10000)`;
  return { formula, result: basisPoints === null ? text.nothing : basisPoints / 10_000 };
}
