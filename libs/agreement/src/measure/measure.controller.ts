import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { AddMeasure } from './add-measure.use-case';
import { DeleteMeasure } from './delete-measure.use-case';
import { MeasureDetailDto, MeasureDto, MeasurePlanDto, MeasureReportDto, NewMeasureDto } from './measure.dto';
import { MeasureReader } from './measure.reader';
import { ReportMeasure } from './report-measure.use-case';
import { SaveMeasure } from './save-measure.use-case';

@ApiTags('measures')
@SignedIn()
@Controller('api')
export class MeasureController {
  constructor(
    private readonly measures: MeasureReader,
    private readonly addMeasure: AddMeasure,
    private readonly saveMeasure: SaveMeasure,
    private readonly reportMeasure: ReportMeasure,
    private readonly deleteMeasure: DeleteMeasure,
  ) {}

  @Post('agreements/:agreementId/measures')
  @ApiCreatedResponse({ type: MeasureDto })
  add(
    @CurrentActor() actor: Actor,
    @Param('agreementId', PathNumberPipe) agreementId: number,
    @Body() input: NewMeasureDto,
  ): Promise<MeasureDto> {
    return this.addMeasure.run(actor, agreementId, input);
  }

  @Get('measures/:measureId')
  read(@CurrentActor() actor: Actor, @Param('measureId', PathNumberPipe) measureId: number): Promise<MeasureDetailDto> {
    return this.measures.read(actor, measureId);
  }

  @Put('measures/:measureId')
  @ApiIfMatch()
  save(
    @CurrentActor() actor: Actor,
    @Param('measureId', PathNumberPipe) measureId: number,
    @IfMatch() version: number,
    @Body() input: MeasurePlanDto,
  ): Promise<MeasureDto> {
    return this.saveMeasure.run(actor, measureId, version, input);
  }

  @Post('measures/:measureId/updates')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: MeasureDto })
  report(
    @CurrentActor() actor: Actor,
    @Param('measureId', PathNumberPipe) measureId: number,
    @IfMatch() version: number,
    @Body() input: MeasureReportDto,
  ): Promise<MeasureDto> {
    return this.reportMeasure.run(actor, measureId, version, input);
  }

  @Delete('measures/:measureId')
  @HttpCode(204)
  @ApiIfMatch()
  remove(@CurrentActor() actor: Actor, @Param('measureId', PathNumberPipe) measureId: number, @IfMatch() version: number): Promise<void> {
    return this.deleteMeasure.run(actor, measureId, version);
  }
}
