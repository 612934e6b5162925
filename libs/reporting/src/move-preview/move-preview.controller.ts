import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allowed } from '@kaskade/platform';
import { MovePreviewDto, MovePreviewInputDto } from './move-preview.dto';
import { MovePreview } from './move-preview.use-case';

@ApiTags('reports')
@Controller('api/reports/move-preview')
export class MovePreviewController {
  constructor(private readonly movePreview: MovePreview) {}

  /** What would happen; nothing is written. */
  @Allowed('organization.write')
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: MovePreviewDto })
  read(@Body() input: MovePreviewInputDto): Promise<MovePreviewDto> {
    return this.movePreview.read(input);
  }
}
