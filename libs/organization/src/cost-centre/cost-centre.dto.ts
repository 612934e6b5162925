import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay, ToWholeNumber, Trimmed } from '@kaskade/platform';
import { OnDayDto } from '../tree/tree.dto';
import { UnitNameDto } from '../unit/unit.dto';

export class FindCostCentresDto extends OnDayDto {
  /** Words of the code or the name. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;

  /** Only those that the unit owns on the day. */
  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  unitId?: number;

  /** none: only those that nobody owns on the day. */
  @IsOptional()
  @IsIn(['any', 'none'])
  owner?: 'any' | 'none';

  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  offset?: number;

  /** Default 50. */
  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

export class CostCentreInputDto {
  /** The code in the accounts; unique. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  code!: string;

  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;
}

export class CreateCostCentreDto extends CostCentreInputDto {
  /** The unit that owns it; null: nobody yet. */
  @ValidateIf((input: CreateCostCentreDto) => input.unitId !== null)
  @IsInt()
  unitId!: number | null;

  /** From this day. */
  @IsDay()
  validFrom!: string;
}

export class OwnFromDto {
  /** The new owner; null: nobody. */
  @ValidateIf((input: OwnFromDto) => input.unitId !== null)
  @IsInt()
  unitId!: number | null;

  /** The first day with the new owner. */
  @IsDay()
  validFrom!: string;
}

export class OwnershipDto {
  unit!: UnitNameDto;
  validFrom!: string;
  /** Exclusive; null: no end is set. */
  validTo!: string | null;
}

export class CostCentreDto {
  id!: number;
  code!: string;
  name!: string;
  version!: number;
  /** Owner on the day; null: nobody. */
  owner!: UnitNameDto | null;
  /** Every owner with dates, earliest first. */
  ownerships!: OwnershipDto[];
  /** edit, changeOwner */
  allowedActions!: string[];
}

export class CostCentresDto {
  day!: string;
  /** How many match, on all pages. */
  total!: number;
  costCentres!: CostCentreDto[];
  /** create */
  allowedActions!: string[];
}
