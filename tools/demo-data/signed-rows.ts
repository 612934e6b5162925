import { EntityManager } from 'typeorm';
import { partsOfText } from '@kaskade/agreement';
import { Day } from '@kaskade/domain';
import { AgreementVersion, AgreementVersionPart, AreaAcceptance, Signature } from '@kaskade/persistence';
import { Calendar } from './calendar';
import { add } from './rows';
import { insertAll } from './write';

/** What signing writes. */
export interface SignedRows {
  readonly versions: AgreementVersion[];
  readonly parts: AgreementVersionPart[];
  readonly signatures: Signature[];
  readonly acceptances: AreaAcceptance[];
}

export const noSignedRows = (): SignedRows => ({ versions: [], parts: [], signatures: [], acceptances: [] });

/** Who signs, in whose post. */
export type Signer = Pick<Signature, 'role' | 'personId' | 'unitId' | 'capacity' | 'name' | 'title'>;

/** The first version of an agreement with its signatures: adopted when there are two, else waiting for the other. */
export function addVersion(
  rows: SignedRows,
  agreementId: number,
  templateVersionId: number | null,
  frozen: { readonly text: string; readonly hash: string },
  day: Day,
  changesSeen: number,
  signers: readonly Signer[],
): void {
  const calendar = new Calendar(day);
  const isAdopted = signers.length === 2;
  const { text, hash } = frozen;
  const version = add<AgreementVersion>(rows.versions, {
    agreementId,
    number: 1,
    templateVersionId,
    reason: '',
    hash,
    formerHash: null,
    state: isAdopted ? 'adopted' : 'open',
    openFor: isAdopted ? null : agreementId,
    preliminary: false,
    frozenAt: calendar.at(day, 60),
    frozenOn: day,
    changesSeen,
    adoptedOn: isAdopted ? day : null,
    lapsedOn: null,
  });
  for (const [index, part] of partsOfText(text).entries()) add(rows.parts, { agreementVersionId: version.id, part: index + 1, text: part });
  for (const signer of signers) {
    const signedAt = calendar.at(day, signer.role === 'leader' ? 60 : 120);
    add(rows.signatures, { ...signer, agreementVersionId: version.id, hash, passedSlips: [], signedAt, signedOn: day });
  }
}

/** Writes them in bulk, and joins the signatures of each agreement's history to its version. */
export async function writeSigned(manager: EntityManager, rows: SignedRows): Promise<void> {
  await insertAll(manager, AgreementVersion, rows.versions);
  await insertAll(manager, AgreementVersionPart, rows.parts);
  await insertAll(manager, Signature, rows.signatures);
  await insertAll(manager, AreaAcceptance, rows.acceptances);
  await manager.query(
    `UPDATE agreement_event SET agreementVersionId = (SELECT v.id FROM agreement_version v WHERE v.agreementId = agreement_event.agreementId)
      WHERE action = 'sign'`,
  );
}
