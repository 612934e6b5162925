/** Described in docs/agreement-version.md; the form never changes, what is added later gets a new `format`. */
export class ContentPartyDto {
  personId!: number;
  name!: string;
  title!: string;
}

export class ContentSuperiorDto extends ContentPartyDto {
  unitId!: number;
  unitName!: string;
}

export class ContentUnitDto {
  id!: number;
  name!: string;
}

export class ContentPeriodDto {
  name!: string;
  validFrom!: string;
  validTo!: string;
}

export class ContentTemplateDto {
  name!: string;
  number!: number;
}

export class ContentItemDto {
  id!: string;
  text!: string;
  duty!: 'leader' | 'employer' | 'both';
}

/** A section of the template with its placeholders filled in. */
export class ContentSectionDto {
  id!: string;
  heading!: string;
  text!: string;
  items!: ContentItemDto[];
  block!: 'none' | 'goals' | 'conversations' | 'attachments' | 'signatures';
  access!: 'public' | 'internal' | 'exempt';
  legalBasis!: string;
}

export class ContentMilestoneDto {
  id!: number;
  title!: string;
  dueOn!: string | null;
}

export class ContentMeasureDto {
  id!: number;
  title!: string;
  description!: string;
  responsible!: string;
  startOn!: string | null;
  dueOn!: string | null;
  weight!: number;
  progressKind!: 'percent' | 'counted' | 'milestones';
  wantedCount!: number | null;
  countedWord!: string;
  milestones!: ContentMilestoneDto[];
}

export class ContentAnswerDto {
  narrative!: string;
  localTarget!: string;
  notRelevantReason!: string;
  measures!: ContentMeasureDto[];
}

export class ContentOwnerDto {
  unitId!: number;
  unitName!: string;
}

export class ContentGoalDto {
  id!: number;
  owner!: ContentOwnerDto;
  isOwn!: boolean;
  state!: 'draft' | 'shared' | 'withdrawn';
  title!: string;
  text!: string;
  principles!: string;
  source!: string;
  supports!: string | null;
  scope!: 'all' | 'direct' | 'units' | 'none';
  scopeUnits!: string[];
  answer!: ContentAnswerDto;
}

export class ContentAreaDto {
  id!: number;
  name!: string;
  answer!: ContentAnswerDto;
  goals!: ContentGoalDto[];
  acceptedBy!: string | null;
}

export class ContentConversationDto {
  id!: number;
  name!: string;
  plannedOn!: string;
  /** The fixed talk that it is, by id and name; both empty for one of the parties' own. */
  talkId!: string;
  talk!: string;
}

export class ContentDecisionDto {
  bodyName!: string;
  caseNumber!: string;
  archiveNumber!: string;
  outcome!: 'decided' | 'noted';
  decidedOn!: string | null;
  effectiveOn!: string | null;
}

export class ContentAttachmentDto {
  id!: number;
  name!: string;
  mediaType!: string;
  sizeBytes!: number;
  sha256!: string;
}

/** What an agreement said when it was frozen. */
export class AgreementContentDto {
  format!: 'kaskade-agreement/1';
  agreementId!: number;
  unit!: ContentUnitDto;
  period!: ContentPeriodDto;
  leader!: ContentPartyDto;
  superior!: ContentSuperiorDto | null;
  employerBody!: string | null;
  template!: ContentTemplateDto;
  reason!: string;
  formerHash!: string | null;
  sections!: ContentSectionDto[];
  areas!: ContentAreaDto[];
  conversations!: ContentConversationDto[];
  decision!: ContentDecisionDto | null;
  attachments!: ContentAttachmentDto[];
}
