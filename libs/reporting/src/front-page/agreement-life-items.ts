import {
  AgreementRow,
  AgreementStage,
  AnswerState,
  AskedParty,
  askedParty,
  currentAgreement,
  Day,
  daysBetween,
  FigureOpener,
  holdsAcceptance,
  leaderOf,
  stageOf,
} from '@kaskade/domain';
import { LoadedReport } from '../facts/load-report';
import { goalNamed } from '../rows/cell';
import { rowUnit } from '../unit-report/report-names';
import { AcceptedArea, LivingAgreement, PlannedConversation } from './agreement-life.reader';
import { FrontPageItemDto } from './front-page.dto';
import { NO_DAY, NOTHING } from './front-page-items';

/** More than this of a kind stand as one task. */
const MOST_ONE_BY_ONE = 3;
const WAITS_FOR_SIGNATURES: readonly AgreementStage[] = ['proposed', 'signed', 'amendmentProposed', 'amendmentSigned'];

/** An agreement that somebody holds today, with where it stands. */
export interface StandingAgreement extends LivingAgreement {
  readonly stage: AgreementStage;
}

/** Of each unit and period the one that holds today. */
export function standingAgreements(report: LoadedReport, agreements: readonly LivingAgreement[]): StandingAgreement[] {
  const { tree } = report.facts;
  const holds = (agreement: LivingAgreement): boolean => {
    const ofPeriod = agreements.filter((other) => other.unitId === agreement.unitId && other.periodId === agreement.periodId);
    return currentAgreement(ofPeriod, leaderOf(tree, agreement.unitId), tree.day) === agreement;
  };
  return agreements.filter(holds).map((agreement) => ({ ...agreement, stage: stageOf(agreement.state, agreement.amendmentState) }));
}

/** What the leader's own agreement waits for: to be proposed, amended after it came back, signed. */
export function ownLifeItems(report: LoadedReport, agreements: readonly StandingAgreement[]): FrontPageItemDto[] {
  const { today, period } = report.moment;
  return agreements
    .filter((agreement) => agreement.unitId === report.unitId)
    .flatMap((agreement): FrontPageItemDto[] => {
      const about = aboutAgreement(agreement);
      const { stage, step, movedOn, movedBy } = agreement;
      if (stage === 'draft' || stage === 'amending') {
        if (step === 'return')
          return [{ ...about, kind: 'agreementReturned', ...since(movedOn, today), personName: movedBy, detail: agreement.comment }];
        if (stage === 'amending')
          return [{ ...about, kind: 'amendmentOpen', ...since(agreement.amendmentOpenedOn, today), detail: agreement.amendmentReason }];
        return agreement.periodId === period.id ? draftItems(report, about) : [];
      }
      if (!WAITS_FOR_SIGNATURES.includes(stage) || agreement.isLeaderSigned) return [];
      return [{ ...about, kind: 'signAgreement', ...since(movedOn, today), personName: agreement.isSuperiorSigned ? movedBy : null }];
    });
}

/** A draft can be proposed when every goal is answered; late it is all the same. */
function draftItems(report: LoadedReport, about: FrontPageItemDto): FrontPageItemDto[] {
  const { reporter, moment, unitId } = report;
  const { expected, answered } = reporter.ownFigures.at(reporter.facts.tree.indexOf.get(unitId)!);
  const { standing } = new FigureOpener(reporter).agreements({ unitId, part: 'own' })[0]!;
  const late = standing === 'late' ? { dueOn: moment.period.validFrom, days: daysBetween(moment.today, moment.period.validFrom) } : NO_DAY;
  if (answered === expected) return [{ ...about, kind: 'proposeAgreement', ...late, count: answered, outOf: expected }];
  return standing === 'late' ? [{ ...about, kind: 'agreementLate', ...late, count: answered, outOf: expected }] : [];
}

/** What has changed above since the leader's agreement was signed. */
export function changeItems(report: LoadedReport): FrontPageItemDto[] {
  const rows = new FigureOpener(report.reporter).agreements({ unitId: report.unitId, part: 'own' });
  return rows.flatMap((row) => unansweredItems(report, row, 'leader'));
}

/** What the leaders of some units have sent of their own goals since their agreements were signed: the other party answers. */
export function acknowledgeItems(report: LoadedReport, unitIds: readonly number[]): FrontPageItemDto[] {
  const rows = new FigureOpener(report.reporter).agreements({ unitId: report.unitId, part: 'sum' });
  return rows.filter((row) => unitIds.includes(row.unitId)).flatMap((row) => unansweredItems(report, row, 'superior'));
}

/** The unanswered changes of one agreement that ask the party: each by itself, or as one when there are many. */
function unansweredItems(
  report: LoadedReport,
  { unitId, agreementId, unansweredChangeIds }: AgreementRow,
  party: AskedParty,
): FrontPageItemDto[] {
  const { today } = report.moment;
  const changes = report.facts.goalChanges.filter(
    (change) => unansweredChangeIds.includes(change.id) && askedParty(change, unitId) === party,
  );
  const kind = party === 'leader' ? ('answerChange' as const) : ('acknowledgeChange' as const);
  const { unitName, leaderName } = rowUnit(report, unitId);
  const about = { ...NOTHING, ...NO_DAY, kind, unitId, unitName, agreementId, personName: party === 'leader' ? null : leaderName };
  if (changes.length > MOST_ONE_BY_ONE) return [{ ...about, ...since(changes[0]!.sentOn, today), title: '', count: changes.length }];
  return changes.map((change) => ({
    ...about,
    ...since(change.sentOn, today),
    title: goalNamed(report, change.goalId)?.title ?? '',
    goalId: change.goalId,
    changeId: change.id,
    personName: rowUnit(report, change.ownerUnitId).leaderName,
    detail: change.kind,
  }));
}

