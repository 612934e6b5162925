import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, ApiIfMatch, CurrentActor, IfMatch } from '@kaskade/platform';
import { AgreementSettings } from './agreement-settings';
import { AgreementSettingsDto, AgreementSettingsInputDto } from './agreement-settings.dto';

@ApiTags('templates')
@Allowed('template.write')
@Controller('api/agreement-settings')
export class AgreementSettingsController {
  constructor(private readonly settings: AgreementSettings) {}

  @Get()
  read(@CurrentActor() actor: Actor): Promise<AgreementSettingsDto> {
    return this.settings.read(actor);
  }

  /** `If-Match` "0" while nobody has chosen. */
  @Put()
  @ApiIfMatch()
  change(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() input: AgreementSettingsInputDto,
  ): Promise<AgreementSettingsDto> {
    return this.settings.change(actor, version, input);
  }
}
