import { GoalAnswer, goalAnswers, goalsOfUnit } from '@kaskade/domain';
import { isBeforeSigning } from '../acceptance/may-accept';
import { AgreementAccess } from '../access/agreement-access';
import { AgreementParts, AreaRow, ResponseRow } from '../content/agreement-parts';
import { acceptanceOf, ownMeasures } from '../content/agreement-content';
import { goalActions } from '../goal/goal-actions';
import { isAcceptedNow } from '../content/signing-state';
import { GoalRights } from '../goal/goal-stage';
import { ScopedGoalRow } from '../goal/goal.row';
import { MeasureRow, measureView, READS_MEASURES } from '../measure/measure.row';
import {
  AgreementAreaDto,
  AgreementDocumentDto,
  AgreementEventDto,
  AgreementGoalDto,
  AnswerCountsDto,
  MeasuresAboveDto,
  ResponseDto,
} from './agreement.dto';
import { documentHead } from './agreement-document-head';

/** The first version of a response that is not there yet. */
export const NO_RESPONSE: ResponseDto = { version: 0, narrative: '', localTarget: '', notRelevantReason: '' };

/** Puts an agreement together: areas in order with their goals, answers and measures, and what the actor may do with each. */
export function agreementDocument(parts: AgreementParts, events: AgreementEventDto[]): AgreementDocumentDto {
  const { head, access } = parts;
  const goals = goalsOfUnit(access.path.tree, parts.goals, head.unitId);
  const reached = new Set(goals.map((goal) => goal.id));
  const own = ownMeasures(parts);
  const answers = goalAnswers(goals, parts.goals, parts.responses, own, parts.today);
  const context: GoalContext = { parts, own, answers, titles: new Map(goals.map((goal) => [goal.id, goal.title])) };
  const areas = parts.areas.map((area) => areaView(area, goals, context)).filter((area) => isShown(area, parts));
  return {
    ...documentHead(parts),
    events,
    counts: total(areas.map((area) => area.counts)),
    areas,
    outOfReach: parts.goals.filter((goal) => !reached.has(goal.id) && isAnsweredHere(goal, context)).map((goal) => goalView(goal, context)),
  };
}

/** An area without goals and without an answer of its own stands there only where the template names it. */
function isShown(area: AgreementAreaDto, { template }: AgreementParts): boolean {
  const { areaIds } = template.content;
  const isUsed = area.goals.length > 0 || area.measures.length > 0 || area.response.version > 0;
  return isUsed || areaIds.length === 0 || areaIds.includes(area.id);
}

interface GoalContext {
  readonly parts: AgreementParts;
  /** The measures of this agreement. */
  readonly own: readonly MeasureRow[];
  readonly answers: ReadonlyMap<number, GoalAnswer>;
  /** Titles of the goals in this agreement. */
  readonly titles: ReadonlyMap<number, string>;
}

function areaView(area: AreaRow, goals: readonly ScopedGoalRow[], context: GoalContext): AgreementAreaDto {
  const { parts, own } = context;
  const views = goals.filter((goal) => goal.areaId === area.id).map((goal) => goalView(goal, context));
  return {
    id: area.id,
    name: area.name,
    position: area.position,
    unGoals: JSON.parse(area.unGoals) as number[],
    counts: countAnswers(views),
    ...acceptance({ ...area, ...acceptanceOf(area, views.filter(isExpected), context.answers) }, parts),
    response: responseView(parts.responses.find((response) => response.areaId === area.id)),
    measures: own.filter((measure) => measure.areaId === area.id).map((measure) => measureView(measure, parts.today, parts.access)),
    goals: views,
  };
}

/** Before it is signed, an acceptance by whoever was the other party earlier says nothing. */
function acceptance(area: AreaRow, parts: AgreementParts): Pick<AgreementAreaDto, 'acceptedBy' | 'acceptedOn'> {
  const { acceptedBy, acceptedOn } = area;
  const isStale = isBeforeSigning(parts.access) && !isAcceptedNow(area, parts);
  return isStale ? { acceptedBy: null, acceptedOn: null } : { acceptedBy, acceptedOn };
}

