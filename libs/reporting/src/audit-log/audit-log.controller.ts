import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '@kaskade/domain';
import { Allowed, CurrentActor, RateLimited } from '@kaskade/platform';
import { AuditAgreementDto, AuditAgreementQueryDto, AuditFilterDto, AuditPageDto, AuditQueryDto } from './audit-log.dto';
import { AuditLogReader } from './audit-log.reader';
import { AuditUnitChoiceDto } from './audit-units.dto';
import { AuditUnitReader } from './audit-units.reader';
import { ExportAuditLog } from './export-audit-log.use-case';

@ApiTags('audit')
@Allowed('audit.read')
@Controller('api/audit')
export class AuditLogController {
  constructor(
    private readonly log: AuditLogReader,
    private readonly units: AuditUnitReader,
    private readonly exportLog: ExportAuditLog,
  ) {}

  /** What has been done, newest first. */
  @Get()
  read(@Query() query: AuditQueryDto): Promise<AuditPageDto> {
    return this.log.page(query);
  }

  /** Every agreement of a unit, to narrow the log down to one. */
  @Get('agreements')
  agreements(@Query() { unitId }: AuditAgreementQueryDto): Promise<AuditAgreementDto[]> {
    return this.log.agreementsOf(unitId);
  }

  /** Every unit there has been, to narrow the log down to one; also what is closed. */
  @Get('units')
  readUnits(): Promise<AuditUnitChoiceDto[]> {
    return this.units.all();
  }

  /** The log as an Excel workbook. */
  @RateLimited('export')
  @Get('workbook')
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  workbook(@CurrentActor() actor: Actor, @Query() filter: AuditFilterDto, @Res() response: Response): Promise<void> {
    return this.exportLog.write(actor, filter, response);
  }
}
