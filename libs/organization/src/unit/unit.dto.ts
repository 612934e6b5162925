import { IsInt, IsNotEmpty, IsString, MaxLength, ValidateIf } from 'class-validator';
import { IsDay, Trimmed } from '@kaskade/platform';
import { LeadershipDto } from '../leadership/leadership.dto';
import { UnitLeaderDto } from '../tree/tree.dto';

export class UnitInputDto {
  /** Known by this in imports; unique. */
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

  @IsInt()
  levelId!: number;
}

export class CreateUnitDto extends UnitInputDto {
  /** null makes it the root, of which there is one. */
  @ValidateIf((input: CreateUnitDto) => input.parentUnitId !== null)
  @IsInt()
  parentUnitId!: number | null;

  /** The unit's first day. */
  @IsDay()
  validFrom!: string;
}

export class MoveUnitDto {
  @IsInt()
  parentUnitId!: number;

  /** The first day under the new parent. A move that is planned for later still happens. */
  @IsDay()
  validFrom!: string;
}

export class CloseUnitDto {
  /** The first day on which the unit no longer exists. */
  @IsDay()
  validFrom!: string;
}

export class UnitNameDto {
  id!: number;
  code!: string;
  name!: string;
}

export class UnitSuperiorDto {
  unitId!: number;
  unitName!: string;
  personId!: number;
  name!: string;
}

export class PlacementDto {
  /** null: the root. */
  parent!: UnitNameDto | null;
  validFrom!: string;
  /** Exclusive; null: no end is set. */
  validTo!: string | null;
}

export class UnitCostCentreDto {
  costCentreId!: number;
  code!: string;
  name!: string;
  validFrom!: string;
  /** Exclusive; null: no end is set. */
  validTo!: string | null;
}

/** A unit as it is on a day, and what it has been and will be. */
export class UnitDto {
  id!: number;
  code!: string;
  name!: string;
  levelId!: number;
  levelTitle!: string;
  version!: number;
  day!: string;
  /** Whether the unit exists on the day. */
  isThere!: boolean;
  /** Where it stands on the day; null for the root and when it is not there. */
  parent!: UnitNameDto | null;
  leader!: UnitLeaderDto | null;
  vacantSince!: string | null;
  /** The leader of the nearest unit above that has one and is another person; null at the top. */
  superior!: UnitSuperiorDto | null;
  /** Directly below on the day. */
  unitsBelow!: UnitNameDto[];
  /** Earliest first, as are the next two. */
  placements!: PlacementDto[];
  leaderships!: LeadershipDto[];
  costCentres!: UnitCostCentreDto[];
  /** edit, createBelow, move, close, appoint, changeLeader */
  allowedActions!: string[];
}
