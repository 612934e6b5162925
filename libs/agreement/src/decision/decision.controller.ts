import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { DecisionDto, DecisionInputDto } from './decision.dto';
import { SaveDecision } from './save-decision.use-case';

@ApiTags('decisions')
@SignedIn()
@Controller('api/agreements/:agreementId/decision')
export class DecisionController {
  constructor(private readonly saveDecision: SaveDecision) {}

  /** The first is written with `If-Match: "0"`. */
  @Put()
  @ApiIfMatch()
  save(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @IfMatch() version: number,
    @Body() input: DecisionInputDto,
  ): Promise<DecisionDto> {
    return this.saveDecision.run(actor, agreementId, version, input);
  }

  /** What was written by mistake is taken back. */
  @Delete()
  @HttpCode(204)
  @ApiIfMatch()
  @ApiNoContentResponse()
  remove(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.saveDecision.remove(actor, agreementId, version);
  }
}
