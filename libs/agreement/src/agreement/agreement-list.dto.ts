import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ToWholeNumber } from '@kaskade/platform';
import { PersonInPostDto, PeriodRefDto, UnitRefDto } from './agreement.dto';

/** One of the agreements of the units that I lead. */
export class MyAgreementDto {
  unit!: UnitRefDto;
  period!: PeriodRefDto;
  /** Null: none yet. */
  agreementId!: number | null;
  state!: 'draft' | 'proposed' | 'signed' | 'active' | 'evaluated' | 'archived' | null;
  /** create */
  allowedActions!: string[];
}

export class MyAgreementsQueryDto {
  /** Default: the period of today. */
  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  periodId?: number;
}

/** What the list can be narrowed to: each the units of one count. */
export const AGREEMENT_COUNTS = ['missing', 'draft', 'late', 'active', 'vacant', 'proposed', 'signed', 'withChanges'] as const;
export const AGREEMENT_STAGES = [
  'draft',
  'proposed',
  'signed',
  'active',
  'amending',
  'amendmentProposed',
  'amendmentSigned',
  'evaluated',
  'archived',
] as const;

export class AgreementListQueryDto {
  /** Default: the period of today. */
  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  periodId?: number;

  @IsOptional()
  /** A standing, or a count beside them: proposed, signed (by one of the two), withChanges (unanswered, from above). */
  @IsIn(AGREEMENT_COUNTS)
  standing?: (typeof AGREEMENT_COUNTS)[number];

  /** Where the agreement is in its life, an open amendment counted in. */
  @IsOptional()
  @IsIn(AGREEMENT_STAGES)
  stage?: (typeof AGREEMENT_STAGES)[number];

  /** Only the units of this level. */
  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  levelId?: number;

  /** Part of the unit's or the leader's name. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  @Min(1)
  page?: number;

  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize?: number;
}

/** A level of authority, by its leaders' title. */
export class AgreementLevelDto {
  id!: number;
  title!: string;
}

/** Who put a signature, and when. */
export class ListedSignatureDto {
  name!: string;
  signedOn!: string;
}

export class AgreementListRowDto {
  unit!: UnitRefDto;
  level!: AgreementLevelDto;
  leader!: PersonInPostDto | null;
  agreementId!: number | null;
  standing!: 'missing' | 'draft' | 'late' | 'active' | 'vacant';
  /** Null without an agreement. */
  stage!:
    'draft' | 'proposed' | 'signed' | 'active' | 'amending' | 'amendmentProposed' | 'amendmentSigned' | 'evaluated' | 'archived' | null;
  activeOn!: string | null;
  /** On the version that waits for a second signature, else on the newest that has both. */
  leaderSignature!: ListedSignatureDto | null;
  superiorSignature!: ListedSignatureDto | null;
  /** Changes from above that wait for an answer. */
  unansweredChanges!: number;
}

/** How many units stand where; a unit is counted once. */
export class AgreementStandingsDto {
  active!: number;
  draft!: number;
  /** Drafts that were not active when the period began. */
  late!: number;
  missing!: number;
  vacant!: number;
  /** Of the drafts and the late ones: sent for approval, and signed by one of the two. */
  proposed!: number;
  signed!: number;
  /** Of the active ones: changes from above wait for an answer. */
  withChanges!: number;
}

/** The units of a level. */
export class AgreementLevelCountsDto extends AgreementLevelDto {
  standings!: AgreementStandingsDto;
}

export class AgreementListDto {
  period!: PeriodRefDto | null;
  /** The levels that have units today, from the top, each with how its units stand; of the words asked for. */
  levels!: AgreementLevelCountsDto[];
  /** Of the level and the words asked for, whichever standing is asked for. */
  standings!: AgreementStandingsDto;
  total!: number;
  page!: number;
  pageSize!: number;
  rows!: AgreementListRowDto[];
}
