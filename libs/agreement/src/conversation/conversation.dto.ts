import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { IsDay, Trimmed } from '@kaskade/platform';

/** A conversation that the parties have agreed to have. */
export class ConversationInputDto {
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  @IsDay()
  plannedOn!: string;

  /** The fixed talk of the template that this is; empty for one of the parties' own. */
  @IsString()
  @MaxLength(36)
  talkId!: string;
}

export class ConversationDto {
  id!: number;
  version!: number;
  name!: string;
  plannedOn!: string;
  talkId!: string;
}
