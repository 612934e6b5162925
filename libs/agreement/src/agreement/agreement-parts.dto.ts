/** The version of the template that an agreement is made on. */
export class TemplateRefDto {
  name!: string;
  number!: number;
}

/** A conversation that everybody on the template has; `month` is 1–12, null for any time. */
export class FixedTalkDto {
  id!: string;
  name!: string;
  month!: number | null;
}

/** A file that belongs to the agreement. */
export class AttachmentRefDto {
  id!: number;
  version!: number;
  name!: string;
  mediaType!: string;
  sizeBytes!: number;
  addedOn!: string;
  addedBy!: string;
}

/** An open amendment. */
export class AmendmentDto {
  reason!: string;
  openedOn!: string;
  openedBy!: string;
}

/** HR lets the agreement be signed before that of the superior is active. */
export class WaiverDto {
  reason!: string;
  waivedOn!: string;
  waivedBy!: string;
}

/** A step in an agreement's life. */
export class AgreementEventDto {
  id!: number;
  at!: Date;
  /** The day in Europe/Oslo. */
  day!: string;
  personName!: string;
  /** propose, withdraw, return, sign, amend, dropAmendment, evaluate, archive; lapse, waive, acceptArea. */
  action!: string;
  /** Where it stood after it. */
  stage!: string;
  comment!: string;
  versionNumber!: number | null;
}
