import { IsInt, Max, Min } from 'class-validator';

export class CloseMonthDto {
  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;

  @IsInt()
  @Min(1)
  @Max(12)
  month!: number;
}

/** One month of a year. */
export class MonthDto {
  year!: number;
  month!: number;
  /** The day it was closed; null while it is open. */
  closedOn!: string | null;
  closedBy!: string | null;
  /** 0 while it is open. */
  version!: number;
  /** close, reopen */
  allowedActions!: string[];
}

/** The twelve months of a year. */
export class MonthsDto {
  year!: number;
  /** 1–12, 0 when none is closed: figures to date go through this one. */
  lastClosedMonth!: number;
  months!: MonthDto[];
}
