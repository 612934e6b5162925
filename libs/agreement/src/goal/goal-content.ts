import { ancestorsOf, checkGoalText, checkScope, checkSupports, OrganizationTree, SupportingGoal } from '@kaskade/domain';
import { GoalScopeUnit, Transaction } from '@kaskade/persistence';
import { Problem } from '@kaskade/platform';
import { placeholders } from '../access/sql';
import { UnitPath } from '../access/unit-path';
import { expectNone } from '../measure/measure-access';
import { GoalInputDto } from './goal.dto';
import { loadGoals } from './goal.row';

/**
 * What every goal must satisfy, new, edited or revised: three statements.
 * @param tree the whole tree, by which chosen units are judged; null where the scope names none.
 * @throws Problem 400 with everything that is wrong.
 */
export async function expectValidGoal(
  tx: Transaction,
  path: UnitPath,
  tree: OrganizationTree | null,
  input: Omit<GoalInputDto, 'position'>,
  { id, ownerUnitId, periodId }: Pick<SupportingGoal, 'id' | 'ownerUnitId' | 'periodId'>,
): Promise<void> {
  const areas = await tx.query<{ position: number }>('SELECT position FROM goal_area WHERE id = ?', [input.areaId]);
  if (areas.length === 0) throw Problem.invalid({ field: 'areaId', code: 'area-unknown' });
  const wanted = {
    ...input,
    id,
    ownerUnitId,
    periodId,
    position: 0,
    areaPosition: 0,
    state: 'draft' as const,
    sharedOn: null,
    withdrawnOn: null,
  };
  const supported = input.supportsGoalId === null ? [] : await supportable(tx, path, ownerUnitId, periodId);
  expectNone([
    ...checkGoalText(input),
    ...checkScope(tree ?? path.tree, wanted),
    ...checkSupports(path.tree, wanted, new Map(supported.map((goal) => [goal.id, goal.id === id ? wanted : goal]))),
  ]);
}

function supportable(tx: Transaction, path: UnitPath, unitId: number, periodId: number): Promise<SupportingGoal[]> {
  const units = [unitId, ...ancestorsOf(path.tree, unitId)];
  return loadGoals(tx, `g.unitId IN (${placeholders(units)}) AND g.periodId = ?`, [...units, periodId]);
}

/** Writes the chosen units of a goal anew, when they are others than before. */
export async function replaceScope(
  tx: Transaction,
  goal: { readonly id: number; readonly scopeUnitIds: readonly number[] },
  scopeUnitIds: readonly number[],
): Promise<void> {
  if ([...scopeUnitIds].sort().join() === [...goal.scopeUnitIds].sort().join()) return;
  await tx.deleteWhere(GoalScopeUnit, { goalId: goal.id });
  await tx.insertMany(
    GoalScopeUnit,
    scopeUnitIds.map((unitId) => ({ goalId: goal.id, unitId })),
  );
}
