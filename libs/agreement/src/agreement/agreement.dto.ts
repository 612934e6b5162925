import { IsInt } from 'class-validator';
import { ConversationDto } from '../conversation/conversation.dto';
import { DecisionDto } from '../decision/decision.dto';
import { MeasureDto } from '../measure/measure.dto';
import { ContentSectionDto } from '../version/content.dto';
import { SigningSummaryDto, VersionSummaryDto } from '../version/version.dto';
import { AgreementEventDto, AmendmentDto, AttachmentRefDto, FixedTalkDto, TemplateRefDto, WaiverDto } from './agreement-parts.dto';

export * from './agreement-parts.dto';

export class NewAgreementDto {
  @IsInt()
  unitId!: number;

  @IsInt()
  periodId!: number;
}

export class CreatedDto {
  id!: number;
}

export class PersonInPostDto {
  personId!: number;
  name!: string;
  title!: string;
}

export class SuperiorDto extends PersonInPostDto {
  unitId!: number;
  unitName!: string;
}

export class PeriodRefDto {
  id!: number;
  name!: string;
  validFrom!: string;
  /** Exclusive. */
  validTo!: string;
}

export class UnitRefDto {
  id!: number;
  name!: string;
}

/** How many of the inherited goals are answered. */
export class AnswerCountsDto {
  expected!: number;
  answered!: number;
  notRelevant!: number;
}

/** The answer of this agreement to a goal or an area; version 0 when there is none yet (send `If-Match: "0"` to write the first). */
export class ResponseDto {
  version!: number;
  narrative!: string;
  localTarget!: string;
  notRelevantReason!: string;
}

/** Measures of a leader above, as context. */
export class MeasuresAboveDto {
  unitId!: number;
  unitName!: string;
  leader!: PersonInPostDto | null;
  measures!: MeasureDto[];
}

export class GoalOwnerDto {
  unitId!: number;
  unitName!: string;
  leader!: PersonInPostDto | null;
}

export class SupportedGoalDto {
  id!: number;
  title!: string;
}

/** A goal as it stands in one agreement. */
export class AgreementGoalDto {
  id!: number;
  version!: number;
  areaId!: number;
  title!: string;
  text!: string;
  principles!: string;
  source!: string;
  position!: number;
  state!: 'draft' | 'shared' | 'withdrawn';
  /** Since when it reaches others; null for a draft. */
  sharedOn!: string | null;
  withdrawnOn!: string | null;
  isOwn!: boolean;
  owner!: GoalOwnerDto;
  supports!: SupportedGoalDto | null;
  scope!: 'all' | 'direct' | 'units' | 'none';
  scopeUnits!: UnitRefDto[];
  /** How this agreement has answered it; null for an own goal, which nobody expects an answer to from its owner. */
  answer!: 'answered' | 'notRelevant' | 'unanswered' | null;
  /** What the answer is given through. */
  answeredThrough!: 'goal' | 'subGoal' | 'area' | null;
  response!: ResponseDto;
  measures!: MeasureDto[];
  /** Level by level from the top. */
  measuresAbove!: MeasuresAboveDto[];
  /** answer, addMeasure, breakDown; for own goals edit, share, withdraw, delete. */
  allowedActions!: string[];
}

export class AgreementAreaDto {
  id!: number;
  name!: string;
  position!: number;
  unGoals!: number[];
  counts!: AnswerCountsDto;
  /** The superior who accepted that nothing is answered here, and when. */
  acceptedBy!: string | null;
  acceptedOn!: string | null;
  response!: ResponseDto;
  measures!: MeasureDto[];
  goals!: AgreementGoalDto[];
}

/** A whole agreement as one document. */
export class AgreementDocumentDto {
  id!: number;
  version!: number;
  state!: 'draft' | 'proposed' | 'signed' | 'active' | 'evaluated' | 'archived';
  /** Where it stands, an open amendment counted in. */
  stage!: 'draft' | 'proposed' | 'signed' | 'active' | 'amending' | 'amendmentProposed' | 'amendmentSigned' | 'evaluated' | 'archived';
  unit!: UnitRefDto;
  period!: PeriodRefDto;
  leader!: PersonInPostDto;
  /** Null for the top unit: there the employer body is the other party. */
  superior!: SuperiorDto | null;
  employerBody!: string | null;
  /** Who edits today, the acting leader where there is one; null when the unit is vacant. */
  editor!: PersonInPostDto | null;
  /** The permanent leader who is away and reads. */
  away!: PersonInPostDto | null;
  createdOn!: string;
  activeOn!: string | null;
  activatedBy!: string | null;
  /** First day it no longer holds. */
  closedOn!: string | null;
  today!: string;
  template!: TemplateRefDto;
  /** The sections of the template, filled in. */
  sections!: ContentSectionDto[];
  /** How many conversations have to have a date when it is signed, and the fixed ones. */
  minimumConversations!: number;
  talks!: FixedTalkDto[];
  conversations!: ConversationDto[];
  decision!: DecisionDto | null;
  attachments!: AttachmentRefDto[];
  /** The amendment that is open. */
  amendment!: AmendmentDto | null;
  /** HR has let it be signed before the superior's. */
  waiver!: WaiverDto | null;
  /** Every frozen version, oldest first. */
  versions!: VersionSummaryDto[];
  signing!: SigningSummaryDto;
  /** The last steps in its life, newest first. */
  events!: AgreementEventDto[];
  counts!: AnswerCountsDto;
  areas!: AgreementAreaDto[];
  /** Goals that this agreement has answered and that no longer reach it: kept, outside every sum. */
  outOfReach!: AgreementGoalDto[];
  /**
   * edit, addGoal, editConversations, editDecision, editAttachments; the steps propose, withdraw, return, sign, amend, dropAmendment,
   * evaluate, archive; waive, acceptArea.
   */
  allowedActions!: string[];
}
