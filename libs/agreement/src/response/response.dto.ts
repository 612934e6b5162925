import { IsString, MaxLength } from 'class-validator';

/** What the leader will do, or why it does not concern the unit; all empty takes an earlier answer back. */
export class ResponseInputDto {
  @IsString()
  @MaxLength(20_000)
  narrative!: string;

  /** The unit's own target, in words. */
  @IsString()
  @MaxLength(200)
  localTarget!: string;

  /** The reason why it is "ikke aktuelt her"; empty unless it is. */
  @IsString()
  @MaxLength(4000)
  notRelevantReason!: string;
}
