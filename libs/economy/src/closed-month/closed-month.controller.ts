import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe } from '@kaskade/platform';
import { YearQueryDto } from '../year.dto';
import { CloseMonthDto, MonthsDto } from './closed-month.dto';
import { ClosedMonths } from './closed-months.use-case';

@ApiTags('economy')
@Controller('api/economy/months')
export class ClosedMonthController {
  constructor(private readonly months: ClosedMonths) {}

  @Allowed('system.use')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() { year }: YearQueryDto): Promise<MonthsDto> {
    return this.months.ofYear(actor, year);
  }

  @Allowed('month.close')
  @Post()
  @ApiCreatedResponse({ type: MonthsDto })
  close(@CurrentActor() actor: Actor, @Body() input: CloseMonthDto): Promise<MonthsDto> {
    return this.months.close(actor, input);
  }

  @Allowed('month.close')
  @Delete(':year/:month')
  @ApiIfMatch()
  reopen(
    @CurrentActor() actor: Actor,
    @Param('year', PathNumberPipe) year: number,
    @Param('month', PathNumberPipe) month: number,
    @IfMatch() version: number,
  ): Promise<MonthsDto> {
    return this.months.reopen(actor, year, month, version);
  }
}
