import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { CurrentActor, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { YearQueryDto } from '../year.dto';
import { FigureRowsDto } from './figure-rows.dto';
import { FigureRowsReader } from './figure-rows.reader';

@ApiTags('economy')
@SignedIn()
@Controller('api/economy/cost-centres')
export class FigureRowsController {
  constructor(private readonly figures: FigureRowsReader) {}

  @Get(':costCentreId/figures')
  read(
    @CurrentActor() actor: Actor,
    @Param('costCentreId', PathNumberPipe) costCentreId: number,
    @Query() { year }: YearQueryDto,
  ): Promise<FigureRowsDto> {
    return this.figures.read(actor, costCentreId, year);
  }
}
