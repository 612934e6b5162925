import { Injectable } from '@nestjs/common';
import { Day, LightColour, MeasureStatus, MeasureTable, ResponseFact } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { among, readPacked } from './packed-rows';

type PackedMeasure = readonly [
  id: number,
  goalId: number | null,
  areaId: number | null,
  weight: number,
  status: MeasureStatus,
  progressDone: number | null,
  progressWanted: number | null,
  light: LightColour | null,
  dueOn: Day | null,
  createdOn: Day,
  lastUpdatedOn: Day | null,
];
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
    const groups = await readPacked<PackedMeasure>(this.database, {
      columns: [
        'm.id',
        'm.goalId',
        'm.areaId',
        'm.weight',
        'm.status',
        'm.progressDone',
        'm.progressWanted',
        'm.light',
        'm.dueOn',
        'm.createdOn',
        'm.lastUpdatedOn',
      ],
      from: 'agreement a JOIN measure m ON m.agreementId = a.id',
      where: `a.periodId = ? AND m.createdOn <= ? AND ${among('a.unitId', units)}`,
      groupBy: 'a.unitId',
      parameters: [periodId, day],
    });
    const table = new MeasureTable();
    const later = new Map<number, number>();
    for (const { key: unitId, rows } of groups) {
      for (const [id, goalId, areaId, weight, status, progressDone, progressWanted, light, dueOn, createdOn, lastUpdatedOn] of rows) {
        if (lastUpdatedOn !== null && lastUpdatedOn > day) later.set(id, table.length);
        table.add({
          id,
          unitId,
          goalId,
          areaId,
          weight,
          status,
          progressDone,
          progressWanted,
          light,
          dueOn,
          createdOn,
          reportedOn: lastUpdatedOn,
        });
      }
    }
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
      table.report(
        row,
        update
          ? { ...update, reportedOn: update.day }
          : { status: 'planned', progressDone: null, progressWanted: null, light: null, reportedOn: null },
      );
    }
  }

  /** What units say about goals and areas: one statement. */
  async responses(periodId: number, units: UnitChoice): Promise<ResponseFact[]> {
    const groups = await readPacked<PackedResponse>(this.database, {
      columns: ['r.goalId', 'r.areaId', 'r.narrativeSince', 'r.notRelevantSince'],
      from: 'agreement a JOIN response r ON r.agreementId = a.id',
      where: `a.periodId = ? AND (r.narrativeSince IS NOT NULL OR r.notRelevantSince IS NOT NULL) AND ${among('a.unitId', units)}`,
      groupBy: 'a.unitId',
      parameters: [periodId],
    });
    return groups.flatMap(({ key: unitId, rows }) =>
      rows.map(([goalId, areaId, narrativeSince, notRelevantSince]) => ({ unitId, goalId, areaId, narrativeSince, notRelevantSince })),
    );
  }
}
