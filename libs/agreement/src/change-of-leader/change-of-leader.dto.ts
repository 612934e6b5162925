import { IsBoolean, IsInt } from 'class-validator';
import { IsDay } from '@kaskade/platform';

export class ChangeOfLeaderDto {
  /** The new permanent leader. */
  @IsInt()
  personId!: number;

  /** The new leader's first day. */
  @IsDay()
  validFrom!: string;

  /** Whether measures planned or started go along to the new leader's agreement. */
  @IsBoolean()
  carryOverMeasures!: boolean;
}

export class ChangedLeaderDto {
  /** The unit's version after the change. */
  unitVersion!: number;
  /** The new leader's agreements, one for each period that the change touches. */
  agreementIds!: number[];
  carriedMeasures!: number;
}
