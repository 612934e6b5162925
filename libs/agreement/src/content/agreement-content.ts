import {
  AgreementContent,
  AnswerState,
  ContentAnswer,
  ContentArea,
  ContentGoal,
  ContentMeasure,
  goalsOfUnit,
  holdsAcceptance,
  Milestone,
} from '@kaskade/domain';
import { ScopedGoalRow } from '../goal/goal.row';
import { MeasureRow } from '../measure/measure.row';
import { ContentSectionDto } from '../version/content.dto';
import { AgreementParts, AreaRow } from './agreement-parts';
import { adoptedVersion } from './agreement-versions';

/** The sections of the template, filled in for this agreement. */
export function sectionsOf(parts: AgreementParts): ContentSectionDto[] {
  return parts.template.sections.map(({ id, heading, text, items, block, access, legalBasis }): ContentSectionDto => ({
    ...{ id, heading, text, block, access, legalBasis },
    items: items.map((item) => ({ id: item.id, text: item.text, duty: item.duty })),
  }));
}

type Answered = { readonly state: AnswerState };

/**
 * Who accepted that nothing is answered in the area, while that holds.
 * @param goals the agreement's goals there
 * @param answers of those that expect one
 */
export function acceptanceOf(
  { acceptedBy, acceptedOn, acceptedGoalIds }: AreaRow,
  goals: readonly { readonly id: number }[],
  answers: ReadonlyMap<number, Answered>,
): Pick<AreaRow, 'acceptedBy' | 'acceptedOn'> {
  const accepted = JSON.parse(acceptedGoalIds ?? '[]') as number[];
  const expecting = new Map(goals.flatMap(({ id }): [number, AnswerState][] => (answers.has(id) ? [[id, answers.get(id)!.state]] : [])));
  return holdsAcceptance(accepted, expecting) ? { acceptedBy, acceptedOn } : { acceptedBy: null, acceptedOn: null };
}

/** What the agreement says now: what a signature put now would freeze. */
export function contentOf(parts: AgreementParts, answers: ReadonlyMap<number, Answered>): AgreementContent {
  const { head, access, template, versions, conversations, attachments } = parts;
  const superior = access.path.superior(head.unitId);
  const areas = parts.areas.map((area) => areaContent(area, parts, answers)).filter((area) => isShown(area, parts));
  return {
    format: 'kaskade-agreement/1',
    agreementId: head.id,
    unit: { id: head.unitId, name: head.unitName },
    period: { name: head.periodName, validFrom: head.periodFrom, validTo: head.periodTo },
    leader: { personId: head.personId, name: head.leaderName, title: head.leaderTitle },
    superior: superior && {
      ...{ personId: superior.personId, name: superior.name, title: superior.title, unitId: superior.unitId },
      unitName: access.path.unitName(superior.unitId),
    },
    employerBody: superior ? null : head.employerBody,
    template: { name: template.name, number: template.number },
    reason: head.amendmentReason ?? adoptedVersion(versions)?.reason ?? '',
    formerHash: adoptedVersion(versions)?.hash ?? null,
    sections: sectionsOf(parts),
    areas,
    conversations: conversations.map(({ id, name, plannedOn, talkId }) => ({
      ...{ id, name, plannedOn, talkId },
      talk: template.content.talks.find((talk) => talk.id === talkId)?.name ?? '',
    })),
    decision: decisionOf(parts),
    attachments: attachments.map(({ id, name, mediaType, sizeBytes, sha256 }) => ({ id, name, mediaType, sizeBytes, sha256 })),
  };
}

/** The goals that stand in the agreement: the unit's own and the inherited ones that nobody has withdrawn. */
export function agreedGoals({ access, goals, head }: AgreementParts): ScopedGoalRow[] {
  return goalsOfUnit(access.path.tree, goals, head.unitId).filter((goal) => goal.state !== 'withdrawn');
}

/** The measures of this agreement, without those of the units above. */
export function ownMeasures({ head, measures }: AgreementParts): MeasureRow[] {
  return measures.filter((measure) => measure.unitId === head.unitId);
}

function decisionOf({ head }: AgreementParts): AgreementContent['decision'] {
  if (head.decisionVersion === null) return null;
  const { bodyName, caseNumber, archiveNumber, outcome, decidedOn, effectiveOn } = head;
  return { bodyName, caseNumber, archiveNumber, outcome, decidedOn, effectiveOn };
}

/** An area without goals and without an answer of its own stands there only where the template names it. */
function isShown(area: ContentArea, { template }: AgreementParts): boolean {
  const { areaIds } = template.content;
  return area.goals.length > 0 || isAnswered(area.answer) || areaIds.length === 0 || areaIds.includes(area.id);
}

function areaContent(area: AreaRow, parts: AgreementParts, answers: ReadonlyMap<number, Answered>): ContentArea {
  const goals = agreedGoals(parts).filter((goal) => goal.areaId === area.id);
  return {
    id: area.id,
    name: area.name,
    answer: answerOf(parts, (target) => target.areaId === area.id),
    goals: goals.map((goal) => goalContent(goal, parts)),
    acceptedBy: acceptanceOf(area, goals, answers).acceptedBy,
  };
}

function goalContent(goal: ScopedGoalRow, parts: AgreementParts): ContentGoal {
  const supported = parts.goals.find((other) => other.id === goal.supportsGoalId);
  const isSeen = supported !== undefined && agreedGoals(parts).includes(supported);
  return {
    id: goal.id,
    owner: { unitId: goal.ownerUnitId, unitName: goal.ownerUnitName },
    isOwn: goal.ownerUnitId === parts.head.unitId,
    state: goal.state,
    title: goal.title,
    text: goal.text,
    principles: goal.principles,
    source: goal.source,
    supports: isSeen ? supported.title : null,
    scope: goal.scope,
    scopeUnits: goal.scopeUnits.map((unit) => unit.name),
    answer: answerOf(parts, (target) => target.goalId === goal.id),
  };
}

type Target = { readonly goalId: number | null; readonly areaId: number | null };

function answerOf(parts: AgreementParts, isMeant: (target: Target) => boolean): ContentAnswer {
  const response = parts.responses.find(isMeant);
  return {
    narrative: response?.narrative ?? '',
    localTarget: response?.localTarget ?? '',
    notRelevantReason: response?.notRelevantReason ?? '',
    // A cancelled one is agreed on no more: that is how a measure that has been reported on is taken out.
    measures: ownMeasures(parts)
      .filter((measure) => isMeant(measure) && measure.status !== 'cancelled')
      .map(measureContent),
  };
}

function isAnswered({ narrative, localTarget, notRelevantReason, measures }: ContentAnswer): boolean {
  return measures.length > 0 || [narrative, localTarget, notRelevantReason].some((text) => text !== '');
}

/** The plan alone: what is reported of it is no part of what is agreed. */
function measureContent(row: MeasureRow): ContentMeasure {
  const { id, title, description, responsible, startOn, dueOn, weight, progressKind, wantedCount, countedWord } = row;
  const milestones = (JSON.parse(row.milestones) as Milestone[]).map((each) => ({ id: each.id, title: each.title, dueOn: each.dueOn }));
  return { id, title, description, responsible, startOn, dueOn, weight, progressKind, wantedCount, countedWord, milestones };
}
