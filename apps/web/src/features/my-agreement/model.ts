import type { AnswerOf, BodyOf } from '../../api/client';

/** A whole agreement as the server answers it. */
export type AgreementDocument = AnswerOf<'/api/agreements/{agreementId}'>;
export type MyAgreement = AnswerOf<'/api/agreements/mine'>[number];
export type Area = AgreementDocument['areas'][number];
export type Goal = Area['goals'][number];
export type Measure = Goal['measures'][number];
export type Response = Goal['response'];
export type MeasureDetail = AnswerOf<'/api/measures/{measureId}'>;
/** The plan of a measure as it is sent. */
export type Plan = BodyOf<'/api/measures/{measureId}', 'put'>;
export type Report = BodyOf<'/api/measures/{measureId}/updates', 'post'>;
export type Section = AgreementDocument['sections'][number];
export type Conversation = AgreementDocument['conversations'][number];
export type Talk = AgreementDocument['talks'][number];
export type Decision = NonNullable<AgreementDocument['decision']>;
export type Attachment = AgreementDocument['attachments'][number];
export type VersionSummary = AgreementDocument['versions'][number];
export type Signature = VersionSummary['signatures'][number];
/** What somebody who is about to sign has to see. */
export type Signing = AnswerOf<'/api/agreements/{agreementId}/signing'>;
export type Missing = Signing['missing'][number];
export type Slip = Signing['slips'][number];
export type Difference = NonNullable<Signing['difference']>[number];
/** A version as it was signed, and what it says. */
export type Version = AnswerOf<'/api/agreements/{agreementId}/versions/{number}'>;
export type Content = Version['content'];
export type LightColour = NonNullable<Measure['light']>;

/** What a measure or a response is for. */
export type Target = { readonly goalId: number } | { readonly areaId: number };

/** The part of a measure that is planned, without what is reported. */
export function planOf(measure: Measure): Plan {
  const { title, description, responsible, startOn, dueOn, weight, progressKind, wantedCount, countedWord } = measure;
  const milestones = measure.milestones.map(({ id, title: name, dueOn: due }) => ({ id, title: name, dueOn: due }));
  return { title, description, responsible, startOn, dueOn, weight, progressKind, wantedCount, countedWord, milestones };
}

/** Every list of measures in the document, with `change` done to it. */
export function withMeasures(document: AgreementDocument, change: (measures: readonly Measure[]) => Measure[]): AgreementDocument {
  const inGoal = (goal: Goal): Goal => ({ ...goal, measures: change(goal.measures) });
  return {
    ...document,
    areas: document.areas.map((area) => ({ ...area, measures: change(area.measures), goals: area.goals.map(inGoal) })),
    outOfReach: document.outOfReach.map(inGoal),
  };
}

/** The document with another response to a goal or an area. */
export function withResponse(document: AgreementDocument, target: Target, response: Response): AgreementDocument {
  const isMeant = (id: number, key: 'goalId' | 'areaId'): boolean => key in target && (target as Record<string, number>)[key] === id;
  return {
    ...document,
    areas: document.areas.map((area) => ({
      ...area,
      response: isMeant(area.id, 'areaId') ? response : area.response,
      goals: area.goals.map((goal) => (isMeant(goal.id, 'goalId') ? { ...goal, response } : goal)),
    })),
  };
}

/** The goals from above that wait for an answer, in the order of the agreement. */
export function unansweredGoals({ areas }: AgreementDocument): Goal[] {
  return areas.flatMap((area) => area.goals).filter((goal) => goal.answer === 'unanswered');
}

/** How many of the goals from above are answered, one way or the other. */
export const settledGoals = ({ counts }: Pick<Area, 'counts'>): number => counts.answered + counts.notRelevant;

/** Who edits may begin in any area; who reads sees those with something in them. */
export function shownAreas({ areas }: AgreementDocument, mayEdit: boolean): AgreementDocument['areas'] {
  return areas.filter((area) => mayEdit || area.goals.length > 0 || area.measures.length > 0 || area.response.version > 0);
}

/** The version that waits for its second signature. */
export const openVersion = (versions: readonly VersionSummary[]): VersionSummary | undefined =>
  versions.find(({ state }) => state === 'open');
