import { COLUMN_ROLES, type ColumnRole, type ColumnSpan } from '@kaskade/domain';
import { ToWholeNumber, Trimmed } from '@kaskade/platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';

const MOST_COLUMNS = 200;
const MOST_ROWS = 100_000;

/** What one column of the file holds. */
export class ColumnMappingDto {
  /** From 0. */
  @IsInt()
  @Min(0)
  @Max(MOST_COLUMNS - 1)
  column!: number;

  @IsIn(COLUMN_ROLES)
  role!: ColumnRole;

  /** For original, revised, actual and deviation; byRow: the month stands in the row. */
  @IsOptional()
  @IsIn(['month', 'toDate', 'year', 'byRow'])
  span?: ColumnSpan;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(12)
  toMonth?: number;

  /** Default the year of the import. */
  @IsOptional()
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;
}

/** Where a sheet's headings stand, when the user knows better than the proposal. */
export class InspectFigureFileQueryDto {
  @IsOptional()
  @IsString()
  @MaxLength(255)
  sheet?: string;

  /** Of that sheet, as it shows it, from 1. */
  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  @Min(1)
  @Max(MOST_ROWS)
  headingRow?: number;
}

/** How the file is to be read, and the rows whose wrong printed figures are accepted. */
export class FigureImportRequestDto {
  /** What a file and its corrections have in common: a corrected file replaces its own figures. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  source!: string;

  @IsString()
  @MaxLength(255)
  sheet!: string;

  /** As the sheet shows it, from 1. */
  @IsInt()
  @Min(1)
  @Max(MOST_ROWS)
  headingRow!: number;

  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;

  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @ValidateNested({ each: true })
  @Type(() => ColumnMappingDto)
  columns!: ColumnMappingDto[];

  /** Needed when a column prints deviations. */
  @IsOptional()
  @IsIn(['minus-is-overspending', 'plus-is-overspending'])
  sign!: 'minus-is-overspending' | 'plus-is-overspending' | null;

  @IsIn(['kroner', 'thousands', 'millions'])
  scale!: 'kroner' | 'thousands' | 'millions';

  /** Rows that are totals, or are not, whatever they look like. */
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @IsInt({ each: true })
  totalRows!: number[];

  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @IsInt({ each: true })
  detailRows!: number[];

  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @IsInt({ each: true })
  acceptedRows!: number[];

  /** How many stored figures the user has seen, and accepts, that the import takes away; the dry run's `figures.removed`. */
  @IsOptional()
  @IsInt()
  @Min(0)
  acceptedRemovals?: number;

  /** Rows whose forecast takes over from one that a leader gave by hand; others leave it standing. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @IsInt({ each: true })
  replacedForecastRows?: number[];
}
