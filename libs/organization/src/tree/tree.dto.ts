import { IsOptional } from 'class-validator';
import { IsDay } from '@kaskade/platform';

export class OnDayDto {
  /** The organization as it is on this day; default today. */
  @IsOptional()
  @IsDay()
  day?: string;
}

export class PersonNameDto {
  id!: number;
  name!: string;
}

/** Who leads a unit on the day. */
export class UnitLeaderDto {
  personId!: number;
  name!: string;
  kind!: 'permanent' | 'acting';
  validFrom!: string;
  /** Exclusive: the day after the last; null: no end is set. */
  validTo!: string | null;
  /** The permanent leader for whom somebody acts; null when there is none, or nobody acts. */
  actsFor!: PersonNameDto | null;
}

export class TreeUnitDto {
  id!: number;
  code!: string;
  name!: string;
  levelId!: number;
  /** The level's title of a leader, such as "Seksjonsleder". */
  levelTitle!: string;
  /** null for the root. */
  parentUnitId!: number | null;
  /** Links to the root. */
  depth!: number;
  /** Units in the whole subtree, itself not counted, and how many of them have an acting leader or none. */
  unitsBelow!: number;
  actingBelow!: number;
  vacantBelow!: number;
  /** null: vacant. */
  leader!: UnitLeaderDto | null;
  /** The first day without a leader; null when there is one. */
  vacantSince!: string | null;
  /** What a change of the unit is held against by `If-Match`. */
  version!: number;
}

export class LevelCountDto {
  levelId!: number;
  rank!: number;
  leaderTitle!: string;
  units!: number;
}

/** The whole leader tree on a day, in the order of reading: a unit before those below it. */
export class TreeDto {
  day!: string;
  units!: TreeUnitDto[];
  /** From the top down. */
  levels!: LevelCountDto[];
  unitCount!: number;
  permanent!: number;
  acting!: number;
  vacant!: number;
  /** createUnit, edit, move, close, appoint, changeLeader, import: what I may do with units. */
  allowedActions!: string[];
}
