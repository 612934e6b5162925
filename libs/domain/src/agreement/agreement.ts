import { Day, Leader } from '../organization';
import { AgreementState, isInForce } from './lifecycle';
import { MeasureStatus } from './measure';

/** How far a unit's agreement has come: itself a figure in the roll-up (domain §2). */
export type AgreementStanding = 'missing' | 'draft' | 'late' | 'active';

/**
 * The standing on a day of the agreement of a unit that has a leader. Late is an agreement, missing or a draft, that was not
 * active on the period's first day when that day has come (domain §2). Who came after it (`leaderSince`) is not late on their own
 * first day, but from the next. `missing` stays `missing`, late or not, so that the counts are exclusive.
 */
export function agreementStanding(
  agreement: { readonly state: AgreementState } | null,
  { startsOn }: { readonly startsOn: Day },
  leaderSince: Day,
  day: Day,
): AgreementStanding {
  if (agreement === null) return 'missing';
  if (isInForce(agreement.state)) return 'active';
  const isLate = leaderSince > startsOn ? day > leaderSince : day >= startsOn;
  return isLate ? 'late' : 'draft';
}

/**
 * Which of a unit's agreements in one period holds on the day: that of its permanent leader, who may be away while somebody acts, else
 * that of the acting one. Null when the unit is vacant or its leader has none: a former leader's does not hold for the next.
 */
export function currentAgreement<A extends { readonly personId: number; readonly closedOn: Day | null }>(
  agreements: readonly A[],
  leader: Pick<Leader, 'personId' | 'awayPersonId'> | null,
  day: Day,
): A | null {
  if (leader === null) return null;
  const open = agreements.filter((agreement) => agreement.closedOn === null || agreement.closedOn > day);
  const whose = [leader.awayPersonId, leader.personId].filter((personId) => personId !== null);
  return whose.flatMap((personId) => open.filter((agreement) => agreement.personId === personId))[0] ?? null;
}

/** A measure that is still to be done is what a new leader may take over (domain §2). */
export function isOpenMeasure(measure: { readonly status: MeasureStatus }): boolean {
  return measure.status === 'planned' || measure.status === 'started';
}
