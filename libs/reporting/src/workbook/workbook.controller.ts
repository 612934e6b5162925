import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '@kaskade/domain';
import { CurrentActor, PathNumberPipe, RateLimited, SignedIn } from '@kaskade/platform';
import { ReportQueryDto } from '../unit-report/unit-report.dto';
import { ExportWorkbook } from './export-workbook.use-case';

@ApiTags('reports')
@SignedIn()
@Controller('api/reports/units')
export class WorkbookController {
  constructor(private readonly exportWorkbook: ExportWorkbook) {}

  /** The report of the whole subtree as an Excel workbook. */
  @RateLimited('export')
  @Get(':unitId/workbook')
  @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  read(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @Query() query: ReportQueryDto,
    @Res() response: Response,
  ): Promise<void> {
    return this.exportWorkbook.write(actor, unitId, query, response);
  }
}
