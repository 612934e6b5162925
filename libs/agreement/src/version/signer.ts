import { Actor } from '@kaskade/domain';
import { Person, Signature, Transaction } from '@kaskade/persistence';
import { AgreementParts } from '../content/agreement-parts';
import { SignatureRole } from '../content/agreement-versions';

/** In whose post and in what capacity somebody signs, by name and title as they are today. */
export async function signerOf(
  tx: Transaction,
  actor: Actor,
  role: SignatureRole,
  { access, head }: AgreementParts,
): Promise<Pick<Signature, 'unitId' | 'capacity' | 'name' | 'title'>> {
  const { path } = access;
  const unitId = role === 'leader' ? head.unitId : (path.superior(head.unitId)?.unitId ?? null);
  if (unitId !== null) {
    const person = path.inPost(unitId, actor.personId);
    const capacity = path.leader(unitId)?.kind ?? 'permanent';
    return { unitId, capacity, name: person?.name ?? '', title: person?.title ?? '' };
  }
  const representative = await tx.repository(Person).findOneByOrFail({ id: actor.personId });
  return { unitId: null, capacity: 'representative', name: representative.name, title: representative.title ?? '' };
}
