import { ToWholeNumber } from '@kaskade/platform';
import { IsInt, Max, Min } from 'class-validator';

/** A calendar year in the query. */
export class YearQueryDto {
  @ToWholeNumber()
  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;
}
