import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe } from '@kaskade/platform';
import { ChangedLeaderDto, ChangeOfLeaderDto } from './change-of-leader.dto';
import { ChangeOfLeader } from './change-of-leader.use-case';

@ApiTags('organization')
@Controller('api/units/:unitId/change-of-leader')
export class ChangeOfLeaderController {
  constructor(private readonly changeOfLeader: ChangeOfLeader) {}

  /** `If-Match` is the unit's version. */
  @Allowed('agreement.changeLeader')
  @Post()
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ChangedLeaderDto })
  change(
    @CurrentActor() actor: Actor,
    @Param('unitId', PathNumberPipe) unitId: number,
    @IfMatch() version: number,
    @Body() input: ChangeOfLeaderDto,
  ): Promise<ChangedLeaderDto> {
    return this.changeOfLeader.run(actor, unitId, version, input);
  }
}
