import { MigrationInterface, QueryRunner } from 'typeorm';
import { bytes, day, flag, id, instant, key, line, optional, prose, table, whole } from './table-builder';

const template = table('template', [id(), line('name', 200), optional(line('standardFor', 10)), whole('version')], {
  uniques: { uq_template_name: ['name'], uq_template_standard_for: ['standardFor'] },
});

const templateVersion = table(
  'template_version',
  [
    id(),
    whole('templateId'),
    whole('number'),
    prose('content'),
    optional(whole('draftOf')),
    optional(day('publishedOn')),
    optional(whole('publishedById')),
    whole('version'),
  ],
  {
    references: {
      templateId: { name: 'template_version_template', table: 'template' },
      publishedById: { name: 'template_version_published_by', table: 'person' },
    },
    uniques: { uq_template_version_number: ['templateId', 'number'], uq_template_version_draft: ['draftOf'] },
  },
);

const templateUse = table('template_use', [id(), whole('levelId'), whole('templateId')], {
  references: {
    levelId: { name: 'template_use_level', table: 'level' },
    templateId: { name: 'template_use_template', table: 'template' },
  },
  uniques: { uq_template_use_level: ['levelId'] },
});

const agreementVersion = table(
  'agreement_version',
  [
    id(),
    whole('agreementId'),
    whole('number'),
    optional(whole('templateVersionId')),
    prose('reason'),
    line('hash', 64),
    optional(line('formerHash', 64)),
    line('state', 10),
    optional(whole('openFor')),
    flag('preliminary'),
    instant('frozenAt'),
    day('frozenOn'),
    whole('changesSeen'),
    optional(day('adoptedOn')),
    optional(day('lapsedOn')),
  ],
  {
    references: {
      agreementId: { name: 'agreement_version_agreement', table: 'agreement' },
      templateVersionId: { name: 'agreement_version_template', table: 'template_version' },
    },
    uniques: { uq_agreement_version_number: ['agreementId', 'number'], uq_agreement_version_open: ['openFor'] },
  },
);

const agreementVersionPart = table('agreement_version_part', [id(), whole('agreementVersionId'), whole('part'), prose('text')], {
  references: {
    agreementVersionId: { name: 'agreement_version_part_version', table: 'agreement_version' },
  },
  uniques: { uq_agreement_version_part: ['agreementVersionId', 'part'] },
});

const signature = table(
  'signature',
  [
    id(),
    whole('agreementVersionId'),
    line('role', 10),
    whole('personId'),
    optional(whole('unitId')),
    line('capacity', 20),
    line('name', 200),
    line('title', 200),
    line('hash', 64),
    prose('passedSlips'),
    instant('signedAt'),
    day('signedOn'),
  ],
  {
    references: {
      agreementVersionId: { name: 'signature_version', table: 'agreement_version' },
      personId: { name: 'signature_person', table: 'person' },
      unitId: { name: 'signature_unit', table: 'unit' },
    },
    uniques: { uq_signature_role: ['agreementVersionId', 'role'], uq_signature_person: ['agreementVersionId', 'personId'] },
  },
);

const amendment = table(
  'amendment',
  [
    id(),
    whole('agreementId'),
    prose('reason'),
    line('state', 10),
    optional(whole('openFor')),
    whole('openedById'),
    day('openedOn'),
    optional(day('endedOn')),
  ],
  {
    references: {
      agreementId: { name: 'amendment_agreement', table: 'agreement' },
      openedById: { name: 'amendment_opened_by', table: 'person' },
    },
    uniques: { uq_amendment_open: ['openFor'] },
  },
);

const agreementEvent = table(
  'agreement_event',
  [
    id(),
    whole('agreementId'),
    instant('at'),
    day('day'),
    whole('personId'),
    line('action', 20),
    line('stage', 20),
    prose('comment'),
    optional(whole('agreementVersionId')),
  ],
  {
    references: {
      agreementId: { name: 'agreement_event_agreement', table: 'agreement' },
      personId: { name: 'agreement_event_person', table: 'person' },
      agreementVersionId: { name: 'agreement_event_version', table: 'agreement_version' },
    },
  },
);

const conversation = table(
  'conversation',
  [id(), whole('agreementId'), line('name', 200), day('plannedOn'), line('talkId', 36), whole('version')],
  {
    references: {
      agreementId: { name: 'conversation_agreement', table: 'agreement' },
    },
  },
);

