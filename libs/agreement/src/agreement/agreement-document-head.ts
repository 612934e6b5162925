import { LifeAction } from '@kaskade/domain';
import { mayDecide } from '../access/agreement-access';
import { sectionsOf } from '../content/agreement-content';
import { AgreementParts } from '../content/agreement-parts';
import { adoptedVersion, openVersion } from '../content/agreement-versions';
import { fixedTalks, signingParty, signingState } from '../content/signing-state';
import { mayAcceptAreas } from '../acceptance/may-accept';
import { possibleSteps } from '../life/life-steps';
import { frozenView, versionSummary } from '../version/version-view';
import { AgreementDocumentDto } from './agreement.dto';

/** What of a document stands around the areas. */
type DocumentHead = Omit<AgreementDocumentDto, 'counts' | 'areas' | 'outOfReach' | 'events'>;

export function documentHead(parts: AgreementParts): DocumentHead {
  const { head, access, today, template } = parts;
  const { path } = access;
  const leader = path.leader(head.unitId);
  const superior = path.superior(head.unitId);
  return {
    id: head.id,
    version: head.version,
    state: head.state,
    stage: access.stage,
    unit: { id: head.unitId, name: head.unitName },
    period: { id: head.periodId, name: head.periodName, validFrom: head.periodFrom, validTo: head.periodTo },
    leader: { personId: head.personId, name: head.leaderName, title: head.leaderTitle },
    superior: superior && { ...superior, unitName: path.unitName(superior.unitId) },
    employerBody: superior ? null : head.employerBody,
    editor: path.inPost(head.unitId, leader?.personId),
    away: path.inPost(head.unitId, leader?.awayPersonId),
    createdOn: head.createdOn,
    activeOn: head.activeOn,
    activatedBy: head.activatedBy,
    closedOn: head.closedOn,
    today,
    template: { name: template.name, number: template.number },
    sections: sectionsOf(parts),
    minimumConversations: template.content.minimumConversations,
    talks: fixedTalks(parts).map(({ id, name, month }) => ({ id, name, month })),
    conversations: [...parts.conversations],
    ...uniqueParts(parts),
    attachments: parts.attachments.map(({ sha256: _, ...attachment }) => attachment),
    versions: parts.versions.map(versionSummary),
    signing: signingSummary(parts),
    allowedActions: allowedActions(parts),
  };
}

/** What there is at most one of. */
function uniqueParts({ head, access }: AgreementParts): Pick<DocumentHead, 'decision' | 'amendment' | 'waiver'> {
  const { bodyName, caseNumber, archiveNumber, outcome, decidedOn, effectiveOn } = head;
  const isAmending = access.stage !== head.state;
  return {
    decision:
      head.decisionVersion === null
        ? null
        : { version: head.decisionVersion, bodyName, caseNumber, archiveNumber, outcome, decidedOn, effectiveOn },
    amendment: isAmending
      ? { reason: head.amendmentReason ?? '', openedOn: head.amendmentOpenedOn ?? '', openedBy: head.amendmentOpenedBy ?? '' }
      : null,
    waiver: head.waivedOn === null ? null : { reason: head.waiverReason ?? '', waivedOn: head.waivedOn, waivedBy: head.waivedBy ?? '' },
  };
}

/** The stages on the way to two signatures. */
const TO_BE_SIGNED = ['draft', 'proposed', 'signed', 'amending', 'amendmentProposed', 'amendmentSigned'];

function signingSummary(parts: AgreementParts): DocumentHead['signing'] {
  const open = openVersion(parts.versions);
  return {
    party: signingParty(parts.access.parties),
    missing: TO_BE_SIGNED.includes(parts.access.stage) ? signingState(parts).missing.length : 0,
    frozen: open && frozenView(open),
  };
}

function allowedActions({ head, access, today, versions }: AgreementParts): string[] {
  const { mayEditContent, isClosed, parties, stage } = access;
  const party = signingParty(parties);
  const hasSigned = openVersion(versions)?.signatures.some((signature) => signature.role === party) ?? false;
  const steps: LifeAction[] = possibleSteps(access, head.periodTo, today).filter((step) => step !== 'sign' || !hasSigned);
  const waits =
    head.waivedOn === null &&
    head.signingOrder === 'strict' &&
    TO_BE_SIGNED.includes(stage) &&
    adoptedVersion(versions) === null &&
    !isClosed;
  return [
    ...(mayEditContent ? ['edit', 'addGoal', 'editConversations', 'editAttachments'] : []),
    ...(mayDecide(access) ? ['editDecision'] : []),
    ...steps,
    ...(parties.includes('hr') && waits && access.path.superior(head.unitId) ? ['waive'] : []),
    ...(mayAcceptAreas(access) ? ['acceptArea'] : []),
  ];
}
