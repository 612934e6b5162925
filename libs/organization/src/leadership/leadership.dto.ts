import { IsIn, IsInt, IsOptional, Max, Min, ValidateIf } from 'class-validator';
import { IsDay } from '@kaskade/platform';

export class LeadershipInputDto {
  @IsInt()
  personId!: number;

  /** A change of permanent leader, with measures carried over, is a request of its own. */
  @IsIn(['permanent', 'acting'])
  kind!: 'permanent' | 'acting';

  @IsDay()
  validFrom!: string;

  /** Exclusive: the day after the last; null: no end is set. */
  @ValidateIf((input: LeadershipInputDto) => input.validTo !== null)
  @IsDay()
  validTo!: string | null;

  /** Full-time equivalents led × 100; null: not stated. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  fteHundredths?: number | null;
}

export class LeadershipEndDto {
  /** Exclusive: the day after the last; null: no end is set. */
  @ValidateIf((input: LeadershipEndDto) => input.validTo !== null)
  @IsDay()
  validTo!: string | null;
}

export class LeadershipDto {
  id!: number;
  personId!: number;
  personName!: string;
  kind!: 'permanent' | 'acting';
  validFrom!: string;
  /** Exclusive; null: no end is set. */
  validTo!: string | null;
  /** Full-time equivalents led × 100; null: not stated. */
  fteHundredths!: number | null;
  /** changeEnd; remove while it has not begun. */
  allowedActions!: string[];
}
