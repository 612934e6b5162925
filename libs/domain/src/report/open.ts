import { AgreementStanding, ANSWER, MEASURE_STATUSES, MeasureStatus } from '../agreement';
import { childrenOf } from '../organization';
import { CostCentreFact } from './facts';
import { answersTo } from './ledger-answers';
import { COUNTING } from './ledger-codes';
import { CONCERNS, LedgerGoal } from './ledger-goal';
import { LIGHT_STANDINGS, LightStanding } from './measure-standing';
import { addProgress, agreementWeightAt, hasProgress } from './own-figures';
import { Reporter } from './roll-up';
import { agreementStandings, placeOfCentre, unansweredOf } from './unit-figures';
import { WeightedMeans } from './weighted-mean';

/** Which cell of a unit's report: its own part, its sum, or the part of a direct subordinate unit (by its id). */
export interface CellPart {
  readonly unitId: number;
  readonly part: 'own' | 'sum' | number;
}

/** A measure as a row behind a figure. */
export interface MeasureRow {
  readonly measureId: number;
  readonly unitId: number;
  readonly goalId: number | null;
  readonly areaId: number | null;
  readonly status: MeasureStatus;
  /** Null for a cancelled one. */
  readonly light: LightStanding | null;
  readonly isOverdue: boolean;
  readonly weight: number;
  /** Progress as an exact fraction; null until reported. */
  readonly progress: { readonly done: number; readonly wanted: number } | null;
  /** Why it is outside the sums; null when it counts. */
  readonly leftOut: 'notReached' | 'withdrawn' | null;
}

/** A unit behind a progress: its weighted mean rounded once, times its agreement's weight, is what it brings to the sum. */
export interface ProgressRow {
  readonly unitId: number;
  /** Null: nothing is reported. */
  readonly basisPoints: number | null;
  /** 0: left out for want of a weight. */
  readonly agreementWeight: number;
  readonly measures: readonly MeasureRow[];
}

export type AnswerStanding = 'owner' | 'answered' | 'notRelevant' | 'unanswered' | 'vacant';
export interface CoverageRow {
  readonly unitId: number;
  readonly goalId: number;
  readonly answer: AnswerStanding;
}
export interface AgreementRow {
  readonly unitId: number;
  readonly standing: AgreementStanding | 'vacant';
  /** Of one that is not active: whether it is sent for approval, or signed by one of the two. */
  readonly underWay: 'proposed' | 'signed' | null;
  readonly agreementId: number | null;
  /** The changes that wait for an answer in it, oldest first. */
  readonly unansweredChangeIds: readonly number[];
}

/** Opens figures to the rows they are made of (domain §6, last rule); every row names its own by id. */
export class FigureOpener {
  constructor(private readonly reporter: Reporter) {}

  /**
   * The units that a progress is made of, in the order of the tree: of one goal, or over all measures when `goalId` is null. A unit
   * stands here when it has any measure for it, counted or not.
   */
  progress(cell: CellPart, goalId: number | null): ProgressRow[] {
    const { ledger } = this.reporter;
    const range = this.range(cell);
    const rows = this.measureRows(range, goalId);
    const means = new WeightedMeans(range.end - range.start);
    const ofUnit = new Map<number, number[]>();
    for (const row of rows) {
      const index = ledger.measureUnit[row]!;
      if (ledger.measureCounting[row] === COUNTING.counts) addProgress(ledger, row, means, range.start);
      const known = ofUnit.get(index);
      if (known) known.push(row);
      else ofUnit.set(index, [row]);
    }
    return [...ofUnit.keys()]
      .sort((a, b) => a - b)
      .map((index) => ({
        unitId: ledger.facts.tree.unitIds[index]!,
        basisPoints: means.basisPoints(index - range.start),
        agreementWeight: agreementWeightAt(ledger, index),
        measures: ofUnit.get(index)!.map((row) => this.measureRow(row)),
      }));
  }

  /** Every measure in the cell, of one goal or of all, counted or marked with why it is not. */
  measures(cell: CellPart, goalId: number | null): MeasureRow[] {
    const { ledger } = this.reporter;
    return this.measureRows(this.range(cell), goalId)
      .sort((a, b) => ledger.measureUnit[a]! - ledger.measureUnit[b]! || ledger.facts.measures.id[a]! - ledger.facts.measures.id[b]!)
      .map((row) => this.measureRow(row));
  }

  /** Every unit that a goal (or, when null, each shared goal in turn) concerns, with its answer. */
  coverage(cell: CellPart, goalId: number | null): CoverageRow[] {
    const range = this.range(cell);
    return this.goalsOf(goalId).flatMap((goal) => this.coverageOf(goal, range));
  }

