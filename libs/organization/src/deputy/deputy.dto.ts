import { IsInt } from 'class-validator';
import { IsDay } from '@kaskade/platform';

export class DeputyDaysDto {
  /** From today on; what has begun keeps its beginning. */
  @IsDay()
  validFrom!: string;

  /** Exclusive: the day after the last. */
  @IsDay()
  validTo!: string;
}

export class DeputyInputDto extends DeputyDaysDto {
  @IsInt()
  personId!: number;
}

export class DeputyDto {
  id!: number;
  version!: number;
  personId!: number;
  personName!: string;
  /** The leader who named them. */
  namedById!: number;
  namedByName!: string;
  validFrom!: string;
  /** Exclusive. */
  validTo!: string;
  /** resting: of today, but the leader who named them does not lead the unit now, so that it gives nothing. */
  standing!: 'coming' | 'current' | 'resting' | 'past';
  /** change · end */
  allowedActions!: string[];
}

/** Whom the leaders of a unit have named to stand in for them. */
export class UnitDeputiesDto {
  unitId!: number;
  unitName!: string;
  /** The newest first. */
  deputies!: DeputyDto[];
  /** name */
  allowedActions!: string[];
}
