import { ApiProperty } from '@nestjs/swagger';
import type { ColumnRole, ColumnSpan, ImportProblemCode } from '@kaskade/domain';

export class ProposedColumnDto {
  column!: number;
  heading!: string;
  role!: ColumnRole;
  span?: ColumnSpan;
  toMonth?: number;
  year?: number;
}

/** A sheet as it looks, and how it could be read. Null is what the user must say themselves. */
export class InspectedFigureSheetDto {
  name!: string;
  /** Hidden sheets are named and left out. */
  hidden!: boolean;
  rowCount!: number;
  headingRow!: number;
  year!: number | null;
  sign!: 'minus-is-overspending' | 'plus-is-overspending' | null;
  scale!: 'kroner' | 'thousands' | 'millions' | null;
  columns!: ProposedColumnDto[];
  /** The first rows as text, row 1 first. */
  preview!: string[][];
}

export class InspectedFigureFileDto {
  fileName!: string;
  /** A name that the file and its corrections could share. */
  source!: string;
  sheets!: InspectedFigureSheetDto[];
}

/** Something about the file, at a cell. */
export class FigureImportProblemDto {
  /** error: must be mended · confirm: goes in when the row is accepted · note: goes in. */
  severity!: 'error' | 'confirm' | 'note';
  code!: ImportProblemCode;
  /** As the sheet shows it; 0 for the file as a whole. */
  row!: number;
  /** A1 address; '' for the file as a whole. */
  at!: string;
  /** Numbers and names that the text of the code needs. */
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params!: Record<string, string | number>;
}

export class FigureImportCountsDto {
  added!: number;
  changed!: number;
  unchanged!: number;
  removed!: number;
}

/** What goes in from a column, over all lowest rows. */
export class ColumnSumDto {
  column!: number;
  heading!: string;
  role!: ColumnRole;
  span!: ColumnSpan | null;
  toMonth!: number | null;
  year!: number;
  amountOre!: number;
}

/** A file that was taken in. */
export class FigureImportDto {
  id!: number;
  source!: string;
  year!: number;
  fileName!: string;
  at!: Date;
  personName!: string;
  figureCount!: number;
  /** The corrected file that replaced its figures; null while they stand. */
  replacedById!: number | null;
}

/** What an import would do; nothing has been written. */
export class FigureDryRunDto {
  fileName!: string;
  source!: string;
  year!: number;
  /** Whether it can't go in as it is: errors, or wrong printed figures that nobody has accepted. */
  isBlocked!: boolean;
  /** The same file, read the same way, is in already: importing it again changes nothing. */
  alreadyImported!: FigureImportDto | null;
  detailRows!: number;
  /** Row numbers that were read as totals: compared, not imported. */
  totalRows!: number[];
  /** Printed totals and deviations that were held against the lowest rows. */
  printedCompared!: number;
  figures!: FigureImportCountsDto;
  forecasts!: FigureImportCountsDto;
  sums!: ColumnSumDto[];
  /** The first 500, by row. */
  problems!: FigureImportProblemDto[];
  problemCount!: number;
  hiddenSheets!: string[];
}

export class FigureImportResultDto {
  /** imported, or unchanged: the same file was in already. */
  outcome!: 'imported' | 'unchanged';
  import!: FigureImportDto;
}
