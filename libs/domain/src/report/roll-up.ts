import { compareGoals } from '../agreement';
import { childrenOf } from '../organization';
import { GoalFact, ReportFacts } from './facts';
import { combine, Figures, FigureTable, GOAL_FIGURES, GoalFigure, noFigures, UnitFigure } from './figures';
import { Ledger, ledgerOf } from './ledger';
import { CONCERNS, LedgerGoal } from './ledger-goal';
import { fillGoalFigures, ownGoalFigures } from './own-figures';
import { ownUnitFigures } from './unit-figures';
import { WeightedMeans } from './weighted-mean';

/** A figure of a unit in its parts: `sum` = `own` ⊕ `children` in the order of `RollUp.childUnitIds`. */
export interface Parts<K extends string> {
  readonly own: Figures<K>;
  readonly children: readonly Figures<K>[];
  readonly sum: Figures<K>;
}

export interface GoalRollUp extends Parts<GoalFigure> {
  readonly goal: GoalFact;
}

export interface RollUp {
  readonly unitId: number;
  /** The direct subordinate units; last those that hold money only (see ReportTree). */
  readonly childUnitIds: readonly number[];
  /** The shared goals that concern anyone here, in the order of an agreement. */
  readonly goals: readonly GoalRollUp[];
  /** The figures that are of no single goal. */
  readonly everything: Parts<UnitFigure>;
}

/** The roll-ups of one day: facts are arranged once, every unit is then read off. */
export class Reporter {
  readonly ledger: Ledger;
  /** What every unit brings to the figures of no single goal. */
  readonly ownFigures: FigureTable<UnitFigure>;

  constructor(readonly facts: ReportFacts) {
    this.ledger = ledgerOf(facts);
    this.ownFigures = ownUnitFigures(this.ledger);
  }

  /** What every unit brings to a goal. */
  ownGoalFigures(goal: LedgerGoal): FigureTable<GoalFigure> {
    return ownGoalFigures(this.ledger, goal);
  }

  /** The report of a unit (domain §6); null when it is not in the tree of the day. */
  rollUp(unitId: number): RollUp | null {
    // One table for all goals, in turn: with a table each, most of the time would go to making and forgetting them.
    const size = this.facts.tree.unitIds.length;
    const own = new FigureTable<GoalFigure>(GOAL_FIGURES, 0, size);
    const means = new WeightedMeans(size);
    const figuresOf = (goal: LedgerGoal): FigureTable<GoalFigure> => {
      own.clear();
      means.clear();
      fillGoalFigures(this.ledger, goal, own, means);
      return own;
    };
    const index = this.facts.tree.indexOf.get(unitId);
    if (index === undefined) return null;
    const childUnitIds = childrenOf(this.facts.tree, unitId);
    return {
      unitId,
      childUnitIds,
      goals: this.goalsConcerning(unitId).map((goal) => ({
        goal: goal.fact,
        ...this.parts(index, childUnitIds, figuresOf(goal)),
      })),
      everything: this.parts(index, childUnitIds, this.ownFigures),
    };
  }

  /**
   * The shared goals of the unit and of those above it that concern the unit or anyone below it; a goal of a unit further down is seen
   * in that unit's own report. With `below`, those too.
   */
  goalsConcerning(unitId: number, below = false): LedgerGoal[] {
    const { tree } = this.facts;
    const index = tree.indexOf.get(unitId);
    if (index === undefined) return [];
    const end = tree.subtreeEnd[index]!;
    return this.ledger.goals
      .filter((goal) => goal.isShared && goal.end > goal.start && (index < goal.start ? below && goal.start < end : index < goal.end))
      .filter((goal) => this.concernsAny(goal, Math.max(index, goal.start), end))
      .sort((a, b) => compareGoals(tree, a.fact, b.fact));
  }

  private concernsAny(goal: LedgerGoal, start: number, end: number): boolean {
    for (const part of goal.parts) {
      for (let at = Math.max(start, part.start); at < Math.min(end, part.end); at++) {
        if (part.concerns[at - part.start] !== CONCERNS.not) return true;
      }
    }
    return false;
  }

  /** A subtree is one range of the pre-order, so that its figures are one sum. */
  private parts<K extends string>(index: number, childUnitIds: readonly number[], own: FigureTable<K>): Parts<K> {
    const { indexOf, subtreeEnd } = this.facts.tree;
    const subtree = (top: number) => own.sum(top, subtreeEnd[top]!);
    const ownPart = own.at(index);
    const children = childUnitIds.map((childUnitId) => subtree(indexOf.get(childUnitId)!));
    return { own: ownPart, children, sum: children.reduce((a, b) => combine(own.keys, a, b), ownPart) };
  }
}

/** The roll-up of a unit over flat facts; null when the unit is not in their tree. */
export function rollUp(facts: ReportFacts, unitId: number): RollUp | null {
  return new Reporter(facts).rollUp(unitId);
}

/** A goal's figures where it concerns nobody. */
export const NO_GOAL_FIGURES: Figures<GoalFigure> = noFigures(GOAL_FIGURES);
