import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { CurrentActor, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { ReportQueryDto, UnitMoneyDto, UnitReportDto } from './unit-report.dto';
import { UnitReport } from './unit-report.use-case';

@ApiTags('reports')
@SignedIn()
@Controller('api/reports/units')
export class UnitReportController {
  constructor(private readonly unitReport: UnitReport) {}

  /** The report of a unit on a day. */
  @Get(':unitId')
  read(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @Query() query: ReportQueryDto,
  ): Promise<UnitReportDto> {
    return this.unitReport.read(actor, unitId, query);
  }

  /** The money of a unit alone: what a row of the money table opens to. */
  @Get(':unitId/money')
  money(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @Query() query: ReportQueryDto,
  ): Promise<UnitMoneyDto> {
    return this.unitReport.money(actor, unitId, query);
  }
}
