import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { Bytes, DayColumn, Flag, Id, Instant, Json, Line, Prose, Reference, Version, Whole } from '../columns';
import { Agreement, GoalArea } from './agreement.entity';
import { Person, Unit } from './organization.entity';
import { TemplateVersion } from './template.entity';

/**
 * What a signature froze: an immutable snapshot of everything both parties see, in canonical JSON (`AgreementVersionPart`), with its hash.
 * `open` waits for the other signature, `adopted` has both, `lapsed` was withdrawn, returned or overtaken before the second.
 */
@Entity('agreement_version')
@Unique('uq_agreement_version_number', ['agreementId', 'number'])
@Unique('uq_agreement_version_open', ['openFor'])
export class AgreementVersion {
  @Id() id!: number;
  @Reference(() => Agreement, 'agreement_version_agreement') agreementId!: number;
  /** 1, 2, 3 … within the agreement, lapsed ones too. */
  @Whole() number!: number;
  @Reference(() => TemplateVersion, 'agreement_version_template', { nullable: true }) templateVersionId!: number | null;
  /** Why it was amended; empty for the first. */
  @Prose() reason!: string;
  /** SHA-256 in hex over the snapshot. */
  @Line(64) hash!: string;
  @Line(64, { nullable: true }) formerHash!: string | null;
  @Line(10) state!: 'open' | 'adopted' | 'lapsed';
  /** The agreement while this waits for the second signature: one at a time. */
  @Whole({ nullable: true }) openFor!: number | null;
  /** Signed before the superior's own was active, by the municipality's lenient setting or HR's waiver; judged at each of the signatures. */
  @Flag() preliminary!: boolean;
  @Instant() frozenAt!: Date;
  @DayColumn() frozenOn!: string;
  /** `sentNumber` of the last change of a goal that had been sent in the period when it was frozen; 0 for none. */
  @Whole() changesSeen!: number;
  /** The day of the second signature. */
  @DayColumn({ nullable: true }) adoptedOn!: string | null;
  @DayColumn({ nullable: true }) lapsedOn!: string | null;
}

/** A snapshot in parts of at most 15,000 characters: no column of running text holds more than 64 kB on MariaDB. */
@Entity('agreement_version_part')
@Unique('uq_agreement_version_part', ['agreementVersionId', 'part'])
export class AgreementVersionPart {
  @Id() id!: number;
  @Reference(() => AgreementVersion, 'agreement_version_part_version') agreementVersionId!: number;
  @Whole() part!: number;
  @Prose() text!: string;
}

/** Who signed a version, as what. A second signature for a role is impossible. */
@Entity('signature')
@Unique('uq_signature_role', ['agreementVersionId', 'role'])
@Unique('uq_signature_person', ['agreementVersionId', 'personId'])
export class Signature {
  @Id() id!: number;
  @Reference(() => AgreementVersion, 'signature_version') agreementVersionId!: number;
  @Line(10) role!: 'leader' | 'superior';
  @Reference(() => Person, 'signature_person') personId!: number;
  /** The unit in whose post they signed; null for the employer body's representative. */
  @Reference(() => Unit, 'signature_unit', { nullable: true }) unitId!: number | null;
  @Line(20) capacity!: 'permanent' | 'acting' | 'representative';
  /** Name and title as they were. */
  @Line(200) name!: string;
  @Line(200) title!: string;
  @Line(64) hash!: string;
  /** Codes of the slips that were pointed out and signed past. */
  @Json() passedSlips!: string[];
  @Instant() signedAt!: Date;
  @DayColumn() signedOn!: string;
}

/** An amendment (endring) of an active agreement, with its reason. */
@Entity('amendment')
@Unique('uq_amendment_open', ['openFor'])
export class Amendment {
  @Id() id!: number;
  @Reference(() => Agreement, 'amendment_agreement') agreementId!: number;
  @Prose() reason!: string;
  @Line(10) state!: 'draft' | 'proposed' | 'signed' | 'adopted' | 'dropped';
  /** The agreement while it is open: one at a time. */
  @Whole({ nullable: true }) openFor!: number | null;
  @Reference(() => Person, 'amendment_opened_by') openedById!: number;
  @DayColumn() openedOn!: string;
  @DayColumn({ nullable: true }) endedOn!: string | null;
}

