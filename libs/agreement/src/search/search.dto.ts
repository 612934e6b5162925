import { IsString, MaxLength, MinLength } from 'class-validator';

export class SearchQueryDto {
  /** At least two letters. */
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  q!: string;
}

/** Something found: a title, and what stands around it. */
export class SearchHitDto {
  kind!: 'goal' | 'measure' | 'unit' | 'person';
  id!: number;
  title!: string;
  /** The unit that it belongs to; for a person the unit that they lead, if any. */
  unitId!: number | null;
  unitName!: string | null;
  /** Who leads that unit today; null when nobody does, and for a person. */
  leaderName!: string | null;
  /**
   * Where it can be read: the agreement of a measure, or of a goal's owner. Null for units, people, and what reaches me from
   * an agreement above that is not mine to read.
   */
  agreementId!: number | null;
}

export class SearchResultDto {
  /** At most ten of each kind. */
  hits!: SearchHitDto[];
}
