import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, CurrentActor, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { AgreementDocumentDto, CreatedDto, NewAgreementDto } from './agreement.dto';
import { AgreementListDto, AgreementListQueryDto, MyAgreementDto, MyAgreementsQueryDto } from './agreement-list.dto';
import { AgreementDocumentReader } from './agreement-document.reader';
import { AgreementListReader } from './agreement-list.reader';
import { CreateAgreement } from './create-agreement.use-case';

@ApiTags('agreements')
@Controller('api/agreements')
export class AgreementController {
  constructor(
    private readonly documents: AgreementDocumentReader,
    private readonly lists: AgreementListReader,
    private readonly createAgreement: CreateAgreement,
  ) {}

  @Allowed('agreement.list')
  @Get()
  all(@Query() query: AgreementListQueryDto): Promise<AgreementListDto> {
    return this.lists.all(query);
  }

  @Allowed('system.use')
  @Get('mine')
  mine(@CurrentActor() actor: Actor, @Query() query: MyAgreementsQueryDto): Promise<MyAgreementDto[]> {
    return this.lists.mine(actor, query.periodId);
  }

  @SignedIn()
  @Post()
  @ApiCreatedResponse({ type: CreatedDto })
  create(@CurrentActor() actor: Actor, @Body() input: NewAgreementDto): Promise<CreatedDto> {
    return this.createAgreement.run(actor, input);
  }

  @SignedIn()
  @Get(':agreementId')
  read(@CurrentActor() actor: Actor, @Param('agreementId', PathNumberPipe) agreementId: number): Promise<AgreementDocumentDto> {
    return this.documents.read(actor, agreementId);
  }
}
