import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe } from '@kaskade/platform';
import { UnitDto } from '../unit/unit.dto';
import { AppointLeader } from './appoint-leader.use-case';
import { EndLeadership } from './end-leadership.use-case';
import { LeadershipEndDto, LeadershipInputDto } from './leadership.dto';

/** `If-Match` is the unit's version; each answers the unit. */
@ApiTags('organization')
@Controller('api/organization/units/:unitId/leaderships')
export class LeadershipController {
  constructor(
    private readonly appointLeader: AppointLeader,
    private readonly endLeadership: EndLeadership,
  ) {}

  /** An acting leader, or a permanent one for a vacant post. */
  @Allowed('organization.write')
  @Post()
  @ApiIfMatch()
  @ApiCreatedResponse({ type: UnitDto })
  appoint(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @IfMatch() version: number,
    @Body() input: LeadershipInputDto,
  ): Promise<UnitDto> {
    return this.appointLeader.run(actor, unitId, version, input);
  }

  /** Sets or lifts the end. */
  @Allowed('organization.write')
  @Put(':leadershipId/end')
  @ApiIfMatch()
  changeEnd(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @Param('leadershipId', PathNumberPipe) leadershipId: number,
    @IfMatch() version: number,
    @Body() input: LeadershipEndDto,
  ): Promise<UnitDto> {
    return this.endLeadership.run(actor, { unitId, leadershipId }, version, input);
  }

  /** Takes back one that has not begun. */
  @Allowed('organization.write')
  @Delete(':leadershipId')
  @ApiIfMatch()
  remove(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @Param('leadershipId', PathNumberPipe) leadershipId: number,
    @IfMatch() version: number,
  ): Promise<UnitDto> {
    return this.endLeadership.remove(actor, { unitId, leadershipId }, version);
  }
}
