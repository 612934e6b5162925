import { EntityManager } from 'typeorm';
import { frozenText } from '@kaskade/agreement';
import { AgreementContent } from '@kaskade/domain';
import { changesBy } from './goal-changes';
import { DemoRows } from './rows';
import { addVersion, noSignedRows, Signer, writeSigned } from './signed-rows';

/** Signs the agreements of an organization to measure with: versions whose texts say no more than who signed them, thousands in a second. */
export async function signPlainly(manager: EntityManager, rows: DemoRows): Promise<void> {
  const leaderOf = new Map(rows.leaderships.map(({ unitId, personId }) => [unitId, personId]));
  const parentOf = new Map(rows.placements.map(({ unitId, parentUnitId }) => [unitId, parentUnitId]));
  const nameOf = new Map(rows.people.map(({ id, name }) => [id, name]));
  const unitName = new Map(rows.units.map(({ id, name }) => [id, name]));
  const period = rows.periods[0]!;
  const signed = noSignedRows();
  const signer = (role: Signer['role'], unitId: number): Signer => {
    const personId = leaderOf.get(unitId)!;
    return { role, personId, unitId, capacity: 'permanent', name: nameOf.get(personId)!, title: '' };
  };
  for (const { id, unitId, activeOn } of rows.agreements) {
    const parent = parentOf.get(unitId) ?? null;
    if (activeOn === null) continue;
    const leader = signer('leader', unitId);
    // The top's other party is a body, and here there is none: it is signed by two all the same.
    const superior = parent === null ? { ...signer('superior', rows.agreements[1]!.unitId), unitId: null } : signer('superior', parent);
    const content: AgreementContent = {
      format: 'kaskade-agreement/1',
      agreementId: id,
      unit: { id: unitId, name: unitName.get(unitId)! },
      period: { name: period.name, validFrom: period.validFrom, validTo: period.validTo },
      leader: { personId: leader.personId, name: leader.name, title: '' },
      superior: null,
      employerBody: null,
      template: { name: 'Lederavtale', number: 1 },
      reason: '',
      formerHash: null,
      ...{ sections: [], areas: [], conversations: [], decision: null, attachments: [] },
    };
    addVersion(signed, id, null, frozenText(content), activeOn, changesBy(rows, activeOn), [leader, superior]);
  }
  await writeSigned(manager, signed);
}
