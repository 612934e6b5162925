import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe, SignedIn } from '@kaskade/platform';
import { AddForecast } from './add-forecast.use-case';
import { CommentForecast } from './comment-forecast.use-case';
import { CostCentreForecastDto, NewForecastCommentDto, NewForecastDto } from './forecast.dto';

@ApiTags('economy')
@SignedIn()
@Controller('api/economy')
export class ForecastController {
  constructor(
    private readonly addForecast: AddForecast,
    private readonly commentForecast: CommentForecast,
  ) {}

  /** If-Match is the `version` of the forecast that was seen: "0" where there was none. */
  @Post('cost-centres/:costCentreId/forecasts')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: CostCentreForecastDto })
  add(
    @CurrentActor() actor: Actor,
    @Param('costCentreId', PathNumberPipe) costCentreId: number,
    @IfMatch() version: number,
    @Body() input: NewForecastDto,
  ): Promise<CostCentreForecastDto> {
    return this.addForecast.run(actor, costCentreId, version, input);
  }

  @Post('forecasts/:forecastId/comments')
  @ApiCreatedResponse({ type: CostCentreForecastDto })
  comment(
    @CurrentActor() actor: Actor,
    @Param('forecastId', PathNumberPipe) forecastId: number,
    @Body() input: NewForecastCommentDto,
  ): Promise<CostCentreForecastDto> {
    return this.commentForecast.run(actor, forecastId, input);
  }
}
