import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import type { IdempotentRequest } from '@kaskade/platform';
import { ApiIdempotent, ApiIfMatch, CurrentActor, FreshSignIn, Idempotent, IfMatch, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { AgreementDocumentDto } from '../agreement/agreement.dto';
import { SignAgreement } from './sign-agreement.use-case';
import { SigningReader } from './signing.reader';
import { VersionReader } from './version.reader';
import { ComparisonDto, ComparisonQueryDto, SignDto, SigningDto, VersionDto, VersionSummaryDto } from './version.dto';

const FRESH_MINUTES = 10;

/** Signatures, and the versions that they froze. */
@ApiTags('agreement versions')
@SignedIn()
@Controller('api/agreements/:agreementId')
export class VersionController {
  constructor(
    private readonly signing: SigningReader,
    private readonly signAgreement: SignAgreement,
    private readonly versions: VersionReader,
  ) {}

  /** What somebody who is about to sign has to see. */
  @Get('signing')
  readSigning(@CurrentActor() actor: Actor, @Param('agreementId', PathNumberPipe) agreementId: number): Promise<SigningDto> {
    return this.signing.read(actor, agreementId);
  }

  /** Takes a sign-in that is at most ten minutes old. */
  @Post('sign')
  @HttpCode(200)
  @FreshSignIn(FRESH_MINUTES)
  @ApiIfMatch()
  @ApiIdempotent()
  @ApiOkResponse({ type: AgreementDocumentDto })
  sign(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @IfMatch() version: number,
    @Idempotent() request: IdempotentRequest,
    @Body() input: SignDto,
  ): Promise<AgreementDocumentDto> {
    return this.signAgreement.run(actor, agreementId, version, input, request);
  }

  @Get('versions')
  list(@CurrentActor() actor: Actor, @Param('agreementId', PathNumberPipe) agreementId: number): Promise<VersionSummaryDto[]> {
    return this.versions.list(actor, agreementId);
  }

  @Get('versions/:number')
  read(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @Param('number', PathNumberPipe) number: number,
  ): Promise<VersionDto> {
    return this.versions.read(actor, agreementId, number);
  }

  /** The frozen text, byte for byte as it was hashed. */
  @Get('versions/:number/content')
  @Header('Cache-Control', 'private, no-store')
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @Param('number', PathNumberPipe) number: number,
  ): Promise<StreamableFile> {
    const { text } = await this.versions.read(actor, agreementId, number);
    const disposition = `attachment; filename="avtale-${agreementId}-versjon-${number}.json"`;
    return new StreamableFile(Buffer.from(text, 'utf8'), { type: 'application/json; charset=utf-8', disposition });
  }

  /** What two versions say differently, value by value; to be compared word by word. */
  @Get('comparison')
  compare(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @Query() query: ComparisonQueryDto,
  ): Promise<ComparisonDto> {
    return this.versions.compare(actor, agreementId, query);
  }
}
