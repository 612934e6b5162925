import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, CurrentActor } from '@kaskade/platform';
import { SearchQueryDto, SearchResultDto } from './search.dto';
import { SearchReader } from './search.reader';

@ApiTags('search')
@Controller('api/search')
export class SearchController {
  constructor(private readonly search: SearchReader) {}

  @Allowed('system.use')
  @Get()
  find(@CurrentActor() actor: Actor, @Query() query: SearchQueryDto): Promise<SearchResultDto> {
    return this.search.find(actor, query.q);
  }
}
