import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { ResponseDto } from '../agreement/agreement.dto';
import { ResponseInputDto } from './response.dto';
import { SaveResponse } from './save-response.use-case';

@ApiTags('responses')
@SignedIn()
@Controller('api/agreements/:agreementId')
export class ResponseController {
  constructor(private readonly saveResponse: SaveResponse) {}

  /** The first answer is written with `If-Match: "0"`. */
  @Put('goals/:goalId/response')
  @ApiIfMatch()
  toGoal(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @Param('goalId', PathNumberPipe) goalId: number,
    @IfMatch() version: number,
    @Body() input: ResponseInputDto,
  ): Promise<ResponseDto> {
    return this.saveResponse.run(actor, agreementId, { goalId }, version, input);
  }

  /** The first answer is written with `If-Match: "0"`. */
  @Put('areas/:areaId/response')
  @ApiIfMatch()
  toArea(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @Param('areaId', PathNumberPipe) areaId: number,
    @IfMatch() version: number,
    @Body() input: ResponseInputDto,
  ): Promise<ResponseDto> {
    return this.saveResponse.run(actor, agreementId, { areaId }, version, input);
  }
}
