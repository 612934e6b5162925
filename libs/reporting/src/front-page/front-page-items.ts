import { addDays, Day, daysBetween, FigureOpener } from '@kaskade/domain';
import { LoadedReport } from '../facts/load-report';
import { agreementOf, directReports } from '../my-leaders/direct-reports';
import { goalNamed } from '../rows/cell';
import { rowUnit } from '../unit-report/report-names';
import { FrontPageItemDto } from './front-page.dto';
import { NotRelevantAnswer, OpenMeasure } from './tasks.reader';

/** What is due within so many days is near; what is due within a month is coming. */
const NEAR_DAYS = 14;
export const COMING_DAYS = 30;
/** More goals than this without an answer stand as one task. */
const MOST_GOALS_ONE_BY_ONE = 3;

type Due = Pick<FrontPageItemDto, 'dueOn' | 'days'>;
/** What most tasks say nothing of. */
export const NOTHING = {
  ...{ agreementId: null, measureId: null, goalId: null, changeId: null, personName: null, detail: null, count: null, outOf: null },
  ...{ sinceOn: null, waitedDays: null },
} as const;
export const NO_DAY: Due = { dueOn: null, days: null };

/** Measures and milestones of the leader's own agreement with a day within a month or past, by day; a predecessor's are nobody's to do. */
export function dueItems(report: LoadedReport, measures: readonly OpenMeasure[]): FrontPageItemDto[] {
  const { today } = report.moment;
  const last = addDays(today, COMING_DAYS);
  const unitName = rowUnit(report, report.unitId).unitName;
  const agreement = agreementOf(report, report.unitId);
  const own = measures.filter((measure) => agreement && [measure.agreementId, measure.carriedFromAgreementId].includes(agreement.id));
  const items = own.flatMap((measure): FrontPageItemDto[] => {
    const about = {
      ...NOTHING,
      unitId: measure.unitId,
      unitName,
      agreementId: agreement!.id,
      measureId: measure.id,
      goalId: measure.goalId,
    };
    const reached = new Set(measure.reachedMilestoneIds);
    const waiting = measure.milestones.filter((milestone) => milestone.dueOn !== null && !reached.has(milestone.id));
    return [
      ...(measure.dueOn === null
        ? []
        : [{ ...about, kind: 'measureDue' as const, ...due(measure.dueOn, today), title: measure.title, detail: measure.goalTitle }]),
      ...waiting.map((milestone) => ({
        ...about,
        kind: 'milestoneDue' as const,
        ...due(milestone.dueOn!, today),
        title: measure.title,
        detail: milestone.title,
        count: reached.size,
        outOf: measure.milestones.length,
      })),
    ];
  });
  return items.filter((item) => item.dueOn! <= last).sort((a, b) => (a.dueOn! < b.dueOn! ? -1 : a.dueOn! > b.dueOn! ? 1 : 0));
}

/** Whether a task with a day stands under "near" rather than "coming". */
export function isNear(item: FrontPageItemDto): boolean {
  return item.days === null || item.days <= NEAR_DAYS;
}

/** What the unit itself lacks: an agreement, answers to goals, forecasts. */
export function lackingItems(report: LoadedReport): FrontPageItemDto[] {
  const { unitId } = report;
  const { unitName } = rowUnit(report, unitId);
  const opener = new FigureOpener(report.reporter);
  const own = { unitId, part: 'own' as const };
  const agreement = agreementOf(report, unitId);
  const about = { ...NOTHING, ...NO_DAY, unitId, unitName, agreementId: agreement?.id ?? null };
  const items: FrontPageItemDto[] = agreement ? [] : [{ ...about, kind: 'createAgreement', title: unitName }];
  const answers = opener.coverage(own, null).filter((row) => row.answer !== 'owner' && row.answer !== 'vacant');
  const waiting = answers.filter((row) => row.answer === 'unanswered').map((row) => goalNamed(report, row.goalId)!);
  if (agreement && waiting.length > MOST_GOALS_ONE_BY_ONE) {
    items.push({ ...about, kind: 'answerGoal', title: '', count: waiting.length, outOf: answers.length });
  } else if (agreement) {
    items.push(
      ...waiting.map((goal) => ({
        ...about,
        kind: 'answerGoal' as const,
        title: goal.title,
        goalId: goal.id,
        personName: rowUnit(report, goal.ownerUnitId).leaderName,
        detail: goal.sharedOn,
      })),
    );
  }
  const centres = opener.costCentres(own);
  const missing = centres.filter((centre) => centre.forecastOre === null).length;
  if (missing > 0) items.push({ ...about, kind: 'forecastMissing', title: unitName, count: missing, outOf: centres.length });
  return items;
}

/** What waits for the leader as superior: what was lately called not relevant. */
export function decisionItems(report: LoadedReport, notRelevant: readonly NotRelevantAnswer[]): FrontPageItemDto[] {
  const below = directReports(report);
  return notRelevant
    .filter((answer) => below.includes(answer.unitId))
    .map((answer): FrontPageItemDto => {
      const { unitName, leaderName } = rowUnit(report, answer.unitId);
      const about = { ...NOTHING, unitId: answer.unitId, unitName, agreementId: answer.agreementId, goalId: answer.goalId };
      return { ...about, kind: 'notRelevant', ...NO_DAY, title: answer.title, personName: leaderName, detail: answer.reason };
    });
}

function due(dueOn: Day, today: Day): Due {
  return { dueOn, days: daysBetween(today, dueOn) };
}
