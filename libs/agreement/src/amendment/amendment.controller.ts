import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { AgreementDocumentDto } from '../agreement/agreement.dto';
import { StepReasonDto } from '../life/life.dto';
import { AmendAgreement } from './amend-agreement.use-case';

@ApiTags('amendments')
@SignedIn()
@Controller('api/agreements/:agreementId')
export class AmendmentController {
  constructor(private readonly amend: AmendAgreement) {}

  /** Either party opens an amendment of an active agreement, with the reason. */
  @Post('amendments')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: AgreementDocumentDto })
  open(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @IfMatch() version: number,
    @Body() { reason }: StepReasonDto,
  ): Promise<AgreementDocumentDto> {
    return this.amend.open(actor, agreementId, version, reason);
  }

  /** Drops an amendment in which nothing is changed; 409 with the `difference` when something is. */
  @Delete('amendment')
  @ApiIfMatch()
  @ApiOkResponse({ type: AgreementDocumentDto })
  drop(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @IfMatch() version: number,
  ): Promise<AgreementDocumentDto> {
    return this.amend.drop(actor, agreementId, version);
  }
}
