import { IsInt, IsOptional } from 'class-validator';
import { IsDay, ToWholeNumber } from '@kaskade/platform';
import { AgreementCountsDto, CoverageDto, MeasureCountsDto, MoneyRowDto, ProgressDto, ReportUnitDto } from '../unit-report/unit-report.dto';

export class MyLeadersQueryDto {
  /** Default: the first unit that I lead. */
  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  unitId?: number;

  @IsOptional()
  @IsDay()
  day?: string;
}

export class MyLeadersUnitDto {
  id!: number;
  name!: string;
}

/** Own figures of a direct report, and the money of everything below them. */
export class LeaderRowDto extends ProgressDto {
  unit!: ReportUnitDto;
  /** Answers of the leader to the goals that reach the unit. */
  coverage!: CoverageDto;
  measures!: MeasureCountsDto;
  /** With everything below. */
  money!: MoneyRowDto;
  agreement!: 'active' | 'draft' | 'late' | 'missing' | 'vacant';
  /** Since when it is active, else when it was drawn up; null when missing. */
  agreementSince!: string | null;
  agreementId!: number | null;
  /** Of one that is not active: sent for approval, or signed by one of the two. */
  agreementUnderWay!: 'proposed' | 'signed' | null;
  /** Changes from above that wait for the leader's answer. */
  unansweredChanges!: number;
}

export class MyLeadersSumDto {
  leaders!: number;
  coverage!: CoverageDto;
  measures!: MeasureCountsDto;
  /** Without the unit's own cost centres, and without units that its leader leads too: these have a list of their own. */
  money!: MoneyRowDto;
  agreements!: AgreementCountsDto;
}

/** My direct reports in a unit that I lead: own figures, forecast of everything below them, freshness, agreement. */
export class MyLeadersDto {
  unit!: ReportUnitDto;
  /** All units that I lead, to choose among. */
  units!: MyLeadersUnitDto[];
  day!: string;
  /** Which sign is printed; amounts here are always minus for overspending. */
  sign!: 'minus-is-overspending' | 'plus-is-overspending';
  leaders!: LeaderRowDto[];
  sum!: MyLeadersSumDto;
}
