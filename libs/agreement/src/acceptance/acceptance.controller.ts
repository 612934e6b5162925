import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { AgreementDocumentDto } from '../agreement/agreement.dto';
import { StepReasonDto } from '../life/life.dto';
import { AcceptArea } from './accept-area.use-case';
import { WaiveOrder } from './waive-order.use-case';

/** What others let pass before an agreement is signed. `If-Match` is the agreement's version. */
@ApiTags('agreement life')
@SignedIn()
@Controller('api/agreements/:agreementId')
export class AcceptanceController {
  constructor(
    private readonly acceptArea: AcceptArea,
    private readonly waiveOrder: WaiveOrder,
  ) {}

  /** The superior accepts an area that is left empty, by name. */
  @Put('areas/:areaId/acceptance')
  @ApiIfMatch()
  accept(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @Param('areaId', PathNumberPipe) areaId: number,
    @IfMatch() version: number,
  ): Promise<AgreementDocumentDto> {
    return this.acceptArea.accept(actor, agreementId, areaId, version);
  }

  @Delete('areas/:areaId/acceptance')
  @ApiIfMatch()
  @ApiOkResponse({ type: AgreementDocumentDto })
  takeBack(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @Param('areaId', PathNumberPipe) areaId: number,
    @IfMatch() version: number,
  ): Promise<AgreementDocumentDto> {
    return this.acceptArea.takeBack(actor, agreementId, areaId, version);
  }

  /** HR lets it be signed before the superior's. */
  @Post('waiver')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: AgreementDocumentDto })
  waive(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @IfMatch() version: number,
    @Body() { reason }: StepReasonDto,
  ): Promise<AgreementDocumentDto> {
    return this.waiveOrder.run(actor, agreementId, version, reason);
  }
}
