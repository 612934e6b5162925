import { Injectable } from '@nestjs/common';
import { Database } from '@kaskade/persistence';
import { among } from './packed-rows';

/** Names of units, in the order of their names: one statement. */
@Injectable()
export class UnitNameReader {
  constructor(private readonly database: Database) {}

  async read(unitIds: readonly number[]): Promise<{ id: number; name: string }[]> {
    return this.database.query(`SELECT id, name FROM unit WHERE ${among('id', unitIds)} ORDER BY name, id`);
  }
}
