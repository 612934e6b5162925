import { CoverageDto, MeasureCountsDto, MoneyRowDto, ProgressDto, ReportUnitDto } from '../unit-report/unit-report.dto';

/**
 * A task on the front page. measureDue: a measure's due day · answerGoal: a goal waits for an answer · activateAgreement: a draft of a
 * direct report · notRelevant: an "ikke aktuelt" to look at · forecastMissing: cost centres without a forecast · milestoneDue.
 */
export class FrontPageItemDto {
  kind!: 'measureDue' | 'milestoneDue' | 'answerGoal' | 'activateAgreement' | 'notRelevant' | 'forecastMissing' | 'createAgreement';
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
  /** Whose goal or agreement it is. */
  personName!: string | null;
  /** The reason of "ikke aktuelt", the milestone's title … */
  detail!: string | null;
  /** How many it concerns: goals without answer, cost centres without forecast, milestones reached. */
  count!: number | null;
  /** Of how many. */
  outOf!: number | null;
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
  state!: 'draft' | 'active';
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
  /** By name of the unit. */
  deputyFor!: DeputyForDto[];
}
