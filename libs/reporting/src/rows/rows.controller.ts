import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { CurrentActor, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { FigureRows } from './figure-rows.use-case';
import { ProgressRows } from './progress-rows.use-case';
import {
  AgreementCellQueryDto,
  AgreementRowsDto,
  CellQueryDto,
  CostCentreRowsDto,
  CoverageRowsDto,
  GoalCellQueryDto,
  MeasureCellQueryDto,
  MeasureRowsDto,
  ProgressRowsDto,
} from './rows.dto';

/** Each figure of a report opens to the rows it is made of. */
@ApiTags('reports')
@SignedIn()
@Controller('api/reports/units/:unitId/rows')
export class RowsController {
  constructor(
    private readonly progressRows: ProgressRows,
    private readonly figureRows: FigureRows,
  ) {}

  /** Leaders and measures behind a progress, and who does not count. */
  @Get('progress')
  progress(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @Query() query: GoalCellQueryDto,
  ): Promise<ProgressRowsDto> {
    return this.progressRows.read(actor, unitId, query);
  }

  /** Units behind a coverage. */
  @Get('coverage')
  coverage(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @Query() query: GoalCellQueryDto,
  ): Promise<CoverageRowsDto> {
    return this.figureRows.coverage(actor, unitId, query);
  }

  /** Measures behind a count. */
  @Get('measures')
  measures(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @Query() query: MeasureCellQueryDto,
  ): Promise<MeasureRowsDto> {
    return this.figureRows.measures(actor, unitId, query);
  }

  /** Units by the state of their agreement, or those behind one count of them. */
  @Get('agreements')
  agreements(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @Query() query: AgreementCellQueryDto,
  ): Promise<AgreementRowsDto> {
    return this.figureRows.agreements(actor, unitId, query);
  }

  /** Cost centres behind a figure of money. */
  @Get('cost-centres')
  costCentres(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @Query() query: CellQueryDto,
  ): Promise<CostCentreRowsDto> {
    return this.figureRows.costCentres(actor, unitId, query);
  }
}
