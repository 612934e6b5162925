import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { CurrentActor, SignedIn } from '@kaskade/platform';
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
    @Param('costCentreId', ParseIntPipe) costCentreId: number,
    @Query() { year }: YearQueryDto,
  ): Promise<FigureRowsDto> {
    return this.figures.read(actor, costCentreId, year);
  }
}
