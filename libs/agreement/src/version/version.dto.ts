import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, Matches, MaxLength } from 'class-validator';
import { AgreementContentDto } from './content.dto';

/** A signature on a version. */
export class SignatureDto {
  role!: 'leader' | 'superior';
  personId!: number;
  /** Name and title as they were. */
  name!: string;
  title!: string;
  capacity!: 'permanent' | 'acting' | 'representative';
  /** Keys of the slips that were pointed out and signed past. */
  passedSlips!: string[];
  signedAt!: Date;
  signedOn!: string;
}

/** A frozen version. `open` waits for the other's signature, `adopted` has both, `lapsed` was taken back before the second. */
export class VersionSummaryDto {
  number!: number;
  /** Why it was amended; empty for the first. */
  reason!: string;
  /** SHA-256 in hexadecimal. */
  hash!: string;
  formerHash!: string | null;
  state!: 'open' | 'adopted' | 'lapsed';
  /** "Foreløpig": signed before the superior's own was active. */
  preliminary!: boolean;
  frozenOn!: string;
  adoptedOn!: string | null;
  lapsedOn!: string | null;
  signatures!: SignatureDto[];
}

/** A version as it was signed. */
export class VersionDto extends VersionSummaryDto {
  content!: AgreementContentDto;
  /** The canonical JSON that the hash is of. */
  text!: string;
  /** Whether the hash of the text is the one that was signed. */
  isIntact!: boolean;
}

/** One thing that two versions say differently. */
export class DifferenceDto {
  place!: 'agreement' | 'section' | 'sectionItem' | 'area' | 'goal' | 'measure' | 'milestone' | 'conversation' | 'decision' | 'attachment';
  /** Id of the section, area, goal … */
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }] })
  id!: string | number;
  name!: string;
  /** What it stands under, by name. */
  under!: string | null;
  kind!: 'added' | 'removed' | 'changed';
  /** Which field; empty for something added or removed that says nothing but its name. */
  field!: string;
  /** To be compared word by word. */
  before!: string | null;
  after!: string | null;
}

/** Two versions side by side; `toNumber` is null for the agreement as it reads now. */
export class ComparisonDto {
  fromNumber!: number;
  toNumber!: number | null;
  differences!: DifferenceDto[];
}

/** Something that keeps the agreement from being signed. */
export class SigningObstacleDto {
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params!: Record<string, string | number>;
  goalId?: number;
  areaId?: number;
  talkId?: string;
}

/** What looks like a slip; signed past by sending its key. */
export class SlipDto {
  code!: string;
  key!: string;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params!: Record<string, string | number>;
  goalId?: number;
  measureId?: number;
}

/** The version that waits for the other's signature. */
export class FrozenVersionDto {
  number!: number;
  hash!: string;
  signatures!: SignatureDto[];
}

/** What stands between an agreement and its signatures, in short. */
export class SigningSummaryDto {
  /** As whom the reader would sign. */
  party!: 'leader' | 'superior' | null;
  /** How many things are missing; 0 where it is not to be signed now. */
  missing!: number;
  frozen!: FrozenVersionDto | null;
}

/** Everything that somebody who is about to sign has to see. */
export class SigningDto {
  /** The agreement's version: send it as `If-Match`. */
  version!: number;
  /** Of the agreement as it reads now: send it along. */
  hash!: string;
  formerHash!: string | null;
  party!: 'leader' | 'superior' | null;
  missing!: SigningObstacleDto[];
  slips!: SlipDto[];
  /** It would be "foreløpig": the superior's own is not active. */
  preliminary!: boolean;
  frozen!: FrozenVersionDto | null;
  /** What has changed since the first signature; null when nothing has or nobody has signed. */
  difference!: DifferenceDto[] | null;
}

export class SignDto {
  /** The hash that was read: the same for both. */
  @Matches(/^[0-9a-f]{64}$/)
  hash!: string;

  /** Keys of the slips that are signed past. */
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  passedSlips!: string[];
}

export class ComparisonQueryDto {
  /** Number of a version. */
  @Matches(/^[1-9]\d{0,8}$/)
  from!: string;

  /** Number of a version, or `now`. */
  @Matches(/^([1-9]\d{0,8}|now)$/)
  to!: string;
}