/** Append-only: every step in an agreement's life, with the comment that went with it. */
@Entity('agreement_event')
export class AgreementEvent {
  @Id() id!: number;
  @Reference(() => Agreement, 'agreement_event_agreement') agreementId!: number;
  @Instant() at!: Date;
  @DayColumn() day!: string;
  @Reference(() => Person, 'agreement_event_person') personId!: number;
  /** A `LifeAction`, or `lapse`, `reopen`, `waive`, `acceptArea`. */
  @Line(20) action!: string;
  /** The `AgreementStage` after it. */
  @Line(20) stage!: string;
  @Prose() comment!: string;
  @Reference(() => AgreementVersion, 'agreement_event_version', { nullable: true }) agreementVersionId!: number | null;
}

/** A conversation that the parties have agreed to have; its content comes with the issue on conversations. */
@Entity('conversation')
export class Conversation {
  @Id() id!: number;
  @Reference(() => Agreement, 'conversation_agreement') agreementId!: number;
  @Line(200) name!: string;
  @DayColumn() plannedOn!: string;
  /** The fixed talk of the template that this is; empty for one of the parties' own. */
  @Line(36) talkId!: string;
  @Version() version!: number;
}

/** What a body decided about an agreement. */
@Entity('agreement_decision')
@Unique('uq_agreement_decision_agreement', ['agreementId'])
export class AgreementDecision {
  @Id() id!: number;
  @Reference(() => Agreement, 'agreement_decision_agreement') agreementId!: number;
  @Line(200) bodyName!: string;
  /** Møtesak, such as 02/22. */
  @Line(60) caseNumber!: string;
  @Line(60) archiveNumber!: string;
  /** Decided, or taken note of. */
  @Line(10) outcome!: 'decided' | 'noted';
  @DayColumn({ nullable: true }) decidedOn!: string | null;
  @DayColumn({ nullable: true }) effectiveOn!: string | null;
  @Version() version!: number;
}

/** An area without any answer that the superior has accepted, by name; gone when something in it is answered. */
@Entity('area_acceptance')
@Unique('uq_area_acceptance_area', ['agreementId', 'areaId'])
export class AreaAcceptance {
  @Id() id!: number;
  @Reference(() => Agreement, 'area_acceptance_agreement') agreementId!: number;
  @Reference(() => GoalArea, 'area_acceptance_area') areaId!: number;
  @Reference(() => Person, 'area_acceptance_person') personId!: number;
  /** The goals that were accepted unanswered: one that comes later is not among them. */
  @Json() goalIds!: number[];
  @DayColumn() acceptedOn!: string;
}

/** HR lets an agreement be signed before that of the superior is active, with a reason. */
@Entity('signing_waiver')
@Unique('uq_signing_waiver_agreement', ['agreementId'])
export class SigningWaiver {
  @Id() id!: number;
  @Reference(() => Agreement, 'signing_waiver_agreement') agreementId!: number;
  @Reference(() => Person, 'signing_waiver_person') personId!: number;
  @Prose() reason!: string;
  @DayColumn() waivedOn!: string;
}

/** A file that belongs to an agreement. A removed one stays for the versions that were signed with it. */
@Entity('attachment')
export class Attachment {
  @Id() id!: number;
  @Reference(() => Agreement, 'attachment_agreement') agreementId!: number;
  @Line(200) name!: string;
  @Line(100) mediaType!: string;
  @Whole() sizeBytes!: number;
  @Line(64) sha256!: string;
  @Reference(() => Person, 'attachment_added_by') addedById!: number;
  @DayColumn() addedOn!: string;
  @DayColumn({ nullable: true }) removedOn!: string | null;
  @Version() version!: number;
}

/** The bytes of an attachment, in parts of at most 60,000. */
@Entity('attachment_part')
@Unique('uq_attachment_part', ['attachmentId', 'part'])
export class AttachmentPart {
  @Id() id!: number;
  @Reference(() => Attachment, 'attachment_part_attachment') attachmentId!: number;
  @Whole() part!: number;
  @Bytes() bytes!: Buffer;
}

/** A request that was answered under an `Idempotency-Key`: the same key gets the same answer, once carried out. */
@Entity('idempotency_key')
export class IdempotencyKey {
  /** SHA-256 of person and key. */
  @PrimaryColumn({ type: 'varchar', length: 64 }) keyHash!: string;
  /** SHA-256 of method, path and body. */
  @Column({ type: 'varchar', length: 64 }) requestHash!: string;
  @Instant() createdAt!: Date;
}
