import { IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';
import { DeviationDto, ForecastDto, MoneyLightDto } from '../unit/unit-economy.dto';

/** Far inside what whole øre can hold, so that sums over a municipality can too. */
const MOST_ORE = 1_000_000_000_000_00;

export class NewForecastDto {
  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;

  /** The whole year's forecast. */
  @IsInt()
  @Min(-MOST_ORE)
  @Max(MOST_ORE)
  amountOre!: number;

  /** Needed when the light isn't green. */
  @IsString()
  @MaxLength(4000)
  comment!: string;
}

export class NewForecastCommentDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  text!: string;
}

/** A cost centre's forecast as it now is; also what a 412 carries as `current`. */
export class CostCentreForecastDto {
  costCentreId!: number;
  year!: number;
  revisedOre!: number | null;
  /** Null while nobody has given one. */
  forecast!: ForecastDto | null;
  /** Newest first, without the one that counts. */
  earlierForecasts!: ForecastDto[];
  forecastDeviation!: DeviationDto | null;
  light!: MoneyLightDto | null;
  /** For If-Match: 0 while there is none. */
  version!: number;
}
