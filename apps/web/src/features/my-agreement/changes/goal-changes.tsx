import type { Goal } from '../model';
import { GoalChangeNote } from './goal-change-note';
import { useUnansweredChanges } from './use-changes';

/** What has changed in a goal since the agreement was signed, on the goal itself. */
export function GoalChanges({ goal }: { goal: Goal }) {
  const changes = useUnansweredChanges().filter(({ goalId }) => goalId === goal.id);
  return changes.map((change) => <GoalChangeNote key={change.id} change={change} />);
}