const agreementDecision = table(
  'agreement_decision',
  [
    id(),
    whole('agreementId'),
    line('bodyName', 200),
    line('caseNumber', 60),
    line('archiveNumber', 60),
    line('outcome', 10),
    optional(day('decidedOn')),
    optional(day('effectiveOn')),
    whole('version'),
  ],
  {
    references: {
      agreementId: { name: 'agreement_decision_agreement', table: 'agreement' },
    },
    uniques: { uq_agreement_decision_agreement: ['agreementId'] },
  },
);

const areaAcceptance = table(
  'area_acceptance',
  [id(), whole('agreementId'), whole('areaId'), whole('personId'), prose('goalIds'), day('acceptedOn')],
  {
    references: {
      agreementId: { name: 'area_acceptance_agreement', table: 'agreement' },
      areaId: { name: 'area_acceptance_area', table: 'goal_area' },
      personId: { name: 'area_acceptance_person', table: 'person' },
    },
    uniques: { uq_area_acceptance_area: ['agreementId', 'areaId'] },
  },
);

const signingWaiver = table('signing_waiver', [id(), whole('agreementId'), whole('personId'), prose('reason'), day('waivedOn')], {
  references: {
    agreementId: { name: 'signing_waiver_agreement', table: 'agreement' },
    personId: { name: 'signing_waiver_person', table: 'person' },
  },
  uniques: { uq_signing_waiver_agreement: ['agreementId'] },
});

const attachment = table(
  'attachment',
  [
    id(),
    whole('agreementId'),
    line('name', 200),
    line('mediaType', 100),
    whole('sizeBytes'),
    line('sha256', 64),
    whole('addedById'),
    day('addedOn'),
    optional(day('removedOn')),
    whole('version'),
  ],
  {
    references: {
      agreementId: { name: 'attachment_agreement', table: 'agreement' },
      addedById: { name: 'attachment_added_by', table: 'person' },
    },
  },
);

const attachmentPart = table('attachment_part', [id(), whole('attachmentId'), whole('part'), bytes('bytes')], {
  references: {
    attachmentId: { name: 'attachment_part_attachment', table: 'attachment' },
  },
  uniques: { uq_attachment_part: ['attachmentId', 'part'] },
});

const goalChange = table(
  'goal_change',
  [
    id(),
    whole('goalId'),
    line('kind', 10),
    optional(whole('draftOf')),
    optional(line('weight', 10)),
    optional(prose('before')),
    prose('after'),
    whole('createdById'),
    optional(day('sentOn')),
    optional(instant('sentAt')),
    optional(whole('sentNumber')),
    optional(whole('sentById')),
    whole('version'),
  ],
  {
    references: {
      goalId: { name: 'goal_change_goal', table: 'goal' },
      createdById: { name: 'goal_change_created_by', table: 'person' },
      sentById: { name: 'goal_change_sent_by', table: 'person' },
    },
    uniques: { uq_goal_change_draft: ['draftOf'] },
  },
);

const goalChangeAnswer = table(
  'goal_change_answer',
  [id(), whole('goalChangeId'), whole('agreementId'), whole('personId'), day('answeredOn')],
  {
    references: {
      goalChangeId: { name: 'goal_change_answer_change', table: 'goal_change' },
      agreementId: { name: 'goal_change_answer_agreement', table: 'agreement' },
      personId: { name: 'goal_change_answer_person', table: 'person' },
    },
    uniques: { uq_goal_change_answer: ['goalChangeId', 'agreementId'] },
  },
);

const idempotencyKey = table('idempotency_key', [key(line('keyHash', 64)), line('requestHash', 64), instant('createdAt')]);

/** Each after those that it refers to. */
const tables = [
  template,
  templateVersion,
  templateUse,
  agreementVersion,
  agreementVersionPart,
  signature,
  amendment,
  agreementEvent,
  conversation,
  agreementDecision,
  areaAcceptance,
  signingWaiver,
  attachment,
  attachmentPart,
  goalChange,
  goalChangeAnswer,
  idempotencyKey,
];

/** Templates, frozen versions with their signatures, amendments, changes from above, and what else makes an agreement binding. */
export class Signing1798800000000 implements MigrationInterface {
  name = 'Signing1798800000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const each of tables) await queryRunner.createTable(each);
    // What was made to hold by the superior alone has been signed by nobody: it waits for both signatures, and what is closed was never signed.
    await queryRunner.query(
      `UPDATE agreement SET state = CASE WHEN closedOn IS NULL THEN 'proposed' ELSE 'draft' END, activeOn = NULL, activatedById = NULL,
              version = version + 1 WHERE state = 'active'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const each of [...tables].reverse()) await queryRunner.dropTable(each);
  }
}
