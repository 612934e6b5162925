import { IsIn, IsNotEmpty, IsString, MaxLength, ValidateIf } from 'class-validator';
import { IsDay, Trimmed } from '@kaskade/platform';

/** What a body decided about the agreement. */
export class DecisionInputDto {
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  bodyName!: string;

  /** Møtesak, such as 02/22. */
  @Trimmed()
  @IsString()
  @MaxLength(60)
  caseNumber!: string;

  @Trimmed()
  @IsString()
  @MaxLength(60)
  archiveNumber!: string;

  /** Decided, or taken note of. */
  @IsIn(['decided', 'noted'])
  outcome!: 'decided' | 'noted';

  @ValidateIf((decision: DecisionInputDto) => decision.decidedOn !== null)
  @IsDay()
  decidedOn!: string | null;

  @ValidateIf((decision: DecisionInputDto) => decision.effectiveOn !== null)
  @IsDay()
  effectiveOn!: string | null;
}

export class DecisionDto {
  version!: number;
  bodyName!: string;
  caseNumber!: string;
  archiveNumber!: string;
  outcome!: 'decided' | 'noted';
  decidedOn!: string | null;
  effectiveOn!: string | null;
}
