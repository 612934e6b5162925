import { ApiProperty } from '@nestjs/swagger';
import type { ColumnRole, ColumnSpan, FigureKind, FigureSpan, ImportProblemCode } from '@kaskade/domain';
import type { GivingWayReason } from './import-plan';

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
  /** What the cell shows; '' for an empty one and for the file as a whole. */
  content!: string;
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

/** A stored figure that gives way to the file. */
export class FigureGivingWayDto {
  code!: string;
  name!: string;
  accountGroup!: string;
  kind!: FigureKind;
  year!: number;
  span!: FigureSpan;
  toMonth!: number;
  amountOre!: number;
  /** Null when the figure is gone. */
  newAmountOre!: number | null;
  /** The source it came from; null with the installation. */
  source!: string | null;
  /** corrected: its own source's file has it otherwise · same-money: the file has the same money in another span · installation. */
  reason!: GivingWayReason;
}

/** A forecast given by hand that differs from the file's. */
export class ForecastBesideOwnDto {
  row!: number;
  code!: string;
  name!: string;
  /** Who gave it. */
  personName!: string;
  ownOre!: number;
  fileOre!: number;
  /** By the request's `replacedForecastRows`; else the leader's own stands. */
  isReplaced!: boolean;
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
  /** Whether it can't go in as it is: errors, or wrong printed figures or removals that nobody has accepted. */
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
  /** Figures that change or are gone, those that are gone first; the first 500. */
  givingWay!: FigureGivingWayDto[];
  forecastsBesideOwn!: ForecastBesideOwnDto[];
  /** The last month that the file has accounts for on its own, null without: they count when it is closed. */
  lastActualMonth!: number | null;
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
