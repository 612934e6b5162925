import { Injectable } from '@nestjs/common';
import { Database, Setting } from '@kaskade/persistence';

/** What the municipality has set for itself. */
@Injectable()
export class SettingReader {
  constructor(private readonly database: Database) {}

  /** The value of a setting, or `fallback` while nobody has set it; `version` is 0 then. */
  async read<T>(name: string, fallback: T): Promise<{ value: T; version: number }> {
    const row = await this.database.repository(Setting).findOneBy({ name });
    return row ? { value: row.value as T, version: row.version } : { value: fallback, version: 0 };
  }

  async municipalityName(): Promise<string> {
    return (await this.read('municipalityName', 'Kaskade')).value;
  }
}
