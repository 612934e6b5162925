import { IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';
import { Trimmed } from '@kaskade/platform';

export class LevelInputDto {
  /** 0 at the top; each level its own. */
  @IsInt()
  @Min(0)
  @Max(100)
  rank!: number;

  /** The title of a leader on this level, such as "Seksjonsleder". */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  leaderTitle!: string;
}

export class LevelDto extends LevelInputDto {
  id!: number;
  version!: number;
  /** Units on this level, closed ones too. */
  units!: number;
  /** edit; delete while no unit is on it. */
  allowedActions!: string[];
}
