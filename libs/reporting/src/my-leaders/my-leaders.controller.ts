import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { CurrentActor, SignedIn } from '@kaskade/platform';
import { MyLeadersDto, MyLeadersQueryDto } from './my-leaders.dto';
import { MyLeaders } from './my-leaders.use-case';

@ApiTags('reports')
@SignedIn()
@Controller('api/reports/my-leaders')
export class MyLeadersController {
  constructor(private readonly myLeaders: MyLeaders) {}

  @Get()
  read(@CurrentActor() actor: Actor, @Query() query: MyLeadersQueryDto): Promise<MyLeadersDto> {
    return this.myLeaders.read(actor, query);
  }
}
