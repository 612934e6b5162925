import { Injectable } from '@nestjs/common';
import { Day } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { among } from '../facts/packed-rows';
import { ReportMoment } from '../facts/report-moment';

/** What a row says of a measure beside its figures. */
export interface MeasureText {
  readonly id: number;
  readonly title: string;
  readonly dueOn: Day | null;
  readonly lastComment: string;
  readonly lastUpdatedOn: Day | null;
}

interface ReasonRow {
  unitId: number;
  goalId: number | null;
  areaId: number | null;
  notRelevantReason: string;
}

/** Reads the words for a page of rows: one statement each. */
@Injectable()
export class RowTextReader {
  constructor(private readonly database: Database) {}

  async measures(ids: readonly number[]): Promise<Map<number, MeasureText>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<MeasureText>(
      `SELECT id, title, dueOn, lastComment, lastUpdatedOn FROM measure WHERE ${among('id', ids)}`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Why units found a goal or its area "ikke aktuelt" on the day: by unit, the goal's own reason before the area's. */
  async reasons(
    { period, day }: ReportMoment,
    unitIds: readonly number[],
    goalIds: readonly number[],
    areaIds: readonly number[],
  ): Promise<ReasonRow[]> {
    if (unitIds.length === 0) return [];
    const said = (reason: string, from: string, condition: string) =>
      `SELECT a.unitId, r.goalId, r.areaId, ${reason} AS notRelevantReason, r.goalId IS NULL AS isOfArea, r.id AS responseId
         FROM ${from} JOIN agreement a ON a.id = r.agreementId
        WHERE a.periodId = ? AND ${condition} AND ${among('a.unitId', unitIds)} AND (${among('r.goalId', goalIds)} OR ${among('r.areaId', areaIds)})`;
    return this.database.query<ReasonRow>(
      `${said('r.notRelevantReason', 'response r', 'r.notRelevantSince <= ?')}
       UNION ALL ${said(
         'past.text',
         'past_response past JOIN response r ON r.id = past.responseId',
         "past.kind = 'notRelevant' AND past.validFrom <= ? AND past.validTo > ?",
       )} ORDER BY isOfArea, responseId DESC`,
      [period.id, day, period.id, day, day],
    );
  }
}

/** The reason of a unit for a goal, if it gave one for the goal or for its area. */
export function reasonFor(reasons: readonly ReasonRow[], unitId: number, goal: { id: number; areaId: number }): string | null {
  const own = reasons.find(
    (row) => row.unitId === unitId && (row.goalId === goal.id || (row.goalId === null && row.areaId === goal.areaId)),
  );
  return own?.notRelevantReason ?? null;
}
