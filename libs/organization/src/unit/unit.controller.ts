import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe } from '@kaskade/platform';
import { OnDayDto } from '../tree/tree.dto';
import { CloseUnit } from './close-unit.use-case';
import { CreateUnit } from './create-unit.use-case';
import { EditUnit } from './edit-unit.use-case';
import { MoveUnit } from './move-unit.use-case';
import { CloseUnitDto, CreateUnitDto, MoveUnitDto, UnitDto, UnitInputDto } from './unit.dto';
import { UnitReader } from './unit.reader';

@ApiTags('organization')
@Controller('api/organization/units')
export class UnitController {
  constructor(
    private readonly units: UnitReader,
    private readonly createUnit: CreateUnit,
    private readonly editUnit: EditUnit,
    private readonly moveUnit: MoveUnit,
    private readonly closeUnit: CloseUnit,
  ) {}

  @Allowed('organization.read')
  @Get(':unitId')
  read(@CurrentActor() actor: Actor, @Param('unitId', PathNumberPipe) unitId: number, @Query() { day }: OnDayDto): Promise<UnitDto> {
    return this.units.read(actor, unitId, day);
  }

  @Allowed('organization.write')
  @Post()
  @ApiCreatedResponse({ type: UnitDto })
  create(@CurrentActor() actor: Actor, @Body() input: CreateUnitDto): Promise<UnitDto> {
    return this.createUnit.run(actor, input);
  }

  @Allowed('organization.write')
  @Put(':unitId')
  @ApiIfMatch()
  edit(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @IfMatch() version: number,
    @Body() input: UnitInputDto,
  ): Promise<UnitDto> {
    return this.editUnit.run(actor, unitId, version, input);
  }

  @Allowed('organization.write')
  @Post(':unitId/move')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: UnitDto })
  move(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @IfMatch() version: number,
    @Body() input: MoveUnitDto,
  ): Promise<UnitDto> {
    return this.moveUnit.run(actor, unitId, version, input);
  }

  @Allowed('organization.write')
  @Post(':unitId/close')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: UnitDto })
  close(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @IfMatch() version: number,
    @Body() input: CloseUnitDto,
  ): Promise<UnitDto> {
    return this.closeUnit.run(actor, unitId, version, input);
  }
}
