import { AGREEMENT_LIFE, AgreementStage, Day, LifeAction, lifeActions, LifeParty, lifeTransition } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { AgreementAccess, stageProblem } from '../access/agreement-access';

/** What decides about a step besides the table. */
type Stepping = Pick<AgreementAccess, 'stage' | 'parties' | 'isClosed'>;

/** A step that somebody may take now: as whom, and where it leads. */
export interface Step {
  readonly party: LifeParty;
  readonly to: AgreementStage;
}

/** Who takes the action, at whatever stage. */
const PARTIES_OF = new Map(
  lifeActions.map((action) => [action, new Set(Object.values(AGREEMENT_LIFE).flatMap((stage) => stage[action]?.by ?? []))]),
);

/**
 * The step by the one table of an agreement's life.
 * @param periodTo first day after the agreement's period
 * @throws Problem 403 when it is never the actor's to take, 409 when it is, but not now.
 */
export function expectStep({ stage, parties, isClosed }: Stepping, action: LifeAction, periodTo: Day, today: Day): Step {
  const party = parties.find((each) => PARTIES_OF.get(action)!.has(each));
  if (!party) throw Problem.forbidden();
  const hasEnded = isClosed || periodTo <= today;
  if (isClosed && !isAfterwards(action)) throw Problem.wrongState('agreement-closed');
  const transition = lifeTransition(stage, action);
  if (!transition) throw Problem.wrongState(stageProblem(stage));
  if (!transition.by.includes(party)) throw Problem.forbidden();
  if (action === 'evaluate' && !hasEnded) throw Problem.wrongState('period-not-ended', { params: { validTo: periodTo } });
  return { party, to: transition.to };
}

/** The steps that the actor may take now, but for what the agreement says. */
export function possibleSteps(access: Stepping, periodTo: Day, today: Day): LifeAction[] {
  return lifeActions.filter((action) => {
    const transition = lifeTransition(access.stage, action);
    if (!transition || !transition.by.some((party) => access.parties.includes(party))) return false;
    if (access.isClosed) return isAfterwards(action);
    return action !== 'evaluate' || periodTo <= today;
  });
}

/** What is done with an agreement that no longer holds. */
function isAfterwards(action: LifeAction): boolean {
  return action === 'evaluate' || action === 'archive';
}
