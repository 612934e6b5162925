import { ApiProperty } from '@nestjs/swagger';
import { CoverageDto, MeasureCountsDto, MoneyRowDto, ProgressDto, ReportUnitDto } from '../unit-report/unit-report.dto';

/** The kinds of tasks, by what they are about. */
const OF_MEASURES = ['measureDue', 'milestoneDue'] as const;
const OF_OWN_AGREEMENT = [
  'createAgreement',
  'answerGoal',
  'forecastMissing',
  'proposeAgreement',
  'agreementReturned',
  'amendmentOpen',
  'signAgreement',
  'answerChange',
] as const;
const OF_OTHERS_AGREEMENTS = [
  'signOrReturn',
  'acceptAreas',
  'acknowledgeChange',
  'notRelevant',
  'agreementMissing',
  'agreementLate',
  'conversation',
] as const;
export type FrontPageKind = (typeof OF_MEASURES)[number] | (typeof OF_OWN_AGREEMENT)[number] | (typeof OF_OTHERS_AGREEMENTS)[number];

/**
 * A task on the front page. measureDue: a measure's due day · milestoneDue · answerGoal: a goal waits for an answer · forecastMissing: cost
 * centres without a forecast · createAgreement · proposeAgreement: my draft has all its answers · agreementReturned: mine came back, with a
 * comment in `detail` · amendmentOpen: mine, or a direct report's, with its reason · signAgreement: my own signature is missing, and `personName`
 * has put theirs · answerChange: a change from above · signOrReturn: a proposal that I am the other party of · acceptAreas: `count` areas of it
 * are empty · acknowledgeChange: the leader has sent a change of a goal of their own since we signed · notRelevant: an "ikke aktuelt" to look at · agreementMissing, agreementLate: of a direct report, late also my own · conversation.
 */
export class FrontPageItemDto {
  @ApiProperty({ enum: [...OF_MEASURES, ...OF_OWN_AGREEMENT, ...OF_OTHERS_AGREEMENTS] })
  kind!: FrontPageKind;
  /** Overdue when before today; null without a day. */
  dueOn!: string | null;
  /** Days from today to dueOn; negative when overdue. */
  days!: number | null;
  /** Title of the measure or goal, or name of the unit. */
  title!: string;
  unitId!: number;
  unitName!: string;
  agreementId!: number | null;
  measureId!: number | null;
  goalId!: number | null;
  /** The change that is to be answered. */
  changeId!: number | null;
  /** Whose goal or agreement it is. */
  personName!: string | null;
  /** The reason of "ikke aktuelt", the milestone's title … */
  detail!: string | null;
  /** How many it concerns: goals without answer, cost centres without forecast, milestones reached. */
  count!: number | null;
  /** Of how many. */
  outOf!: number | null;
  /** Since when it waits, and for how many whole days; null where that says nothing. */
  sinceOn!: string | null;
  waitedDays!: number | null;
}

/** The status of a unit that I lead. */
export class MyStatusDto extends ProgressDto {
  unit!: ReportUnitDto;
  /** My answers to the goals that reach the unit. */
  coverage!: CoverageDto;
  measures!: MeasureCountsDto;
  /** With everything below. */
  money!: MoneyRowDto;
  /** Which sign is printed; amounts here are always minus for overspending. */
  sign!: 'minus-is-overspending' | 'plus-is-overspending';
}

/** The chief officer's agreement, for the employer body that it is made with. */
export class ChiefAgreementDto {
  agreementId!: number;
  state!: 'draft' | 'proposed' | 'signed' | 'active' | 'evaluated' | 'archived';
  personName!: string;
  unitName!: string;
}

/** A unit whose leader has named me deputy, for the days that it holds. */
export class DeputyForDto {
  unitId!: number;
  unitName!: string;
  leaderName!: string;
  /** Exclusive: the day after my last. */
  validTo!: string;
  /** The leader's agreement of today's period; null while there is none. */
  agreementId!: number | null;
}

/** How the agreements of the organization stand today, for HR: opens the list of agreements. */
export class AgreementNumbersDto {
  active!: number;
  draft!: number;
  late!: number;
  missing!: number;
  vacant!: number;
  /** Of the drafts and the late ones. */
  proposed!: number;
  signed!: number;
  /** Of the active ones. */
  withChanges!: number;
}

export class FrontPageDto {
  today!: string;
  /** What is overdue first, then by day. */
  dueSoon!: FrontPageItemDto[];
  needsMyDecision!: FrontPageItemDto[];
  /** In the next 30 days. */
  coming!: FrontPageItemDto[];
  status!: MyStatusDto[];
  /** Null for whoever is not in the employer body, and while there is no agreement. */
  chiefAgreement!: ChiefAgreementDto | null;
  /** Null for everybody but HR, and while there is no period. */
  agreementNumbers!: AgreementNumbersDto | null;
  /** By name of the unit. */
  deputyFor!: DeputyForDto[];
}