/**
 * What waits for somebody as the other party of agreements.
 * @param accepted what they have accepted empty.
 */
export function superiorLifeItems(
  report: LoadedReport,
  agreements: readonly StandingAgreement[],
  accepted: readonly AcceptedArea[],
): FrontPageItemDto[] {
  return agreements.flatMap((agreement) => [
    ...toSignItems(agreement, report.moment.today),
    ...(agreement.periodId === report.moment.period.id ? areaItems(report, agreement, accepted) : []),
  ]);
}

/** A proposal that the other party has not signed: they sign it or return it. */
function toSignItems(agreement: StandingAgreement, today: Day): FrontPageItemDto[] {
  if (!WAITS_FOR_SIGNATURES.includes(agreement.stage) || agreement.isSuperiorSigned) return [];
  const item = { ...aboutAgreement(agreement), ...since(agreement.movedOn, today), personName: agreement.leaderName };
  return [{ ...item, kind: 'signOrReturn', detail: agreement.amendmentReason }];
}

/** Areas of a proposal in which nothing at all is answered, and which nobody has accepted so. */
function areaItems(report: LoadedReport, agreement: StandingAgreement, accepted: readonly AcceptedArea[]): FrontPageItemDto[] {
  if (!WAITS_FOR_SIGNATURES.includes(agreement.stage)) return [];
  const areas = new Map<number, Map<number, AnswerState>>();
  for (const { goalId, answer } of new FigureOpener(report.reporter).coverage({ unitId: agreement.unitId, part: 'own' }, null)) {
    const areaId = goalNamed(report, goalId)?.areaId;
    if (areaId === undefined || answer === 'owner' || answer === 'vacant') continue;
    areas.set(areaId, (areas.get(areaId) ?? new Map<number, AnswerState>()).set(goalId, answer));
  }
  const known = new Map(accepted.filter((row) => row.agreementId === agreement.id).map((row) => [row.areaId, row.goalIds]));
  const isEmpty = (answers: ReadonlyMap<number, AnswerState>): boolean => [...answers.values()].every((state) => state === 'unanswered');
  const empty = [...areas].filter(([areaId, answers]) => isEmpty(answers) && !holdsAcceptance(known.get(areaId) ?? [], answers)).length;
  if (empty === 0) return [];
  return [{ ...aboutAgreement(agreement), kind: 'acceptAreas', personName: agreement.leaderName, count: empty }];
}

/** Agreements of direct reports that are missing or late and not on their way: each by itself, or as one when there are many. */
export function behindItems(report: LoadedReport, below: readonly number[]): FrontPageItemDto[] {
  const { today, period } = report.moment;
  const rows = new FigureOpener(report.reporter)
    .agreements({ unitId: report.unitId, part: 'sum' })
    .filter((row) => below.includes(row.unitId));
  const due = { dueOn: period.validFrom, days: daysBetween(today, period.validFrom) };
  return (['missing', 'late'] as const).flatMap((standing): FrontPageItemDto[] => {
    const behind = rows.filter((row) => row.standing === standing && row.underWay === null);
    const kind = standing === 'missing' ? ('agreementMissing' as const) : ('agreementLate' as const);
    if (behind.length > MOST_ONE_BY_ONE) {
      const { unitName } = rowUnit(report, report.unitId);
      return [{ ...NOTHING, ...due, kind, unitId: report.unitId, unitName, title: '', count: behind.length, outOf: rows.length }];
    }
    return behind.map(({ unitId, agreementId }) => {
      const { unitName, leaderName } = rowUnit(report, unitId);
      return { ...NOTHING, ...due, kind, unitId, unitName, title: unitName, agreementId, personName: leaderName };
    });
  });
}

/** Conversations to come, own and with direct reports. */
export function conversationItems(report: LoadedReport, conversations: readonly PlannedConversation[]): FrontPageItemDto[] {
  const { today } = report.moment;
  return conversations.map(({ agreementId, unitId, name, plannedOn }) => {
    const { unitName, leaderName } = rowUnit(report, unitId);
    const day = { dueOn: plannedOn, days: daysBetween(today, plannedOn) };
    const personName = unitId === report.unitId ? null : leaderName;
    return { ...NOTHING, ...day, kind: 'conversation', unitId, unitName, title: name, agreementId, personName };
  });
}

/** Open amendments of direct reports that are not proposed yet: to be known, not to be decided. */
export function openAmendmentItems(report: LoadedReport, agreements: readonly StandingAgreement[]): FrontPageItemDto[] {
  return agreements
    .filter((agreement) => agreement.unitId !== report.unitId && agreement.stage === 'amending')
    .map((agreement) => ({
      ...aboutAgreement(agreement),
      ...since(agreement.amendmentOpenedOn, report.moment.today),
      kind: 'amendmentOpen',
      personName: agreement.leaderName,
      detail: agreement.amendmentReason,
    }));
}

function aboutAgreement({ id, unitId, unitName }: LivingAgreement): FrontPageItemDto {
  return { ...NOTHING, ...NO_DAY, kind: 'signAgreement', unitId, unitName, title: unitName, agreementId: id };
}

function since(day: Day | null, today: Day): Pick<FrontPageItemDto, 'sinceOn' | 'waitedDays'> {
  return { sinceOn: day, waitedDays: day === null ? null : daysBetween(day, today) };
}