  /** Every unit with how its agreement stands. */
  agreements(cell: CellPart): AgreementRow[] {
    const { facts } = this.reporter;
    const { start, end } = this.range(cell);
    const standings = agreementStandings(facts);
    const unanswered = unansweredOf(facts, standings);
    return standings.slice(start, end).flatMap((row, at): AgreementRow[] => {
      if (row === null) return [];
      const { standing, underWay, agreement } = row;
      const unansweredChangeIds = (unanswered.get(start + at) ?? []).map((change) => change.id);
      return [{ unitId: facts.tree.unitIds[start + at]!, standing, underWay, agreementId: agreement?.id ?? null, unansweredChangeIds }];
    });
  }

  /** Every cost centre whose money stands in the cell, by unit in the order of the tree. */
  costCentres(cell: CellPart): CostCentreFact[] {
    const { facts } = this.reporter;
    const { start, end } = this.range(cell);
    return facts.costCentres
      .map((centre) => ({ centre, at: placeOfCentre(facts, centre.ownerUnitId) }))
      .filter(({ at }) => at >= start && at < end)
      .sort((a, b) => a.at - b.at || a.centre.id - b.centre.id)
      .map(({ centre }) => centre);
  }

  private coverageOf(goal: LedgerGoal, range: { start: number; end: number }): CoverageRow[] {
    const { tree } = this.reporter.facts;
    const answers = answersTo(this.reporter.ledger, goal);
    const rows: CoverageRow[] = [];
    for (let index = Math.max(goal.start, range.start); index < Math.min(goal.end, range.end); index++) {
      const concern = goal.concerns[index - goal.start];
      if (concern === CONCERNS.not) continue;
      const answer = answers[index - goal.start]!;
      const word = answer === ANSWER.answered ? 'answered' : answer === ANSWER.notRelevant ? 'notRelevant' : 'unanswered';
      const standing = concern === CONCERNS.asOwner ? 'owner' : tree.leaders[index] === null ? 'vacant' : word;
      rows.push({ unitId: tree.unitIds[index]!, goalId: goal.fact.id, answer: standing });
    }
    return rows;
  }

  private goalsOf(goalId: number | null): LedgerGoal[] {
    return this.reporter.ledger.goals.filter((goal) => goal.isShared && (goalId === null || goal.fact.id === goalId));
  }

  /** Rows of the measure table in the range; those of a goal are the ones behind its figures and the left-out ones for it. */
  private measureRows({ start, end }: { start: number; end: number }, goalId: number | null): number[] {
    const { ledger } = this.reporter;
    const goal = goalId === null ? undefined : ledger.goalById.get(goalId);
    if (goalId !== null && !goal) return [];
    const partIds = goal && new Set(goal.parts.map((part) => part.fact.id));
    const rows: number[] = [];
    for (let row = 0; row < ledger.facts.measures.length; row++) {
      const index = ledger.measureUnit[row]!;
      if (index < start || index >= end || ledger.measureCounting[row] === COUNTING.absent) continue;
      const isInRange = !goal || (index >= goal.start && index < goal.end);
      const isFor = !partIds || partIds.has(ledger.facts.measures.goalId[row]!);
      if (isFor && (isInRange || ledger.measureCounting[row] !== COUNTING.counts)) rows.push(row);
    }
    return rows;
  }

  private measureRow(row: number): MeasureRow {
    const { ledger } = this.reporter;
    const { measures } = ledger.facts;
    const status = MEASURE_STATUSES[measures.status[row]!]!;
    const wanted = status === 'done' ? 1 : measures.progressWanted[row]!;
    const done = status === 'done' ? 1 : Math.min(measures.progressDone[row]!, wanted);
    const counting = ledger.measureCounting[row];
    return {
      measureId: measures.id[row]!,
      unitId: measures.unitId[row]!,
      goalId: measures.goalId[row]! || null,
      areaId: measures.areaId[row]! || null,
      status,
      light: LIGHT_STANDINGS[ledger.measureLight[row]!] ?? null,
      isOverdue: ledger.measureOverdue[row] === 1,
      weight: measures.weight[row]!,
      progress: hasProgress(ledger, row) ? { done, wanted } : null,
      leftOut: counting === COUNTING.withdrawn ? 'withdrawn' : counting === COUNTING.notReached ? 'notReached' : null,
    };
  }

  /** Range of the tree that a cell covers; empty when its unit, or the child it names, is not there. */
  private range({ unitId, part }: CellPart): { start: number; end: number } {
    const { tree } = this.reporter.facts;
    const top = tree.indexOf.get(unitId);
    if (top === undefined) return { start: 0, end: 0 };
    if (part === 'own') return { start: top, end: top + 1 };
    if (part === 'sum') return { start: top, end: tree.subtreeEnd[top]! };
    if (!childrenOf(tree, unitId).includes(part)) return { start: 0, end: 0 };
    const child = tree.indexOf.get(part)!;
    return { start: child, end: tree.subtreeEnd[child]! };
  }
}
