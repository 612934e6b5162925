import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe } from '@kaskade/platform';
import { LevelDto, LevelInputDto } from './level.dto';
import { Levels } from './level.use-case';

@ApiTags('organization')
@Controller('api/organization/levels')
export class LevelController {
  constructor(private readonly levels: Levels) {}

  @Allowed('organization.read')
  @Get()
  list(@CurrentActor() actor: Actor): Promise<LevelDto[]> {
    return this.levels.list(actor);
  }

  @Allowed('organization.write')
  @Post()
  @ApiCreatedResponse({ type: LevelDto })
  create(@CurrentActor() actor: Actor, @Body() input: LevelInputDto): Promise<LevelDto> {
    return this.levels.create(actor, input);
  }

  @Allowed('organization.write')
  @Put(':levelId')
  @ApiIfMatch()
  edit(
    @CurrentActor() actor: Actor,
    @Param('levelId', PathNumberPipe) levelId: number,
    @IfMatch() version: number,
    @Body() input: LevelInputDto,
  ): Promise<LevelDto> {
    return this.levels.edit(actor, levelId, version, input);
  }

  @Allowed('organization.write')
  @Delete(':levelId')
  @HttpCode(204)
  @ApiIfMatch()
  delete(@CurrentActor() actor: Actor, @Param('levelId', PathNumberPipe) levelId: number, @IfMatch() version: number): Promise<void> {
    return this.levels.delete(actor, levelId, version);
  }
}
