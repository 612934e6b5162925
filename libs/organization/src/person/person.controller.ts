import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe } from '@kaskade/platform';
import { FindPersonsDto, PersonDto, PersonInputDto, PersonRolesDto, PersonsDto } from './person.dto';
import { PersonDirectory } from './person.reader';
import { ReleaseAccount } from './release-account.use-case';
import { SavePerson } from './save-person.use-case';

@ApiTags('organization')
@Controller('api/organization/persons')
export class PersonController {
  constructor(
    private readonly people: PersonDirectory,
    private readonly savePerson: SavePerson,
    private readonly releaseAccount: ReleaseAccount,
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

  /** Whoever signs in next under the person's user name becomes this person; who was signed in as them no longer is. */
  @Allowed('account.release')
  @Post(':personId/release-account')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOkResponse({ type: PersonDto })
  release(
    @CurrentActor() actor: Actor,
    @Param('personId', PathNumberPipe) personId: number,
    @IfMatch() version: number,
  ): Promise<PersonDto> {
    return this.releaseAccount.run(actor, personId, version);
  }
}
