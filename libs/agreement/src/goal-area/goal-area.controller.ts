import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe } from '@kaskade/platform';
import { GoalAreaDto, GoalAreaInputDto, MoveGoalAreaDto } from './goal-area.dto';
import { GoalAreas } from './goal-area.use-case';

@ApiTags('goal-areas')
@Controller('api/goal-areas')
export class GoalAreaController {
  constructor(private readonly areas: GoalAreas) {}

  @Allowed('system.use')
  @Get()
  list(@CurrentActor() actor: Actor): Promise<GoalAreaDto[]> {
    return this.areas.list(actor);
  }

  @Allowed('goalArea.write')
  @Post()
  @ApiCreatedResponse({ type: GoalAreaDto })
  create(@CurrentActor() actor: Actor, @Body() input: GoalAreaInputDto): Promise<GoalAreaDto> {
    return this.areas.create(actor, input);
  }

  @Allowed('goalArea.write')
  @Put(':areaId')
  @ApiIfMatch()
  change(
    @CurrentActor() actor: Actor,
    @Param('areaId', PathNumberPipe) areaId: number,
    @IfMatch() version: number,
    @Body() input: GoalAreaInputDto,
  ): Promise<GoalAreaDto> {
    return this.areas.change(actor, areaId, version, input);
  }

  /** Answers all areas in their new order. */
  @Allowed('goalArea.write')
  @Post(':areaId/move')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: [GoalAreaDto] })
  move(
    @CurrentActor() actor: Actor,
    @Param('areaId', PathNumberPipe) areaId: number,
    @IfMatch() version: number,
    @Body() { direction }: MoveGoalAreaDto,
  ): Promise<GoalAreaDto[]> {
    return this.areas.move(actor, areaId, version, direction);
  }
}
