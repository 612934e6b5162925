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
  readonly createdOn: Day;
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
  private readonly numberOfDay = new Map<Day, number>();

  static of(measures: Iterable<MeasureFact>): MeasureTable {
    const table = new MeasureTable();
    for (const measure of measures) table.add(measure);
    return table;
  }

  add(measure: MeasureFact): void {
    const row = this.length;
    if (row === this.id.length) this.grow(row * 2);
    this.length = row + 1;
    this.id[row] = measure.id;
    this.unitId[row] = measure.unitId;
    this.goalId[row] = measure.goalId ?? 0;
    this.areaId[row] = measure.areaId ?? 0;
    this.weight[row] = measure.weight;
    this.dueOn[row] = this.day(measure.dueOn);
    this.createdOn[row] = this.day(measure.createdOn);
    this.report(row, measure);
  }

  /** Replaces what was reported of a measure, such as by the last update of an earlier day. */
  report(row: number, update: Pick<MeasureFact, 'status' | 'progressDone' | 'progressWanted' | 'light' | 'reportedOn'>): void {
    this.status[row] = MEASURE_STATUSES.indexOf(update.status);
    this.progressDone[row] = update.progressDone ?? NONE;
    this.progressWanted[row] = update.progressWanted ?? NONE;
    this.light[row] = update.light === null ? 0 : LIGHT_COLOURS.indexOf(update.light) + 1;
    this.reportedOn[row] = this.day(update.reportedOn);
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
      createdOn: dayOfNumber(this.createdOn[row]!)!,
      reportedOn: dayOfNumber(this.reportedOn[row]!),
    };
  }

  /** The few hundred days of a year recur in every row: each is read once. */
  private day(day: Day | null): number {
    if (day === null) return 0;
    let number = this.numberOfDay.get(day);
    if (number === undefined) this.numberOfDay.set(day, (number = dayNumber(day)));
    return number;
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
