import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Trimmed } from '@kaskade/platform';

/** What is said along with a step. Returning an agreement takes a comment, elsewhere it may be empty. */
export class StepCommentDto {
  @Trimmed()
  @IsString()
  @MaxLength(4000)
  comment!: string;
}

/** Why something is done. */
export class StepReasonDto {
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reason!: string;
}
