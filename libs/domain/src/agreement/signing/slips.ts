import { Day } from '../../organization';
import { AgreementContent, ContentMeasure } from '../version';

/** What looks like a slip: pointed out, and signed past by naming its key. */
export interface Slip {
  readonly code:
    | 'other-year-in-goal'
    | 'date-outside-period'
    | 'due-passed'
    | 'signed-before-period'
    | 'decision-date-empty'
    | 'two-words-for-one-office';
  /** Names this slip among the others of the agreement, the same as long as it is the same slip. */
  readonly key: string;
  readonly goalId?: number;
  readonly measureId?: number;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Words for the chief officer's office that do not go together in one document (Øyer 2022 had both). */
const OFFICE_WORDS = ['rådmann', 'kommunedirektør', 'administrasjonssjef'] as const;

/**
 * What looks like a slip in what is about to be signed (domain §2; the real cases held each of them). None keeps anybody from signing.
 * @param today the day of signing
 * @param doneMeasureIds measures that are done: that their day has passed is no slip, in an amendment least of all
 */
export function slipsIn(content: AgreementContent, today: Day, doneMeasureIds: ReadonlySet<number> = new Set()): Slip[] {
  return [
    ...content.areas.flatMap((area) => area.goals).flatMap((goal) => yearSlips(content, goal)),
    ...measuresOf(content).flatMap((measure) => [
      ...outsideSlips(content, measure),
      ...(doneMeasureIds.has(measure.id) ? [] : passedSlips(measure, today)),
    ]),
    ...content.conversations
      .filter(({ plannedOn }) => isOutside(content, plannedOn))
      .map(({ id, name, plannedOn }): Slip => ({
        code: 'date-outside-period',
        key: `date-outside-period/conversation/${id}`,
        params: { name, day: plannedOn },
      })),
    ...(today < content.period.validFrom
      ? [
          {
            code: 'signed-before-period' as const,
            key: 'signed-before-period',
            params: { day: today, validFrom: content.period.validFrom },
          },
        ]
      : []),
    ...(content.decision !== null && content.decision.decidedOn === null
      ? [{ code: 'decision-date-empty' as const, key: 'decision-date-empty', params: {} }]
      : []),
    ...officeSlips(content),
  ];
}

/** Years named in a goal of the unit's own or inherited that all lie before the period: a text carried on from last year. */
function yearSlips({ period }: AgreementContent, goal: { id: number; title: string; text: string }): Slip[] {
  const first = Number(period.validFrom.slice(0, 4));
  const years = [...`${goal.title} ${goal.text}`.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  if (years.length === 0 || years.some((year) => year >= first)) return [];
  const year = Math.max(...years);
  return [{ code: 'other-year-in-goal', key: `other-year-in-goal/${goal.id}`, goalId: goal.id, params: { goal: goal.title, year } }];
}

function outsideSlips(content: AgreementContent, { id, title, startOn, dueOn, milestones }: ContentMeasure): Slip[] {
  const days = [startOn, dueOn, ...milestones.map((milestone) => milestone.dueOn)].filter((day) => day !== null);
  const day = days.find((each) => isOutside(content, each));
  return day ? [{ code: 'date-outside-period', key: `date-outside-period/${id}`, measureId: id, params: { measure: title, day } }] : [];
}

function passedSlips({ id, title, dueOn }: ContentMeasure, today: Day): Slip[] {
  if (dueOn === null || dueOn >= today) return [];
  return [{ code: 'due-passed', key: `due-passed/${id}`, measureId: id, params: { measure: title, day: dueOn } }];
}

function officeSlips(content: AgreementContent): Slip[] {
  const text = textsOf(content).join('\n').toLowerCase();
  const used = OFFICE_WORDS.filter((word) => text.includes(word));
  if (used.length < 2) return [];
  return [{ code: 'two-words-for-one-office', key: `two-words-for-one-office/${used.join('/')}`, params: { words: used.join(', ') } }];
}

function textsOf({ leader, superior, sections, areas }: AgreementContent): string[] {
  return [
    leader.title,
    superior?.title ?? '',
    ...sections.flatMap((section) => [section.heading, section.text, ...section.items.map((item) => item.text)]),
    ...areas.flatMap((area) => area.goals.flatMap((goal) => [goal.title, goal.text, goal.principles])),
  ];
}

function measuresOf({ areas }: AgreementContent): ContentMeasure[] {
  return areas.flatMap((area) => [...area.answer.measures, ...area.goals.flatMap((goal) => goal.answer.measures)]);
}

function isOutside({ period }: AgreementContent, day: Day): boolean {
  return day < period.validFrom || day >= period.validTo;
}
