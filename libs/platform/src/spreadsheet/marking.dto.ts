import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsNotEmpty, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';

const MOST_NOTES = 1000;

/** What is wrong with a cell, as the reader of the file is to see it. */
export class CellNoteDto {
  @IsString()
  @MaxLength(255)
  sheet!: string;

  /** A1 address. */
  @Matches(/^[A-Z]{1,2}[1-9]\d{0,5}$/)
  cell!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  text!: string;
}

/** The cells to mark in a workbook. */
export class MarkingRequestDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_NOTES)
  @ValidateNested({ each: true })
  @Type(() => CellNoteDto)
  notes!: CellNoteDto[];
}
