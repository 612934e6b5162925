import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { IsDay, Trimmed } from '@kaskade/platform';

export class PeriodInputDto {
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name!: string;

  @IsDay()
  validFrom!: string;

  /** Exclusive: the day after the last. */
  @IsDay()
  validTo!: string;
}

export class PeriodDto extends PeriodInputDto {
  id!: number;
  version!: number;
  /** Whether it holds today. */
  isCurrent!: boolean;
  /** edit */
  allowedActions!: string[];
}
