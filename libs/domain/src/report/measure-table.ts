import { LIGHT_COLOURS, LightColour, MEASURE_STATUSES, MeasureStatus } from '../agreement';
import { Day } from '../organization';

/** A measure as a report reads it: its plan, and its last update up to and including the report's day. */
export interface MeasureFact {
  readonly id: number;
  readonly unitId: number;
  /** For one goal or for a whole area: exactly one is set. */
  readonly goalId: number | null;
  readonly areaId: number | null;
  readonly weight: number;
  readonly status: MeasureStatus;
  /** Progress as last reported, `progressDone` of `progressWanted`; null until reported. */
  readonly progressDone: number | null;
  readonly progressWanted: number | null;
  readonly light: LightColour | null;
  readonly dueOn: Day | null;
  /** Null: by the report's day, where whoever loaded it has left out the later ones. */
  readonly createdOn: Day | null;
  /** Day of the last update; null when there is none. */
  readonly reportedOn: Day | null;
}

/** A day as the whole number YYYYMMDD, which compares like the day; no day is 0. */
export function dayNumber(day: Day | null): number {
  return day === null ? 0 : Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
}

/** The day of a `dayNumber`. */
export function dayOfNumber(number: number): Day | null {
  if (number === 0) return null;
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}

/** A status as the table holds it. */
export function codeOfStatus(status: MeasureStatus): number {
  return MEASURE_STATUSES.indexOf(status);
}

/** A light as the table holds it. */
export function codeOfLight(light: LightColour | null): number {
  return light === null ? 0 : LIGHT_COLOURS.indexOf(light) + 1;
}

const NONE = -1;
const FIRST_CAPACITY = 1024;

/**
 * Measures in columns: a large municipality has over 100,000 of them, and a report goes through them all. Goals and areas that are
 * not set are 0, as are days; progress that is not reported is −1.
 */
export class MeasureTable {
  length = 0;
  id: Int32Array = new Int32Array(FIRST_CAPACITY);
  unitId: Int32Array = new Int32Array(FIRST_CAPACITY);
  goalId: Int32Array = new Int32Array(FIRST_CAPACITY);
  areaId: Int32Array = new Int32Array(FIRST_CAPACITY);
  weight: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** Index into MEASURE_STATUSES. */
  status: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  progressDone: Int32Array = new Int32Array(FIRST_CAPACITY);
  progressWanted: Int32Array = new Int32Array(FIRST_CAPACITY);
  /** 1 + index into LIGHT_COLOURS; 0 is no light. */
  light: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  dueOn: Int32Array = new Int32Array(FIRST_CAPACITY);
  createdOn: Int32Array = new Int32Array(FIRST_CAPACITY);
  reportedOn: Int32Array = new Int32Array(FIRST_CAPACITY);

  static of(measures: Iterable<MeasureFact>): MeasureTable {
    const table = new MeasureTable();
    for (const measure of measures) table.add(measure);
    return table;
  }

  add(measure: MeasureFact): void {
    const row = this.addPlan(
      measure.id,
      measure.unitId,
      measure.goalId ?? 0,
      measure.areaId ?? 0,
      measure.weight,
      dayNumber(measure.dueOn),
      dayNumber(measure.createdOn),
    );
    const { status, progressDone, progressWanted, light, reportedOn } = measure;
    this.report(row, codeOfStatus(status), progressDone ?? NONE, progressWanted ?? NONE, codeOfLight(light), dayNumber(reportedOn));
  }

  /** Adds a measure by the numbers that the columns hold, not yet reported; answers its row. */
  addPlan(id: number, unitId: number, goalId: number, areaId: number, weight: number, dueOn: number, createdOn: number): number {
    const row = this.length;
    if (row === this.id.length) this.grow(row * 2);
    this.length = row + 1;
    this.id[row] = id;
    this.unitId[row] = unitId;
    this.goalId[row] = goalId;
    this.areaId[row] = areaId;
    this.weight[row] = weight;
    this.dueOn[row] = dueOn;
    this.createdOn[row] = createdOn;
    this.report(row, 0, NONE, NONE, 0, 0);
    return row;
  }

  /** Puts in what was last reported of a measure by the report's day, by the numbers that the columns hold. */
  report(row: number, status: number, progressDone: number, progressWanted: number, light: number, reportedOn: number): void {
    this.status[row] = status;
    this.progressDone[row] = progressDone;
    this.progressWanted[row] = progressWanted;
    this.light[row] = light;
    this.reportedOn[row] = reportedOn;
  }

  /** The measure of a row as plain values. */
  at(row: number): MeasureFact {
    const done = this.progressDone[row]!;
    const wanted = this.progressWanted[row]!;
    return {
      id: this.id[row]!,
      unitId: this.unitId[row]!,
      goalId: this.goalId[row]! || null,
      areaId: this.areaId[row]! || null,
      weight: this.weight[row]!,
      status: MEASURE_STATUSES[this.status[row]!]!,
      progressDone: done === NONE ? null : done,
      progressWanted: wanted === NONE ? null : wanted,
      light: LIGHT_COLOURS[this.light[row]! - 1] ?? null,
      dueOn: dayOfNumber(this.dueOn[row]!),
      createdOn: dayOfNumber(this.createdOn[row]!),
      reportedOn: dayOfNumber(this.reportedOn[row]!),
    };
  }

  private grow(capacity: number): void {
    const whole = (column: Int32Array): Int32Array => {
      const wider = new Int32Array(capacity);
      wider.set(column);
      return wider;
    };
    const small = (column: Uint8Array): Uint8Array => {
      const wider = new Uint8Array(capacity);
      wider.set(column);
      return wider;
    };
    this.id = whole(this.id);
    this.unitId = whole(this.unitId);
    this.goalId = whole(this.goalId);
    this.areaId = whole(this.areaId);
    this.weight = whole(this.weight);
    this.status = small(this.status);
    this.progressDone = whole(this.progressDone);
    this.progressWanted = whole(this.progressWanted);
    this.light = small(this.light);
    this.dueOn = whole(this.dueOn);
    this.createdOn = whole(this.createdOn);
    this.reportedOn = whole(this.reportedOn);
  }
}
