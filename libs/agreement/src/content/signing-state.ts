import {
  AgreementContent,
  currentAgreement,
  GoalAnswer,
  goalAnswers,
  isInForce,
  LifeParty,
  signingObstacles,
  SigningFacts,
  SigningObstacle,
  Slip,
  slipsIn,
  talksAhead,
  TemplateTalk,
} from '@kaskade/domain';
import { agreedGoals, contentOf, ownMeasures } from './agreement-content';
import { AgreementParts, AreaRow } from './agreement-parts';
import { adoptedVersion, openVersion, SignatureRole, VersionWithSignatures } from './agreement-versions';
import { frozenText } from './canonical-text';

/** The agreement as it would be signed now. */
export interface SigningState {
  readonly content: AgreementContent;
  readonly text: string;
  readonly hash: string;
  readonly facts: SigningFacts;
  readonly missing: readonly SigningObstacle[];
  readonly slips: readonly Slip[];
  /** What waits for the other's signature; null when nobody has signed. */
  readonly open: VersionWithSignatures | null;
}

export function signingState(parts: AgreementParts): SigningState {
  const facts = signingFacts(parts);
  const content = contentOf(parts, inheritedAnswers(parts));
  return {
    content,
    ...frozenText(content),
    facts,
    missing: signingObstacles(content, facts),
    slips: slipsIn(content, parts.today, doneMeasureIds(parts)),
    open: openVersion(parts.versions),
  };
}

/** As which of the two the actor would sign; null when they are neither. */
export function signingParty(parties: readonly LifeParty[]): SignatureRole | null {
  const party = parties[0];
  return party === 'leader' || party === 'superior' ? party : null;
}

/** How each inherited goal is answered: its owner's own expects no answer. */
function inheritedAnswers(parts: AgreementParts): Map<number, GoalAnswer> {
  const goals = agreedGoals(parts);
  const answers = goalAnswers(goals, parts.goals, parts.responses, ownMeasures(parts), parts.today);
  const own = new Set(goals.filter((goal) => goal.ownerUnitId === parts.head.unitId).map((goal) => goal.id));
  return new Map([...answers].filter(([goalId]) => !own.has(goalId)));
}

function doneMeasureIds(parts: AgreementParts): Set<number> {
  return new Set(ownMeasures(parts).flatMap(({ id, status }) => (status === 'done' ? [id] : [])));
}

/** The template's talks that the agreement has a date for when it is signed. */
export function fixedTalks({ head, template }: AgreementParts): TemplateTalk[] {
  return talksAhead(template.content.talks, head.createdOn, { validFrom: head.periodFrom, validTo: head.periodTo });
}

/** Whether who accepted the area empty is the other party still, or shares the post with whoever is. */
export function isAcceptedNow({ acceptedById, isByBody }: AreaRow, { access, head }: Pick<AgreementParts, 'access' | 'head'>): boolean {
  if (acceptedById === null) return false;
  const superior = access.path.superior(head.unitId);
  return superior ? access.path.inPostIds(superior.unitId).includes(acceptedById) : Number(isByBody) > 0;
}

function hasOtherSigned({ versions }: AgreementParts): boolean {
  return openVersion(versions)?.signatures.some(({ role }) => role === 'superior') ?? false;
}

function signingFacts(parts: AgreementParts): SigningFacts {
  const { head, template, conversations } = parts;
  return {
    order: head.signingOrder,
    isSuperiorActive: isSuperiorActive(parts),
    isWaived: head.waivedOn !== null,
    isBodyRepresented: Number(head.representatives) > 0 || hasOtherSigned(parts),
    minimumConversations: template.content.minimumConversations,
    talks: fixedTalks(parts),
    conversations,
    acceptedAreaIds: new Set(parts.areas.filter((area) => isAcceptedNow(area, parts)).map((area) => area.id)),
    answers: new Map([...inheritedAnswers(parts)].map(([goalId, { state }]) => [goalId, state])),
  };
}

/** Null where there is nobody to wait for: at the top, and for an amendment, since the order is that of beginning (domain §2). */
function isSuperiorActive({ access, head, superiorAgreements, today, versions }: AgreementParts): boolean | null {
  if (adoptedVersion(versions) !== null) return null;
  const superior = access.path.superior(head.unitId);
  if (!superior) return null;
  const current = currentAgreement(superiorAgreements, access.path.leader(superior.unitId), today);
  return current !== null && isInForce(current.state);
}
