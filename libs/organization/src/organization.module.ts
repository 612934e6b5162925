import { Module } from '@nestjs/common';
import { OrganizationTreeReader } from './tree/organization-tree.reader';

/** Units, leaderships, people and cost centres, everything as of a day. */
@Module({
  providers: [OrganizationTreeReader],
  exports: [OrganizationTreeReader],
})
export class OrganizationModule {}
