import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, ApiIfMatch, CurrentActor, IfMatch } from '@kaskade/platform';
import { YearQueryDto } from '../year.dto';
import { EconomySettings } from './economy-settings';
import { EconomySettingsDto, EconomySettingsInputDto } from './economy-settings.dto';

@ApiTags('economy')
@Controller('api/economy/settings')
export class EconomySettingsController {
  constructor(private readonly settings: EconomySettings) {}

  @Allowed('system.use')
  @Get()
  read(@CurrentActor() actor: Actor, @Query() { year }: YearQueryDto): Promise<EconomySettingsDto> {
    return this.settings.view(actor, year);
  }

  @Allowed('bands.write')
  @Put()
  @ApiIfMatch()
  change(
    @CurrentActor() actor: Actor,
    @Query() { year }: YearQueryDto,
    @IfMatch() version: number,
    @Body() input: EconomySettingsInputDto,
  ): Promise<EconomySettingsDto> {
    return this.settings.change(actor, year, version, input);
  }
}
