import { Injectable } from '@nestjs/common';
import { Actor, Day } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { among } from '../facts/packed-rows';
import { ReportAccess } from '../facts/report-access';
import { ReportMoment } from '../facts/report-moment';

/** What a row says of a measure beside its figures. */
export interface MeasureText {
  readonly id: number;
  /** Null for whoever reads the figures of the unit, but not its measures. */
  readonly title: string | null;
  readonly dueOn: Day | null;
  /** With the last update by the day; empty without one, null like the title. */
  readonly lastComment: string | null;
  readonly lastUpdatedOn: Day | null;
}

interface ReasonRow {
  unitId: number;
  goalId: number | null;
  areaId: number | null;
  notRelevantReason: string;
}

/**
 * Reads the words for a page of rows. Figures are of whole subtrees, words of one agreement: who may read a report sees only the words
 * that they may read in the agreement itself (domain §8).
 */
@Injectable()
export class RowTextReader {
  constructor(
    private readonly database: Database,
    private readonly access: ReportAccess,
  ) {}

  /** The words of measures as of the day, those that the actor may not read left out by the statement itself: two statements. */
  async measures(actor: Actor, day: Day, rows: readonly { measureId: number; unitId: number }[]): Promise<Map<number, MeasureText>> {
    if (rows.length === 0) return new Map();
    const units = await this.access.unitsFor(actor, 'measure.read', [...new Set(rows.map((row) => row.unitId))]);
    const mayRead = among(
      'm.id',
      rows.filter((row) => units.has(row.unitId)).map((row) => row.measureId),
    );
    const texts = await this.database.query<MeasureText>(
      `SELECT m.id, CASE WHEN ${mayRead} THEN m.title END AS title, m.dueOn,
              CASE WHEN ${mayRead} THEN COALESCE(said.comment, '') END AS lastComment, said.day AS lastUpdatedOn
         FROM measure m LEFT JOIN measure_update said
           ON said.id = (SELECT MAX(past.id) FROM measure_update past WHERE past.measureId = m.id AND past.day <= ?)
        WHERE ${among(
          'm.id',
          rows.map((row) => row.measureId),
        )}`,
      [day],
    );
    return new Map(texts.map((text) => [text.id, text]));
  }

  /** Why units found a goal or its area "ikke aktuelt" on the day, as far as the actor may read it: by unit, the goal's own reason before the area's. */
  async reasons(
    actor: Actor,
    { period, day }: ReportMoment,
    silentUnitIds: readonly number[],
    goalIds: readonly number[],
    areaIds: readonly number[],
  ): Promise<ReasonRow[]> {
    if (silentUnitIds.length === 0) return [];
    const unitIds = await this.access.unitsFor(actor, 'agreement.read', silentUnitIds);
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
