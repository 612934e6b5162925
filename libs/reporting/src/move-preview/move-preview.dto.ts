import { IsInt } from 'class-validator';
import { IsDay } from '@kaskade/platform';

export class MovePreviewInputDto {
  @IsInt()
  unitId!: number;

  /** The new unit above. */
  @IsInt()
  parentUnitId!: number;

  @IsDay()
  validFrom!: string;
}

export class SuperiorInPostDto {
  unitId!: number;
  unitName!: string;
  name!: string;
}

export class MovedGoalDto {
  id!: number;
  title!: string;
  ownerUnitName!: string;
}

/** What happens on the day when a unit, with everything below it, is moved. */
export class MovePreviewDto {
  unitId!: number;
  unitName!: string;
  leaderName!: string | null;
  validFrom!: string;
  formerParentName!: string | null;
  newParentName!: string;
  superiorBefore!: SuperiorInPostDto | null;
  superiorAfter!: SuperiorInPostDto | null;
  /** Goals that no longer reach the unit, and those that begin to. */
  goalsOut!: MovedGoalDto[];
  goalsIn!: MovedGoalDto[];
  goalsBefore!: number;
  goalsAfter!: number;
  /** Measures of the unit's agreements in the period: all, and those that leave the sums because their goal no longer reaches. */
  measures!: number;
  measuresLeavingSums!: number;
  /** Units below that move along. */
  unitsBelow!: number;
  /** Agreements that get another superior: the unit's own, when its leader has one. */
  agreementId!: number | null;
  /** Codes of the cost centres that follow the unit and those below it, and their revised budget for the year. */
  costCentreCodes!: string[];
  revisedOre!: number;
  year!: number;
}
