import { Day } from '../../organization';
import { AnswerState } from '../response';
import { AgreementContent, ContentArea } from '../version';

/** Something that keeps the agreement from being signed; the reader is led to it. */
export interface SigningObstacle {
  readonly code:
    | 'superior-not-active'
    | 'representative-missing'
    | 'conversations-missing'
    | 'talk-missing'
    | 'goal-unanswered'
    | 'area-empty'
    | 'decision-missing'
    | 'case-number-missing';
  readonly goalId?: number;
  readonly areaId?: number;
  readonly talkId?: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The municipality's choice: strict (the default), or lenient with a "foreløpig" mark (domain §2). */
export type SigningOrder = 'strict' | 'lenient';

/** What the rules need to know besides what the agreement says. */
export interface SigningFacts {
  readonly order: SigningOrder;
  /** Whether the agreement of the nearest superior with a leader is active; null at the top, where there is none to wait for. */
  readonly isSuperiorActive: boolean | null;
  /** HR has let this one be signed before the superior's. */
  readonly isWaived: boolean;
  /** Whether there is somebody to sign for the employer body: another than the leader, or who has signed already. Asked at the top alone. */
  readonly isBodyRepresented: boolean;
  readonly minimumConversations: number;
  /** The fixed talks that the agreement has time for (`talksAhead`), each with its month (1–12) where it has one. */
  readonly talks: readonly { readonly id: string; readonly name: string; readonly month: number | null }[];
  /** The dated conversations, with the fixed talk that each is (empty for one of the parties' own). */
  readonly conversations: readonly { readonly talkId: string; readonly plannedOn: Day }[];
  /** How each goal that expects an answer from this unit is answered: inherited, not own. */
  readonly answers: ReadonlyMap<number, AnswerState>;
  /** The areas that the present other party has accepted empty: what a former one let pass is theirs to judge anew. */
  readonly acceptedAreaIds: ReadonlySet<number>;
}

/**
 * What is missing before the agreement may be signed (domain §2, *Rules at signing*), in the order of the document.
 * Of an area where no goal is answered the superior is asked once, for the area; of other goals each by itself.
 */
export function signingObstacles(content: AgreementContent, facts: SigningFacts): SigningObstacle[] {
  return [
    ...orderObstacles(facts),
    ...partyObstacles(content, facts),
    ...content.areas.flatMap((area) => answerObstacles(area, facts)),
    ...conversationObstacles(facts),
    ...decisionObstacles(content),
  ];
}

/** Whether the version that is signed now is "foreløpig": allowed only by the lenient order, or by HR. */
export function isPreliminary({ isSuperiorActive }: Pick<SigningFacts, 'isSuperiorActive'>): boolean {
  return isSuperiorActive === false;
}

/**
 * Whether a superior's acceptance of an empty area holds: nothing in it is answered, and every goal that expects an answer was there when it
 * was accepted. What has come since is asked about anew.
 * @param acceptedGoalIds the goals that were accepted unanswered
 * @param answers of the area's goals that expect an answer
 */
export function holdsAcceptance(acceptedGoalIds: readonly number[], answers: ReadonlyMap<number, AnswerState>): boolean {
  return [...answers].every(([goalId, state]) => state === 'unanswered' && acceptedGoalIds.includes(goalId));
}

function orderObstacles({ order, isSuperiorActive, isWaived }: SigningFacts): SigningObstacle[] {
  const mayBeFirst = isSuperiorActive !== false || order === 'lenient' || isWaived;
  return mayBeFirst ? [] : [{ code: 'superior-not-active', params: {} }];
}

/** What nobody can countersign is not signed: it would stand half-signed for ever. */
function partyObstacles({ superior }: AgreementContent, { isBodyRepresented }: SigningFacts): SigningObstacle[] {
  return superior === null && !isBodyRepresented ? [{ code: 'representative-missing', params: {} }] : [];
}

function answerObstacles(area: ContentArea, { answers, acceptedAreaIds }: SigningFacts): SigningObstacle[] {
  const expecting = area.goals.filter((goal) => answers.has(goal.id));
  const unanswered = expecting.filter((goal) => answers.get(goal.id) === 'unanswered');
  if (unanswered.length === 0) return [];
  if (unanswered.length < expecting.length) {
    return unanswered.map((goal) => ({ code: 'goal-unanswered', goalId: goal.id, areaId: area.id, params: { goal: goal.title } }));
  }
  if (area.acceptedBy !== null && acceptedAreaIds.has(area.id)) return [];
  return [{ code: 'area-empty', areaId: area.id, params: { area: area.name, goals: unanswered.length } }];
}

function conversationObstacles({ minimumConversations, talks, conversations }: SigningFacts): SigningObstacle[] {
  const missing = talks.filter(
    (talk) =>
      !conversations.some(({ talkId, plannedOn }) => talkId === talk.id && (talk.month === null || monthOf(plannedOn) === talk.month)),
  );
  const obstacles: SigningObstacle[] = missing.map(({ id, name, month }) => ({
    code: 'talk-missing',
    talkId: id,
    params: { talk: name, ...(month === null ? {} : { month }) },
  }));
  if (conversations.length >= minimumConversations) return obstacles;
  return [...obstacles, { code: 'conversations-missing', params: { wanted: minimumConversations, dated: conversations.length } }];
}

/** The chief officer's is signed for the body, with its decision and case number. */
function decisionObstacles({ superior, decision }: AgreementContent): SigningObstacle[] {
  if (superior !== null) return [];
  if (decision === null) return [{ code: 'decision-missing', params: {} }];
  return decision.caseNumber.trim() === '' ? [{ code: 'case-number-missing', params: {} }] : [];
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}
