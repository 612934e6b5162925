import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { AgreementDocumentDto } from '../agreement/agreement.dto';
import { StepCommentDto } from './life.dto';
import { MoveAgreement } from './move-agreement.use-case';

/** The steps in an agreement's life that take no more than a comment. */
@ApiTags('agreement life')
@SignedIn()
@Controller('api/agreements/:agreementId')
export class LifeController {
  constructor(private readonly move: MoveAgreement) {}

  /** The leader sends the draft, or the open amendment, to the other party. */
  @Post('propose')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: AgreementDocumentDto })
  propose(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @IfMatch() version: number,
    @Body() { comment }: StepCommentDto,
  ): Promise<AgreementDocumentDto> {
    return this.move.run(actor, agreementId, version, 'propose', comment);
  }

  /** The leader takes it back; a signature that was put on it lapses. */
  @Post('withdraw')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: AgreementDocumentDto })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @IfMatch() version: number,
    @Body() { comment }: StepCommentDto,
  ): Promise<AgreementDocumentDto> {
    return this.move.run(actor, agreementId, version, 'withdraw', comment);
  }

  /** The other party returns it with a comment; a signature that was put on it lapses. */
  @Post('return')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: AgreementDocumentDto })
  return(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @IfMatch() version: number,
    @Body() { comment }: StepCommentDto,
  ): Promise<AgreementDocumentDto> {
    return this.move.run(actor, agreementId, version, 'return', comment);
  }

  /** The other party concludes it when its period has ended, or it is closed. */
  @Post('evaluate')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: AgreementDocumentDto })
  evaluate(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @IfMatch() version: number,
    @Body() { comment }: StepCommentDto,
  ): Promise<AgreementDocumentDto> {
    return this.move.run(actor, agreementId, version, 'evaluate', comment);
  }

  /** HR puts an evaluated one away. */
  @Post('archive')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: AgreementDocumentDto })
  archive(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @IfMatch() version: number,
    @Body() { comment }: StepCommentDto,
  ): Promise<AgreementDocumentDto> {
    return this.move.run(actor, agreementId, version, 'archive', comment);
  }
}
