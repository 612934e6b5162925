import { useOpenAgreement } from '../agreement-context';
import { GoalChangeNote } from './goal-change-note';
import { useUnansweredChanges } from './use-changes';

/** Changes of goals that stand in the agreement no more: withdrawn, or not for this unit any longer. */
export function ChangesOfGoneGoals() {
  const { document } = useOpenAgreement();
  const here = new Set([...document.areas.flatMap((area) => area.goals), ...document.outOfReach].map(({ id }) => id));
  const gone = useUnansweredChanges().filter(({ goalId }) => !here.has(goalId));
  return gone.map((change) => <GoalChangeNote key={change.id} change={change} />);
}
