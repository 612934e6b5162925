import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe, ReadersLocale } from '@kaskade/platform';
import type { Locale } from '@kaskade/platform';
import { EditTemplate } from './edit-template.use-case';
import { PreviewTemplate } from './preview-template';
import {
  NewTemplateDto,
  TemplateDetailDto,
  TemplateDraftInputDto,
  TemplateDto,
  TemplateLevelsInputDto,
  TemplateNameDto,
  TemplatePreviewDto,
  TemplatePreviewInputDto,
  TemplateVersionDetailDto,
} from './template.dto';
import { TemplatesReader } from './templates.reader';

@ApiTags('templates')
@Allowed('template.write')
@Controller('api/templates')
export class TemplateController {
  constructor(
    private readonly templates: TemplatesReader,
    private readonly edit: EditTemplate,
    private readonly previewTemplate: PreviewTemplate,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor): Promise<TemplateDto[]> {
    return this.templates.list(actor);
  }

  @Post()
  @ApiCreatedResponse({ type: TemplateDetailDto })
  create(@CurrentActor() actor: Actor, @Body() input: NewTemplateDto, @ReadersLocale() locale: Locale): Promise<TemplateDetailDto> {
    return this.edit.create(actor, input, locale);
  }

  /** What the content would say in the agreement of a unit; writes nothing. */
  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ type: TemplatePreviewDto })
  preview(@Body() { content, unitId }: TemplatePreviewInputDto, @ReadersLocale() locale: Locale): Promise<TemplatePreviewDto> {
    return this.previewTemplate.run(content, unitId ?? null, locale);
  }

  @Get(':templateId')
  read(
    @CurrentActor() actor: Actor,
    @Param('templateId', PathNumberPipe) templateId: number,
    @ReadersLocale() locale: Locale,
  ): Promise<TemplateDetailDto> {
    return this.templates.read(actor, templateId, locale);
  }

  @Put(':templateId')
  @ApiIfMatch()
  rename(
    @CurrentActor() actor: Actor,
    @Param('templateId', PathNumberPipe) templateId: number,
    @IfMatch() version: number,
    @Body() { name }: TemplateNameDto,
    @ReadersLocale() locale: Locale,
  ): Promise<TemplateDetailDto> {
    return this.edit.rename(actor, templateId, version, name, locale);
  }

  @Get(':templateId/versions/:number')
  version(
    @Param('templateId', PathNumberPipe) templateId: number,
    @Param('number', PathNumberPipe) number: number,
  ): Promise<TemplateVersionDetailDto> {
    return this.templates.version(templateId, number);
  }

  /** `If-Match` is the draft's version; "0" begins the first, or the next after a published one. */
  @Put(':templateId/draft')
  @ApiIfMatch()
  saveDraft(
    @CurrentActor() actor: Actor,
    @Param('templateId', PathNumberPipe) templateId: number,
    @IfMatch() version: number,
    @Body() { content }: TemplateDraftInputDto,
    @ReadersLocale() locale: Locale,
  ): Promise<TemplateDetailDto> {
    return this.edit.saveDraft(actor, templateId, version, content, locale);
  }

  /** A template that was never published goes with its draft. */
  @Delete(':templateId/draft')
  @HttpCode(204)
  @ApiIfMatch()
  discardDraft(
    @CurrentActor() actor: Actor,
    @Param('templateId', PathNumberPipe) templateId: number,
    @IfMatch() version: number,
    @ReadersLocale() locale: Locale,
  ): Promise<void> {
    return this.edit.discardDraft(actor, templateId, version, locale);
  }

  /** `If-Match` is the draft's version. */
  @Post(':templateId/publish')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: TemplateDetailDto })
  publish(
    @CurrentActor() actor: Actor,
    @Param('templateId', PathNumberPipe) templateId: number,
    @IfMatch() version: number,
    @ReadersLocale() locale: Locale,
  ): Promise<TemplateDetailDto> {
    return this.edit.publish(actor, templateId, version, locale);
  }

  @Put(':templateId/levels')
  @ApiIfMatch()
  chooseLevels(
    @CurrentActor() actor: Actor,
    @Param('templateId', PathNumberPipe) templateId: number,
    @IfMatch() version: number,
    @Body() { levelIds }: TemplateLevelsInputDto,
    @ReadersLocale() locale: Locale,
  ): Promise<TemplateDetailDto> {
    return this.edit.chooseLevels(actor, templateId, version, levelIds, locale);
  }
}
