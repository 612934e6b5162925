import { SigningObstacle, Slip } from '@kaskade/domain';
import { FieldFault, Problem } from '@kaskade/platform';
import { SigningState } from '../content/signing-state';
import { DifferenceDto, SignDto } from './version.dto';

/**
 * The rules at signing (domain §2) against what is signed now.
 * @param difference what has changed since the first signature
 * @throws Problem 409, each with what is missing and where.
 */
export function expectSignable(state: SigningState, difference: DifferenceDto[] | null, signing: SignDto): void {
  if (difference !== null) throw Problem.wrongState('agreement-changed-since-signature', { difference });
  if (state.hash !== signing.hash) throw Problem.wrongState('agreement-changed-since-read');
  if (state.missing.length > 0) throw Problem.wrongState('signing-incomplete', { errors: state.missing.map(obstacleFault) });
  const stopped = state.slips.filter((slip) => !signing.passedSlips.includes(slip.key));
  if (stopped.length > 0) throw Problem.wrongState('signing-slips', { errors: stopped.map(slipFault) });
}

/** The field is the place in the agreement where it is mended. */
function obstacleFault({ code, params, goalId, areaId, talkId }: SigningObstacle): FieldFault {
  const words = code === 'talk-missing' ? { ...params, months: params['month'] ?? '1–12' } : params;
  return { field: placeOf({ goal: goalId, talk: talkId, area: areaId }), code, params: words };
}

function slipFault({ key, code, params }: Slip): FieldFault {
  const what = params['measure'] ?? params['name'];
  return { field: key, code, params: what === undefined ? params : { ...params, what } };
}

function placeOf(places: Readonly<Record<string, number | string | undefined>>): string {
  const [place, id] = Object.entries(places).find(([, value]) => value !== undefined) ?? ['agreement', ''];
  return id === '' ? place : `${place}/${id}`;
}
