import { MONEY_FIGURES } from '../economy';
import { OrganizationTree } from '../organization';

/**
 * What a report counts. Every figure is an integer sum, count or maximum, so that values combine in any order and a unit's roll-up
 * is its own value with those of its children (domain §6). Ratios are made last, for display.
 */
export const PROGRESS_FIGURES = [
  /** Σ (the unit's progress in basis points × the weight of its agreement), over units that have reported. */
  'progressSum',
  /** Σ weight of the same agreements. */
  'progressWeight',
  /** Units in the two sums. */
  'progressUnits',
  /** Units that have reported and are left out because their agreement has no weight. */
  'unweightedUnits',
] as const;

/** Answers to goals: one for each goal and unit that is expected to answer it. */
export const COVERAGE_FIGURES = [
  'expected',
  /** Of the expected: a narrative, a not-cancelled measure, or "ikke aktuelt". */
  'answered',
  /** Of the answered: "ikke aktuelt". */
  'notRelevant',
  /** In the scope without a leader: not expected to answer. */
  'vacant',
] as const;

/** Measures by status; overdue ones; the not-cancelled ones by light: the five lights sum to planned + started + done. */
export const MEASURE_FIGURES = [
  'planned',
  'started',
  'done',
  'cancelled',
  'overdue',
  'green',
  'yellow',
  'red',
  'outdated',
  'notReported',
  /** Not-cancelled measures with progress. */
  'progressReported',
  /** The newest update, as a day number (YYYYMMDD); 0 when there is none. A maximum. */
  'lastReportedOn',
] as const;

/** Units by the state of their agreement: the five after `units` are exclusive and sum to it. */
export const AGREEMENT_FIGURES = [
  'units',
  'agreementsActive',
  'agreementsDraft',
  'agreementsLate',
  'agreementsMissing',
  'vacantUnits',
  /** Of the drafts and the late ones: sent for approval, and signed by one of the two. */
  'agreementsProposed',
  'agreementsSigned',
  /** Of the active ones: at least one change from above waits for an answer. */
  'agreementsWithChanges',
] as const;

export const GOAL_FIGURES = [...PROGRESS_FIGURES, ...COVERAGE_FIGURES, ...MEASURE_FIGURES] as const;
export const UNIT_FIGURES = [...GOAL_FIGURES, ...AGREEMENT_FIGURES, ...MONEY_FIGURES] as const;

export type GoalFigure = (typeof GOAL_FIGURES)[number];
export type UnitFigure = (typeof UNIT_FIGURES)[number];
export type Figures<K extends string> = Readonly<Record<K, number>>;
export type GoalFigures = Figures<GoalFigure>;
export type UnitFigures = Figures<UnitFigure>;

/** The figures that are combined by taking the larger; all others are added. */
const MAXIMA: ReadonlySet<string> = new Set<GoalFigure>(['lastReportedOn']);

/** The neutral value: nothing counted. */
export function noFigures<K extends string>(keys: readonly K[]): Figures<K> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Figures<K>;
}

/** `a ⊕ b`: associative and commutative, with `noFigures` as neutral value. */
export function combine<K extends string>(keys: readonly K[], a: Figures<K>, b: Figures<K>): Figures<K> {
  return Object.fromEntries(keys.map((key) => [key, MAXIMA.has(key) ? Math.max(a[key], b[key]) : a[key] + b[key]])) as Figures<K>;
}

/** One column per figure for the units in the pre-order range [start, end): what writers of only some figures need of a table. */
export interface FigureColumns<K extends string> {
  readonly start: number;
  readonly end: number;
  readonly columns: Readonly<Record<K, Float64Array>>;
}

/** Figures of the units in a range of the pre-order. */
export class FigureTable<K extends string> implements FigureColumns<K> {
  readonly columns: Readonly<Record<K, Float64Array>>;

  constructor(
    readonly keys: readonly K[],
    readonly start: number,
    readonly end: number,
  ) {
    const size = Math.max(0, end - start);
    this.columns = Object.fromEntries(keys.map((key) => [key, new Float64Array(size)])) as Record<K, Float64Array>;
  }

  /** The figures at an index of the tree; nothing outside the range. */
  at(index: number): Figures<K> {
    const row = index - this.start;
    return Object.fromEntries(this.keys.map((key) => [key, this.columns[key][row] ?? 0])) as Figures<K>;
  }

  /** Makes the table empty again, so that it can be filled anew. */
  clear(): void {
    for (const key of this.keys) this.columns[key].fill(0);
  }

  /** Whether nothing is counted at an index. */
  isEmpty(index: number): boolean {
    const row = index - this.start;
    return this.keys.every((key) => !this.columns[key][row]);
  }

  /** The figures of the indexes [from, to) combined. */
  sum(from: number, to: number): Figures<K> {
    const first = Math.max(from, this.start) - this.start;
    const end = Math.min(to, this.end) - this.start;
    return Object.fromEntries(
      this.keys.map((key) => {
        const column = this.columns[key];
        let total = 0;
        if (MAXIMA.has(key)) for (let row = first; row < end; row++) total = Math.max(total, column[row]!);
        else for (let row = first; row < end; row++) total += column[row]!;
        return [key, total];
      }),
    ) as Figures<K>;
  }

  /** Each unit's figures combined with those of all units below it: one pass backwards over the pre-order. */
  rollUp(tree: OrganizationTree): FigureTable<K> {
    const total = new FigureTable(this.keys, this.start, this.end);
    for (const key of this.keys) {
      const column = total.columns[key];
      column.set(this.columns[key]);
      if (MAXIMA.has(key)) takeMaxima(column, tree.parentIndex, this.start);
      else addUp(column, tree.parentIndex, this.start);
    }
    return total;
  }
}

/** Children stand behind their parent: going backwards, each is whole before it is added. Row 0 is the top of the range. */
function addUp(column: Float64Array, parentIndex: Int32Array, start: number): void {
  for (let row = column.length - 1; row > 0; row--) {
    const value = column[row]!;
    if (value !== 0) column[parentIndex[row + start]! - start]! += value;
  }
}

function takeMaxima(column: Float64Array, parentIndex: Int32Array, start: number): void {
  for (let row = column.length - 1; row > 0; row--) {
    const parent = parentIndex[row + start]! - start;
    if (column[row]! > column[parent]!) column[parent] = column[row]!;
  }
}
