import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { GoalInputDto } from '../goal/goal.dto';
import {
  GoalChangeRowsDto,
  GoalChangeRowsQueryDto,
  GoalChangesDto,
  GoalReachDto,
  GoalReachQueryDto,
  GoalRevisionDto,
  SendGoalChangeDto,
} from './goal-change.dto';
import { GoalChangeReader } from './goal-change.reader';
import { GoalReachReader } from './goal-reach.reader';
import { GoalRevisionReader } from './goal-revision.reader';
import { SaveGoalRevision } from './save-goal-revision.use-case';
import { SendGoalChange } from './send-goal-change.use-case';

/** Change from above, seen from the one who sends it. */
@ApiTags('goal changes')
@SignedIn()
@Controller('api/goals/:goalId')
export class GoalChangeController {
  constructor(
    private readonly reachReader: GoalReachReader,
    private readonly revisions: GoalRevisionReader,
    private readonly saveRevision: SaveGoalRevision,
    private readonly sendChange: SendGoalChange,
    private readonly changes: GoalChangeReader,
  ) {}

  /** Whom sharing, revising or withdrawing it touches: shown before it is done. */
  @Get('reach')
  reach(
    @CurrentActor() actor: Actor,
    @Param('goalId', PathNumberPipe) goalId: number,
    @Query() query: GoalReachQueryDto,
  ): Promise<GoalReachDto> {
    return this.reachReader.read(actor, goalId, query);
  }

  /** The draft of what a shared goal will say. */
  @Get('change')
  revision(@CurrentActor() actor: Actor, @Param('goalId', PathNumberPipe) goalId: number): Promise<GoalRevisionDto> {
    return this.revisions.read(actor, goalId);
  }

  /** Writes the draft; `If-Match: "0"` for the first. Nobody below sees it before it is sent. */
  @Put('change')
  @ApiIfMatch()
  save(
    @CurrentActor() actor: Actor,
    @Param('goalId', PathNumberPipe) goalId: number,
    @IfMatch() version: number,
    @Body() input: GoalInputDto,
  ): Promise<GoalRevisionDto> {
    return this.saveRevision.save(actor, goalId, version, input);
  }

  @Delete('change')
  @HttpCode(204)
  @ApiIfMatch()
  drop(@CurrentActor() actor: Actor, @Param('goalId', PathNumberPipe) goalId: number, @IfMatch() version: number): Promise<void> {
    return this.saveRevision.drop(actor, goalId, version);
  }

  /** The draft becomes what the goal says, for everybody at once; `If-Match` is the draft's version. */
  @Post('change/send')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: GoalChangesDto })
  send(
    @CurrentActor() actor: Actor,
    @Param('goalId', PathNumberPipe) goalId: number,
    @IfMatch() version: number,
    @Body() { weight }: SendGoalChangeDto,
  ): Promise<GoalChangesDto> {
    return this.sendChange.run(actor, goalId, version, weight);
  }

  /** What has been sent of the goal, and how many have answered. */
  @Get('changes')
  sent(@CurrentActor() actor: Actor, @Param('goalId', PathNumberPipe) goalId: number): Promise<GoalChangesDto> {
    return this.changes.ofGoal(actor, goalId);
  }

  /** Who has answered a change, by unit. */
  @Get('changes/:changeId')
  rows(
    @CurrentActor() actor: Actor,
    @Param('goalId', PathNumberPipe) goalId: number,
    @Param('changeId', PathNumberPipe) changeId: number,
    @Query() query: GoalChangeRowsQueryDto,
  ): Promise<GoalChangeRowsDto> {
    return this.changes.rows(actor, goalId, changeId, query);
  }
}
