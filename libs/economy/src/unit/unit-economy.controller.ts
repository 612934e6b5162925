import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { CurrentActor, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { UnitEconomyDto, UnitEconomyQueryDto } from './unit-economy.dto';
import { UnitEconomyReader } from './unit-economy.reader';

@ApiTags('economy')
@SignedIn()
@Controller('api/economy/units')
export class UnitEconomyController {
  constructor(private readonly economy: UnitEconomyReader) {}

  @Get(':unitId')
  read(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @Query() query: UnitEconomyQueryDto,
  ): Promise<UnitEconomyDto> {
    return this.economy.read(actor, unitId, query);
  }
}