/** Whether the goal asks this agreement for an answer: nobody's own does, and what is withdrawn no more. */
function isExpected({ isOwn, state }: AgreementGoalDto): boolean {
  return !isOwn && state !== 'withdrawn';
}

function goalView(goal: ScopedGoalRow, context: GoalContext): AgreementGoalDto {
  const { parts, own, answers, titles } = context;
  const { path, head } = { path: parts.access.path, head: parts.head };
  const isOwn = goal.ownerUnitId === head.unitId;
  const answer = answers.get(goal.id);
  const supported = goal.supportsGoalId === null ? undefined : titles.get(goal.supportsGoalId);
  return {
    id: goal.id,
    version: goal.version,
    areaId: goal.areaId,
    title: goal.title,
    text: goal.text,
    principles: goal.principles,
    source: goal.source,
    position: goal.position,
    state: goal.state,
    sharedOn: goal.sharedOn,
    withdrawnOn: goal.withdrawnOn,
    isOwn,
    owner: {
      unitId: goal.ownerUnitId,
      unitName: goal.ownerUnitName,
      leader: path.inPost(goal.ownerUnitId, path.leader(goal.ownerUnitId)?.personId),
    },
    supports: supported === undefined ? null : { id: goal.supportsGoalId!, title: supported },
    scope: goal.scope,
    scopeUnits: [...goal.scopeUnits],
    answer: isOwn || !answer ? null : answer.state,
    answeredThrough: isOwn || !answer ? null : answer.through,
    response: responseView(parts.responses.find((response) => response.goalId === goal.id)),
    measures: own.filter((measure) => measure.goalId === goal.id).map((measure) => measureView(measure, parts.today, parts.access)),
    measuresAbove: measuresAbove(goal, parts),
    allowedActions: goalActions(goal, { isOwn, isReached: answer !== undefined }, documentGoalRights(parts.access)),
  };
}

/** The measures of the leaders above for the goal, level by level from the top. */
function measuresAbove(goal: ScopedGoalRow, { measures, access, head, today }: AgreementParts): MeasuresAboveDto[] {
  const { path } = access;
  return path.tree.unitIds
    .map((unitId) => ({ unitId, measures: measures.filter((row) => row.unitId === unitId && row.goalId === goal.id) }))
    .filter((level) => level.unitId !== head.unitId && level.measures.length > 0)
    .map(({ unitId, measures: rows }) => ({
      unitId,
      unitName: path.unitName(unitId),
      leader: path.inPost(unitId, path.leader(unitId)?.personId),
      measures: rows.map((row) => measureView(row, today, READS_MEASURES)),
    }));
}

/** Goals are shared and withdrawn as long as the agreement is followed up. */
function documentGoalRights({ mayEditContent, mayReport }: AgreementAccess): GoalRights {
  return { mayEditContent, mayShare: mayReport };
}

function isAnsweredHere(goal: ScopedGoalRow, { parts, own }: GoalContext): boolean {
  return [...parts.responses, ...own].some((answer) => answer.goalId === goal.id);
}

function responseView(row: ResponseRow | undefined): ResponseDto {
  if (!row) return NO_RESPONSE;
  const { version, narrative, localTarget, notRelevantReason } = row;
  return { version, narrative, localTarget, notRelevantReason };
}

function countAnswers(goals: readonly AgreementGoalDto[]): AnswerCountsDto {
  const count = (state: AgreementGoalDto['answer']): number => goals.filter((goal) => goal.answer === state).length;
  const inherited = goals.filter((goal) => !goal.isOwn).length;
  return { expected: inherited, answered: count('answered'), notRelevant: count('notRelevant') };
}

function total(counts: readonly AnswerCountsDto[]): AnswerCountsDto {
  return counts.reduce(
    (sum, each) => ({
      expected: sum.expected + each.expected,
      answered: sum.answered + each.answered,
      notRelevant: sum.notRelevant + each.notRelevant,
    }),
    { expected: 0, answered: 0, notRelevant: 0 },
  );
}
