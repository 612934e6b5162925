import { Day } from '../organization';
import { LightColour } from '../agreement';
import { RoundFact } from './facts';

/** The light of a not-cancelled measure as a report shows it. */
export type LightStanding = LightColour | 'outdated' | 'notReported';
export const LIGHT_STANDINGS: readonly LightStanding[] = ['green', 'yellow', 'red', 'outdated', 'notReported'];

/**
 * The day on which the newest round whose deadline has passed was opened; null while no deadline has passed. On the deadline itself
 * it has not.
 */
export function newestPassedRoundOpenedOn(rounds: readonly RoundFact[], day: Day): Day | null {
  const opened = rounds.filter((round) => round.deadline < day).map((round) => round.openedOn);
  return opened.reduce<Day | null>((newest, openedOn) => (newest === null || openedOn > newest ? openedOn : newest), null);
}
