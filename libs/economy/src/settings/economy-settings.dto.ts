import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';

const MOST_ORE = 1_000_000_000_000_00;

/** Where yellow and red begin: a deviation exactly at a limit still has the better light. */
export class LightLimitsDto {
  @IsInt()
  @Min(0)
  @Max(MOST_ORE)
  green!: number;

  @IsInt()
  @Min(0)
  @Max(MOST_ORE)
  yellow!: number;
}

/** The bands of a year's lights. */
export class LightBandsDto {
  /** Below this |revised budget| the kroner decide, from it on the per cent. */
  @IsInt()
  @Min(0)
  @Max(MOST_ORE)
  smallBudgetOre!: number;

  /** In hundredths of a per cent of |revised budget|. */
  @IsObject()
  @ValidateNested()
  @Type(() => LightLimitsDto)
  percentHundredths!: LightLimitsDto;

  @IsObject()
  @ValidateNested()
  @Type(() => LightLimitsDto)
  ore!: LightLimitsDto;

  /** overspending: underspending is green however large · both: it has lights too. */
  @IsIn(['overspending', 'both'])
  sides!: 'overspending' | 'both';
}

/** How money is shown, and the bands of one year. */
export class EconomySettingsInputDto {
  /** The sign in which deviations are shown. */
  @IsIn(['minus-is-overspending', 'plus-is-overspending'])
  sign!: 'minus-is-overspending' | 'plus-is-overspending';

  @IsIn(['kroner', 'thousands', 'millions'])
  scale!: 'kroner' | 'thousands' | 'millions';

  @IsObject()
  @ValidateNested()
  @Type(() => LightBandsDto)
  bands!: LightBandsDto;
}

export class EconomySettingsDto extends EconomySettingsInputDto {
  /** The year of the bands. */
  year!: number;
  version!: number;
  /** edit */
  allowedActions!: string[];
}
