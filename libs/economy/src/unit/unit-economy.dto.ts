import { IsDay, ToWholeNumber } from '@kaskade/platform';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { LightBandsDto } from '../settings/economy-settings.dto';

export class UnitEconomyQueryDto {
  /** Default the day's year. */
  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;

  /** As it was on this day; default today. */
  @IsOptional()
  @IsDay()
  day?: string;
}

export class ForecastCommentDto {
  id!: number;
  personName!: string;
  at!: Date;
  text!: string;
}

/** One forecast of a cost centre's year; every one is kept. */
export class ForecastDto {
  id!: number;
  amountOre!: number;
  comment!: string;
  /** The day in Europe/Oslo. */
  day!: string;
  at!: Date;
  personName!: string;
  /** The leader that a controller entered it for; null when the leader did. */
  onBehalfOf!: string | null;
  isImported!: boolean;
  /** Oldest first. */
  comments!: ForecastCommentDto[];
}

/** Budget and actual of one month, where the figures are by month. */
export class MonthFigureDto {
  month!: number;
  budgetOre!: number | null;
  actualOre!: number | null;
}

/** A deviation in øre, overspending negative, with its word by the unrounded figure. */
export class DeviationDto {
  amountOre!: number;
  word!: 'overspending' | 'underspending' | 'none';
  /** Of |revised budget| in hundredths of a per cent, rounded for display; null without a budget. */
  percentHundredths!: number | null;
}

/** The light of a forecast deviation, and whether kroner or per cent decided it. */
export class MoneyLightDto {
  colour!: 'green' | 'yellow' | 'red';
  by!: 'ore' | 'percent';
}

export class CostCentreLeaderDto {
  personId!: number;
  name!: string;
  kind!: 'permanent' | 'acting';
}

/** A cost centre's year. Null amounts are not reported, which is not 0. */
export class CostCentreEconomyDto {
  costCentreId!: number;
  code!: string;
  name!: string;
  /** The unit that owns it on the day; null for one that nobody owns. */
  unitId!: number | null;
  unitName!: string | null;
  /** open · closed: the unit is gone, its money stays · none: nobody owns it. */
  ownership!: 'open' | 'closed' | 'none';
  /** Owned by the unit that was asked for. */
  isOwn!: boolean;
  leader!: CostCentreLeaderDto | null;
  originalOre!: number | null;
  revisedOre!: number | null;
  budgetToDateOre!: number | null;
  actualToDateOre!: number | null;
  deviationToDate!: DeviationDto | null;
  months!: MonthFigureDto[];
  forecast!: ForecastDto | null;
  /** Newest first, without the one that counts. */
  earlierForecasts!: ForecastDto[];
  forecastDeviation!: DeviationDto | null;
  light!: MoneyLightDto | null;
  /** Of the forecast, for If-Match: 0 while there is none. */
  version!: number;
  /** writeForecast, commentForecast, readFigures */
  allowedActions!: string[];
}

/**
 * A sum line; null amounts are reported by no centre, which is not 0. Its deviations take the centres that have both terms: budget and
 * actual to date, revised budget and forecast.
 */
export class MoneySumDto {
  costCentres!: number;
  withForecast!: number;
  /** Centres in the forecast deviation, and in the deviation to date. */
  withForecastDeviation!: number;
  withDeviationToDate!: number;
  originalOre!: number | null;
  revisedOre!: number | null;
  budgetToDateOre!: number | null;
  actualToDateOre!: number | null;
  deviationToDate!: DeviationDto | null;
  /** The budget that the forecast deviation is held against. */
  revisedWithForecastOre!: number | null;
  /** Null when no centre has one. */
  forecastOre!: number | null;
  forecastDeviation!: DeviationDto | null;
  light!: MoneyLightDto | null;
}

/** A unit below the one that was asked for: the sum over every cost centre under it. */
export class UnitSumDto {
  unitId!: number;
  /** On the day; the last one for a closed unit. */
  parentUnitId!: number;
  unitName!: string;
  /** The unit is gone, its money stays. */
  isClosed!: boolean;
  leader!: CostCentreLeaderDto | null;
  sum!: MoneySumDto;
}

/** The economy of a unit and everything below it, by cost centre. */
export class UnitEconomyDto {
  unitId!: number;
  unitName!: string;
  year!: number;
  day!: string;
  /** 0 when no month was closed by the day. */
  lastClosedMonth!: number;
  sign!: 'minus-is-overspending' | 'plus-is-overspending';
  scale!: 'kroner' | 'thousands' | 'millions';
  bands!: LightBandsDto;
  /** The unit's own first, then down the tree. */
  costCentres!: CostCentreEconomyDto[];
  /** The units below that have money, down the tree. */
  units!: UnitSumDto[];
  sumWithForecast!: MoneySumDto;
  sumAll!: MoneySumDto;
}
