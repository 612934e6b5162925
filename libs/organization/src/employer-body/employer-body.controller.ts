import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, ApiIfMatch, CurrentActor, IfMatch, PathNumberPipe } from '@kaskade/platform';
import { EmployerBodyDto, EmployerBodyInputDto, MemberInputDto } from './employer-body.dto';
import { EmployerBodies } from './employer-body.use-case';

/** `If-Match` is the body's version, for its members too; each change answers the whole body. */
@ApiTags('organization')
@Controller('api/organization/employer-body')
export class EmployerBodyController {
  constructor(private readonly bodies: EmployerBodies) {}

  @Allowed('organization.read')
  @Get()
  read(@CurrentActor() actor: Actor): Promise<EmployerBodyDto> {
    return this.bodies.read(actor);
  }

  @Allowed('employerBody.write')
  @Put()
  @ApiIfMatch()
  rename(@CurrentActor() actor: Actor, @IfMatch() version: number, @Body() input: EmployerBodyInputDto): Promise<EmployerBodyDto> {
    return this.bodies.rename(actor, version, input);
  }

  @Allowed('employerBody.write')
  @Post('members')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: EmployerBodyDto })
  addMember(@CurrentActor() actor: Actor, @IfMatch() version: number, @Body() input: MemberInputDto): Promise<EmployerBodyDto> {
    return this.bodies.saveMember(actor, version, null, input);
  }

  @Allowed('employerBody.write')
  @Put('members/:memberId')
  @ApiIfMatch()
  editMember(
    @CurrentActor() actor: Actor,
    @Param('memberId', PathNumberPipe) memberId: number,
    @IfMatch() version: number,
    @Body() input: MemberInputDto,
  ): Promise<EmployerBodyDto> {
    return this.bodies.saveMember(actor, version, memberId, input);
  }
}
