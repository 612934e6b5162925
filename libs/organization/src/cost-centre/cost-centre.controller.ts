import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe } from '@kaskade/platform';
import { CostCentreDto, CostCentreInputDto, CostCentresDto, CreateCostCentreDto, FindCostCentresDto, OwnFromDto } from './cost-centre.dto';
import { CostCentreReader } from './cost-centre.reader';
import { SaveCostCentre } from './save-cost-centre.use-case';

@ApiTags('organization')
@Controller('api/organization/cost-centres')
export class CostCentreController {
  constructor(
    private readonly costCentres: CostCentreReader,
    private readonly saveCostCentre: SaveCostCentre,
  ) {}

  @Allowed('organization.read')
  @Get()
  find(@CurrentActor() actor: Actor, @Query() query: FindCostCentresDto): Promise<CostCentresDto> {
    return this.costCentres.find(actor, query);
  }

  @Allowed('organization.write')
  @Post()
  @ApiCreatedResponse({ type: CostCentreDto })
  create(@CurrentActor() actor: Actor, @Body() input: CreateCostCentreDto): Promise<CostCentreDto> {
    return this.saveCostCentre.create(actor, input);
  }

  @Allowed('organization.write')
  @Put(':costCentreId')
  @ApiIfMatch()
  edit(
    @CurrentActor() actor: Actor,
    @Param('costCentreId', PathNumberPipe) costCentreId: number,
    @IfMatch() version: number,
    @Body() input: CostCentreInputDto,
  ): Promise<CostCentreDto> {
    return this.saveCostCentre.edit(actor, costCentreId, version, input);
  }

  @Allowed('organization.write')
  @Post(':costCentreId/owner')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: CostCentreDto })
  changeOwner(
    @CurrentActor() actor: Actor,
    @Param('costCentreId', PathNumberPipe) costCentreId: number,
    @IfMatch() version: number,
    @Body() input: OwnFromDto,
  ): Promise<CostCentreDto> {
    return this.saveCostCentre.changeOwner(actor, costCentreId, version, input);
  }
}
