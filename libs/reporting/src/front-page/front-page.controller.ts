import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, CurrentActor } from '@kaskade/platform';
import { FrontPageDto } from './front-page.dto';
import { FrontPage } from './front-page.use-case';

@ApiTags('reports')
@Allowed('system.use')
@Controller('api/reports/front-page')
export class FrontPageController {
  constructor(private readonly frontPage: FrontPage) {}

  @Get()
  read(@CurrentActor() actor: Actor): Promise<FrontPageDto> {
    return this.frontPage.read(actor);
  }
}
