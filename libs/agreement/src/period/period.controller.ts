import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe } from '@kaskade/platform';
import { PeriodDto, PeriodInputDto } from './period.dto';
import { Periods } from './period.use-case';

@ApiTags('periods')
@Controller('api/periods')
export class PeriodController {
  constructor(private readonly periods: Periods) {}

  @Allowed('system.use')
  @Get()
  list(@CurrentActor() actor: Actor): Promise<PeriodDto[]> {
    return this.periods.list(actor);
  }

  @Allowed('period.write')
  @Post()
  @ApiCreatedResponse({ type: PeriodDto })
  create(@CurrentActor() actor: Actor, @Body() input: PeriodInputDto): Promise<PeriodDto> {
    return this.periods.create(actor, input);
  }

  @Allowed('period.write')
  @Put(':periodId')
  @ApiIfMatch()
  change(
    @CurrentActor() actor: Actor,
    @Param('periodId', PathNumberPipe) periodId: number,
    @IfMatch() version: number,
    @Body() input: PeriodInputDto,
  ): Promise<PeriodDto> {
    return this.periods.change(actor, periodId, version, input);
  }
}
