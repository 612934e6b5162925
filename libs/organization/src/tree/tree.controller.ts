import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaskade/domain';
import { Allowed, Clock, CurrentActor } from '@kaskade/platform';
import { OnDayDto, TreeDto } from './tree.dto';
import { TreeReader } from './tree.reader';

@ApiTags('organization')
@Controller('api/organization/tree')
export class TreeController {
  constructor(
    private readonly trees: TreeReader,
    private readonly clock: Clock,
  ) {}

  @Allowed('organization.read')
  @Get()
  read(@CurrentActor() actor: Actor, @Query() { day }: OnDayDto): Promise<TreeDto> {
    return this.trees.read(actor, day ?? this.clock.today());
  }
}
