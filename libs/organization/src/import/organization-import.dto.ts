import { IsIn, IsOptional } from 'class-validator';

export class TemplateQueryDto {
  /** true: filled with the organization as it stands, with its history. */
  @IsOptional()
  @IsIn(['true', 'false'])
  filled?: 'true' | 'false';
}

/** What the import does with a sheet's rows; rows that the file lacks are left as they are. */
export class SheetSummaryDto {
  sheet!: string;
  rows!: number;
  new!: number;
  changed!: number;
  unchanged!: number;
  wrong!: number;
}

export class WrongCellDto {
  sheet!: string;
  /** Address such as D14; null when the sheet as a whole is at fault. */
  cell!: string | null;
  /** 1 is the first row of the sheet; null as above. */
  row!: number | null;
  /** What stands there; empty for an empty cell. */
  found!: string;
  code!: string;
  /** What is wrong. */
  message!: string;
  /** How to mend it. */
  remedy!: string;
  /** The value that was probably meant; null when none is near. */
  suggestion!: string | null;
}

export class OrganizationImportResultDto {
  fileName!: string;
  /** Whether the file was written: never by a dry run, and only when no cell is wrong. */
  applied!: boolean;
  /** Whether an import of the file would be written. */
  mayBeApplied!: boolean;
  sheets!: SheetSummaryDto[];
  wrongCells!: WrongCellDto[];
  /** How many cells are wrong; the list stops at 1000. */
  wrongCellCount!: number;
  /** Hidden sheets, which are not read. */
  hiddenSheets!: string[];
  /** Visible sheets that the import has no use for. */
  unknownSheets!: string[];
}
