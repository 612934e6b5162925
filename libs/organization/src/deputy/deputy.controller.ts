import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { DeputyDaysDto, DeputyInputDto, UnitDeputiesDto } from './deputy.dto';
import { DeputyReader } from './deputy.reader';
import { NameDeputy } from './name-deputy.use-case';

/** `If-Match` is the naming's version; each change answers all namings of the unit. */
@ApiTags('organization')
@SignedIn()
@Controller('api/units/:unitId/deputies')
export class DeputyController {
  constructor(
    private readonly reader: DeputyReader,
    private readonly nameDeputy: NameDeputy,
  ) {}

  @Get()
  read(@CurrentActor() actor: Actor, @Param('unitId', PathNumberPipe) unitId: number): Promise<UnitDeputiesDto> {
    return this.reader.read(actor, unitId);
  }

  @Post()
  @ApiCreatedResponse({ type: UnitDeputiesDto })
  name(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @Body() input: DeputyInputDto,
  ): Promise<UnitDeputiesDto> {
    return this.nameDeputy.name(actor, unitId, input);
  }

  @Put(':deputyId')
  @ApiIfMatch()
  changeDays(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @Param('deputyId', PathNumberPipe) deputyId: number,
    @IfMatch() version: number,
    @Body() input: DeputyDaysDto,
  ): Promise<UnitDeputiesDto> {
    return this.nameDeputy.changeDays(actor, { unitId, deputyId, version }, input);
  }

  /** Takes the deputy's access away at their next request. */
  @Post(':deputyId/end')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: UnitDeputiesDto })
  end(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @Param('deputyId', PathNumberPipe) deputyId: number,
    @IfMatch() version: number,
  ): Promise<UnitDeputiesDto> {
    return this.nameDeputy.end(actor, { unitId, deputyId, version });
  }
}
