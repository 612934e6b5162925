import { Day, GoalScope, GoalState, SupportingGoal } from '@kaskade/domain';
import { placeholders, SqlSource } from '../access/sql';

/** A goal as raw SQL answers it, with its area's position and its owner's name. */
export interface GoalRow {
  readonly id: number;
  readonly version: number;
  readonly ownerUnitId: number;
  readonly ownerUnitName: string;
  readonly periodId: number;
  readonly areaId: number;
  readonly areaPosition: number;
  readonly title: string;
  readonly text: string;
  readonly principles: string;
  readonly source: string;
  readonly position: number;
  readonly state: GoalState;
  readonly sharedOn: Day | null;
  readonly withdrawnOn: Day | null;
  readonly supportsGoalId: number | null;
  readonly scope: GoalScope;
}

/** A goal with the units of its scope: what the rules take. */
export interface ScopedGoalRow extends GoalRow, SupportingGoal {
  readonly scopeUnits: readonly { readonly id: number; readonly name: string }[];
}

/**
 * Loads goals with their scopes: two statements.
 * @param where condition on `goal g`, with its parameters.
 */
export async function loadGoals(source: SqlSource, where: string, parameters: readonly unknown[]): Promise<ScopedGoalRow[]> {
  const goals = await source.query<GoalRow>(
    `SELECT g.id, g.version, g.unitId AS ownerUnitId, u.name AS ownerUnitName, g.periodId, g.areaId, ga.position AS areaPosition, g.title, g.text,
            g.principles, g.source, g.position, g.state, g.sharedOn, g.withdrawnOn, g.supportsGoalId, g.scope
       FROM goal g JOIN unit u ON u.id = g.unitId JOIN goal_area ga ON ga.id = g.areaId
      WHERE ${where}`,
    parameters,
  );
  const ids = goals.map((goal) => goal.id);
  const chosen = await source.query<{ goalId: number; id: number; name: string }>(
    `SELECT s.goalId, s.unitId AS id, u.name FROM goal_scope_unit s JOIN unit u ON u.id = s.unitId
      WHERE s.goalId IN (${placeholders(ids)}) ORDER BY u.name, s.unitId`,
    ids,
  );
  const unitsOf = new Map<number, { id: number; name: string }[]>(ids.map((id) => [id, []]));
  for (const { goalId, id, name } of chosen) unitsOf.get(goalId)!.push({ id, name });
  return goals.map((goal) => {
    const scopeUnits = unitsOf.get(goal.id)!;
    return { ...goal, scopeUnits, scopeUnitIds: scopeUnits.map((unit) => unit.id) };
  });
}
