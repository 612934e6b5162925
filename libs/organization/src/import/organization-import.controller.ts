import { Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import {
  Allowed,
  CurrentActor,
  FormRequest,
  markedFile,
  MarkingRequestDto,
  MarksWorkbook,
  RateLimited,
  ReadersLocale,
  TakesSpreadsheet,
  UploadedSpreadsheet,
} from '@kaskade/platform';
import type { Locale } from '@kaskade/platform';
import { ImportOrganization } from './import-organization.use-case';
import { OrganizationImportResultDto, TemplateQueryDto } from './organization-import.dto';
import { OrganizationTemplate } from './organization-template';
import type { Upload } from '@kaskade/platform';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('organization')
@Allowed('organization.write')
@Controller('api/organization/import')
export class OrganizationImportController {
  constructor(
    private readonly importOrganization: ImportOrganization,
    private readonly template: OrganizationTemplate,
  ) {}

  /** The workbook to fill in: empty, or with the organization as it stands. */
  @RateLimited('export')
  @Get('template')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(@CurrentActor() actor: Actor, @Query() { filled }: TemplateQueryDto): Promise<StreamableFile> {
    const bytes = await this.template.workbook(actor, filled === 'true');
    return new StreamableFile(bytes, { type: XLSX, disposition: 'attachment; filename="organisasjon.xlsx"' });
  }

  /** Writes nothing. */
  @Post('dry-run')
  @HttpCode(200)
  @TakesSpreadsheet()
  @ApiOkResponse({ type: OrganizationImportResultDto })
  dryRun(@UploadedSpreadsheet() upload: Upload, @ReadersLocale() locale: Locale): Promise<OrganizationImportResultDto> {
    return this.importOrganization.dryRun(upload, locale);
  }

  /** The uploaded workbook back, with the cells marked that are named. */
  @Post('marked')
  @HttpCode(200)
  @MarksWorkbook()
  marked(@UploadedSpreadsheet() upload: Upload, @FormRequest(MarkingRequestDto) request: MarkingRequestDto): Promise<StreamableFile> {
    return markedFile(upload, request);
  }

  /** Writes all, or nothing when a cell is wrong: `applied` says which. */
  @Post('apply')
  @HttpCode(200)
  @TakesSpreadsheet()
  @ApiOkResponse({ type: OrganizationImportResultDto })
  apply(
    @CurrentActor() actor: Actor,
    @UploadedSpreadsheet() upload: Upload,
    @ReadersLocale() locale: Locale,
  ): Promise<OrganizationImportResultDto> {
    return this.importOrganization.apply(actor, upload, locale);
  }
}
