import { Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import {
  Allowed,
  CurrentActor,
  FormRequest,
  markedFile,
  MarkingRequestDto,
  MarksWorkbook,
  RateLimited,
  TakesSpreadsheet,
  UploadedSpreadsheet,
} from '@kaskade/platform';
import { ApplyImport } from './apply-import.use-case';
import { FigureDryRunDto, FigureImportDto, FigureImportResultDto, InspectedFigureFileDto } from './figure-import-answer.dto';
import { InspectFigureFileQueryDto } from './figure-import.dto';
import type { FigureImportRequestDto } from './figure-import.dto';
import { FigureImportsReader } from './figure-imports.reader';
import { FigureTemplate } from './figure-template';
import { ImportRequest, TakesFileWithRequest } from './upload';
import type { Upload } from '@kaskade/platform';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('economy')
@Allowed('figures.import')
@Controller('api/economy/imports')
export class FigureImportController {
  constructor(
    private readonly imports: FigureImportsReader,
    private readonly applyImport: ApplyImport,
    private readonly template: FigureTemplate,
  ) {}

  @Get()
  list(): Promise<FigureImportDto[]> {
    return this.imports.list();
  }

  @RateLimited('export')
  @Get('template.xlsx')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadTemplate(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    return new StreamableFile(await this.template.workbook(actor), { type: XLSX, disposition: 'attachment; filename="kaskade-tall.xlsx"' });
  }

  @Post('inspect')
  @HttpCode(200)
  @TakesSpreadsheet()
  @ApiOkResponse({ type: InspectedFigureFileDto })
  inspect(@UploadedSpreadsheet() upload: Upload, @Query() query: InspectFigureFileQueryDto): Promise<InspectedFigureFileDto> {
    return this.imports.inspect(upload, query);
  }

  @Post('dry-run')
  @HttpCode(200)
  @TakesFileWithRequest()
  @ApiOkResponse({ type: FigureDryRunDto })
  dryRun(@UploadedSpreadsheet() upload: Upload, @ImportRequest() request: FigureImportRequestDto): Promise<FigureDryRunDto> {
    return this.imports.dryRun(upload, request);
  }

  /** The uploaded workbook back, with the cells marked that are named. */
  @Post('marked')
  @HttpCode(200)
  @MarksWorkbook()
  marked(@UploadedSpreadsheet() upload: Upload, @FormRequest(MarkingRequestDto) request: MarkingRequestDto): Promise<StreamableFile> {
    return markedFile(upload, request);
  }

  @Post('apply')
  @TakesFileWithRequest()
  @ApiCreatedResponse({ type: FigureImportResultDto })
  apply(
    @CurrentActor() actor: Actor,
    @UploadedSpreadsheet() upload: Upload,
    @ImportRequest() request: FigureImportRequestDto,
  ): Promise<FigureImportResultDto> {
    return this.applyImport.run(actor, upload, request);
  }
}
