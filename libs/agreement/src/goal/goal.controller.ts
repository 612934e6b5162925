import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { GoalDto, GoalInputDto, NewGoalDto, ScopeUnitDto } from './goal.dto';
import { GoalLife } from './goal-life.use-case';
import { GoalReader } from './goal.reader';
import { SaveGoal } from './save-goal.use-case';

@ApiTags('goals')
@SignedIn()
@Controller('api/goals')
export class GoalController {
  constructor(
    private readonly goals: GoalReader,
    private readonly saveGoal: SaveGoal,
    private readonly life: GoalLife,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: GoalDto })
  create(@CurrentActor() actor: Actor, @Body() input: NewGoalDto): Promise<GoalDto> {
    return this.saveGoal.create(actor, input);
  }

  /** The units that a goal of the unit may be for. */
  @Get('scope-units/:unitId')
  scopeUnits(@CurrentActor() actor: Actor, @Param('unitId', PathNumberPipe) unitId: number): Promise<ScopeUnitDto[]> {
    return this.goals.scopeUnits(actor, unitId);
  }

  @Get(':goalId')
  read(@CurrentActor() actor: Actor, @Param('goalId', PathNumberPipe) goalId: number): Promise<GoalDto> {
    return this.goals.read(actor, goalId);
  }

  @Put(':goalId')
  @ApiIfMatch()
  change(
    @CurrentActor() actor: Actor,
    @Param('goalId', PathNumberPipe) goalId: number,
    @IfMatch() version: number,
    @Body() input: GoalInputDto,
  ): Promise<GoalDto> {
    return this.saveGoal.change(actor, goalId, version, input);
  }

  @Post(':goalId/share')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: GoalDto })
  share(@CurrentActor() actor: Actor, @Param('goalId', PathNumberPipe) goalId: number, @IfMatch() version: number): Promise<GoalDto> {
    return this.life.move(actor, goalId, version, 'share');
  }

  @Post(':goalId/withdraw')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: GoalDto })
  withdraw(@CurrentActor() actor: Actor, @Param('goalId', PathNumberPipe) goalId: number, @IfMatch() version: number): Promise<GoalDto> {
    return this.life.move(actor, goalId, version, 'withdraw');
  }

  @Delete(':goalId')
  @HttpCode(204)
  @ApiIfMatch()
  remove(@CurrentActor() actor: Actor, @Param('goalId', PathNumberPipe) goalId: number, @IfMatch() version: number): Promise<void> {
    return this.life.delete(actor, goalId, version);
  }
}
