import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe } from '@kaskade/platform';
import { FindPersonsDto, PersonDto, PersonInputDto, PersonRolesDto, PersonsDto } from './person.dto';
import { PersonDirectory } from './person.reader';
import { SavePerson } from './save-person.use-case';

@ApiTags('organization')
@Controller('api/organization/persons')
export class PersonController {
  constructor(
    private readonly people: PersonDirectory,
    private readonly savePerson: SavePerson,
  ) {}

  @Allowed('organization.read')
  @Get()
  find(@CurrentActor() actor: Actor, @Query() query: FindPersonsDto): Promise<PersonsDto> {
    return this.people.find(actor, query);
  }

  @Allowed('organization.read')
  @Get(':personId')
  read(@CurrentActor() actor: Actor, @Param('personId', PathNumberPipe) personId: number): Promise<PersonDto> {
    return this.people.read(actor, personId);
  }

  @Allowed('person.write')
  @Post()
  @ApiCreatedResponse({ type: PersonDto })
  create(@CurrentActor() actor: Actor, @Body() input: PersonInputDto): Promise<PersonDto> {
    return this.savePerson.create(actor, input);
  }

  @Allowed('person.write')
  @Put(':personId')
  @ApiIfMatch()
  edit(
    @CurrentActor() actor: Actor,
    @Param('personId', PathNumberPipe) personId: number,
    @IfMatch() version: number,
    @Body() input: PersonInputDto,
  ): Promise<PersonDto> {
    return this.savePerson.edit(actor, personId, version, input);
  }

  @Allowed('role.write')
  @Put(':personId/roles')
  @ApiIfMatch()
  editRoles(
    @CurrentActor() actor: Actor,
    @Param('personId', PathNumberPipe) personId: number,
    @IfMatch() version: number,
    @Body() input: PersonRolesDto,
  ): Promise<PersonDto> {
    return this.savePerson.editRoles(actor, personId, version, input);
  }
}
