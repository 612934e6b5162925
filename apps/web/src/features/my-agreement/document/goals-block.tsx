import { useOpenAgreement } from '../agreement-context';
import { ChangesOfGoneGoals } from '../changes/changes-of-gone-goals';
import { AreaSection } from '../area-section';
import { shownAreas } from '../model';
import { OutOfReach } from '../out-of-reach';
import { blockAnchors } from './document-parts';

/** The areas with their goals, answers and measures. */
export function GoalsBlock() {
  const { document, mayEdit } = useOpenAgreement();
  return (
    <div id={blockAnchors.goals}>
      <ChangesOfGoneGoals />
      {shownAreas(document, mayEdit).map((area) => (
        <AreaSection key={area.id} area={area} />
      ))}
      <OutOfReach />
    </div>
  );
}
