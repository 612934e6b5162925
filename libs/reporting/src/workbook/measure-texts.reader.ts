import { Injectable } from '@nestjs/common';
import { Database } from '@kaskade/persistence';
import { among } from '../facts/packed-rows';

/** The words of a measure in the workbook. */
export interface WorkbookMeasureText {
  readonly id: number;
  readonly title: string;
  readonly responsible: string;
  readonly startOn: string | null;
  readonly lastComment: string;
}

/** Measures to read at a time: little enough to keep in memory and to let others have their turn. */
const BATCH = 1000;

/** Reads the words of measures, some hundred at a time as they are written. */
@Injectable()
export class MeasureTextReader {
  constructor(private readonly database: Database) {}

  /** Batches of ids with their words, in the order asked for. */
  async *read(ids: readonly number[]): AsyncGenerator<WorkbookMeasureText[]> {
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      const rows = await this.database.query<WorkbookMeasureText>(
        `SELECT id, title, responsible, startOn, lastComment FROM measure WHERE ${among('id', batch)}`,
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      yield batch.flatMap((id) => byId.get(id) ?? []);
    }
  }
}
