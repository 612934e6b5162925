import { Injectable } from '@nestjs/common';
import {
  codeOfLight,
  codeOfStatus,
  Day,
  dayNumber,
  LIGHT_COLOURS,
  LightColour,
  MEASURE_STATUSES,
  MeasureStatus,
  MeasureTable,
  ResponseFact,
} from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { among, NO_NUMBER, readPacked, readPackedNumbers } from './packed-rows';

const MEASURE_COLUMNS = [
  'm.id',
  'm.goalId',
  'm.areaId',
  'm.weight',
  'm.dueOn',
  'm.status',
  'm.progressDone',
  'm.progressWanted',
  'm.light',
  'm.lastUpdatedOn',
];
/** Statuses and lights by the code of their first letter, which no two share. */
const STATUS_OF_LETTER = codesByLetter(MEASURE_STATUSES, codeOfStatus);
const LIGHT_OF_LETTER = codesByLetter(LIGHT_COLOURS, codeOfLight);

type PackedResponse = readonly [goalId: number | null, areaId: number | null, narrativeSince: Day | null, notRelevantSince: Day | null];
type Update = {
  measureId: number;
  day: Day;
  status: MeasureStatus;
  progressDone: number | null;
  progressWanted: number | null;
  light: LightColour | null;
};

/** Units to read for: their ids, or all. */
export type UnitChoice = readonly number[] | 'all';

/** Reads what units answer and do in a period. */
@Injectable()
export class MeasureReader {
  constructor(private readonly database: Database) {}

  /**
   * The measures that exist by the day, each with its last update up to and including it: one statement, and one more for a day that
   * is past. The row itself holds the newest update; only where that came later is the log asked.
   */
  async measures(periodId: number, units: UnitChoice, day: Day, today: Day): Promise<MeasureTable> {
    const table = new MeasureTable();
    const later = new Map<number, number>();
    const dayOfReport = dayNumber(day);
    const select = {
      columns: MEASURE_COLUMNS,
      from: 'agreement a JOIN measure m ON m.agreementId = a.id',
      where: `a.periodId = ? AND m.createdOn <= ? AND ${among('a.unitId', units)}`,
      groupBy: 'a.unitId',
      parameters: [periodId, day],
    };
    await readPackedNumbers(this.database, select, (unitId, columns) => {
      const at = (column: number) => columns[column]!;
      const row = table.addPlan(at(0), unitId, Math.max(at(1), 0), Math.max(at(2), 0), at(3), Math.max(at(4), 0), 0);
      const reportedOn = Math.max(at(9), 0);
      table.report(row, STATUS_OF_LETTER[at(5)]!, at(6), at(7), LIGHT_OF_LETTER[at(8)] ?? 0, reportedOn);
      if (reportedOn > dayOfReport) later.set(at(0), row);
    });
    if (day < today) await this.takeBack(table, later, periodId, units, day);
    return table;
  }

  /** Puts measures that were updated after the day back to where they stood on it. */
  private async takeBack(
    table: MeasureTable,
    later: ReadonlyMap<number, number>,
    periodId: number,
    units: UnitChoice,
    day: Day,
  ): Promise<void> {
    const updates = await this.database.query<Update>(
      `SELECT u.measureId, u.day, u.status, u.progressDone, u.progressWanted, u.light
         FROM measure_update u
         JOIN (SELECT past.measureId, MAX(past.id) AS id FROM measure_update past
                 JOIN measure m ON m.id = past.measureId AND m.lastUpdatedOn > ? JOIN agreement a ON a.id = m.agreementId
                WHERE past.day <= ? AND a.periodId = ? AND ${among('a.unitId', units)} GROUP BY past.measureId) last ON last.id = u.id`,
      [day, day, periodId],
    );
    const updateOf = new Map(updates.map((update) => [update.measureId, update]));
    for (const [measureId, row] of later) {
      const update = updateOf.get(measureId);
      if (!update) table.report(row, codeOfStatus('planned'), NO_NUMBER, NO_NUMBER, codeOfLight(null), 0);
      else {
        const { status, progressDone, progressWanted, light } = update;
        table.report(
          row,
          codeOfStatus(status),
          progressDone ?? NO_NUMBER,
          progressWanted ?? NO_NUMBER,
          codeOfLight(light),
          dayNumber(update.day),
        );
      }
    }
  }

  /** What units say about goals and areas, and on a day that is past what they said then and do no more: one statement, or two. */
  async responses(periodId: number, units: UnitChoice, day: Day, today: Day): Promise<ResponseFact[]> {
    const groups = await readPacked<PackedResponse>(this.database, {
      columns: ['r.goalId', 'r.areaId', 'r.narrativeSince', 'r.notRelevantSince'],
      from: 'agreement a JOIN response r ON r.agreementId = a.id',
      where: `a.periodId = ? AND (r.narrativeSince IS NOT NULL OR r.notRelevantSince IS NOT NULL) AND ${among('a.unitId', units)}`,
      groupBy: 'a.unitId',
      parameters: [periodId],
    });
    const present = groups.flatMap(({ key: unitId, rows }) =>
      rows.map(([goalId, areaId, narrativeSince, notRelevantSince]) => ({ unitId, goalId, areaId, narrativeSince, notRelevantSince })),
    );
    return day < today ? [...present, ...(await this.pastResponses(periodId, units, day))] : present;
  }

  /** Answers that stood on the day and have been replaced or taken back since. */
  private pastResponses(periodId: number, units: UnitChoice, day: Day): Promise<ResponseFact[]> {
    return this.database.query<ResponseFact>(
      `SELECT a.unitId, r.goalId, r.areaId, CASE past.kind WHEN 'narrative' THEN past.validFrom END AS narrativeSince,
              CASE past.kind WHEN 'notRelevant' THEN past.validFrom END AS notRelevantSince
         FROM past_response past JOIN response r ON r.id = past.responseId JOIN agreement a ON a.id = r.agreementId
        WHERE a.periodId = ? AND past.validFrom <= ? AND past.validTo > ? AND ${among('a.unitId', units)}`,
      [periodId, day, day],
    );
  }
}

function codesByLetter<T extends string>(words: readonly T[], codeOf: (word: T) => number): number[] {
  const codes: number[] = [];
  for (const word of words) codes[word.charCodeAt(0)] = codeOf(word);
  return codes;
}
