import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { CurrentActor, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { AgreementChanges } from './agreement-changes.use-case';
import { AgreementChangesDto } from './goal-change.dto';

/** Change from above, seen from those that it touches. */
@ApiTags('goal changes')
@SignedIn()
@Controller('api/agreements/:agreementId/changes')
export class AgreementChangesController {
  constructor(private readonly changes: AgreementChanges) {}

  /** What has changed since the agreement was signed, above and of its own goals, old and new. */
  @Get()
  read(@CurrentActor() actor: Actor, @Param('agreementId', PathNumberPipe) agreementId: number): Promise<AgreementChangesDto> {
    return this.changes.read(actor, agreementId);
  }

  /** Whoever is asked has seen the change and goes on without amending. */
  @Post(':changeId/acknowledge')
  @HttpCode(200)
  @ApiOkResponse({ type: AgreementChangesDto })
  acknowledge(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @Param('changeId', PathNumberPipe) changeId: number,
  ): Promise<AgreementChangesDto> {
    return this.changes.acknowledge(actor, agreementId, changeId);
  }
}
