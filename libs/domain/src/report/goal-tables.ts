import { FigureTable, GoalFigure } from './figures';
import { Ledger } from './ledger';
import { LedgerGoal } from './ledger-goal';
import { ownGoalFigures } from './own-figures';

/** The figures of goals, each worked out at most once. */
export class GoalTables {
  private readonly ownOf = new Map<LedgerGoal, FigureTable<GoalFigure>>();
  private readonly totalOf = new Map<LedgerGoal, FigureTable<GoalFigure>>();

  constructor(private readonly ledger: Ledger) {}

  /** What every unit brings to the goal. */
  own(goal: LedgerGoal): FigureTable<GoalFigure> {
    let own = this.ownOf.get(goal);
    if (!own) this.ownOf.set(goal, (own = ownGoalFigures(this.ledger, goal)));
    return own;
  }

  /** The same, each unit with everything below it. */
  total(goal: LedgerGoal): FigureTable<GoalFigure> {
    let total = this.totalOf.get(goal);
    if (!total) this.totalOf.set(goal, (total = this.own(goal).rollUp(this.ledger.facts.tree)));
    return total;
  }
}
