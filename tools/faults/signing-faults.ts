import { createHash } from 'node:crypto';
import { AGREEMENT_LIFE, AgreementStage, stageOf } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';

interface AgreementRow {
  readonly id: number;
  readonly state: 'draft' | 'proposed' | 'signed' | 'active' | 'evaluated' | 'archived';
  readonly isOver: number | string;
  /** Of its last step. */
  readonly lastStage: string | null;
}
interface AmendmentRow {
  readonly agreementId: number;
  readonly state: string;
  readonly openFor: number | null;
}
interface VersionRow {
  readonly id: number;
  readonly agreementId: number;
  readonly number: number;
  readonly hash: string;
  readonly formerHash: string | null;
  readonly state: string;
  readonly openFor: number | null;
}
interface SignatureRow {
  readonly agreementVersionId: number;
  readonly role: string;
  readonly personId: number;
  readonly hash: string;
}

const WAITING = new Set<AgreementStage>(['signed', 'amendmentSigned']);

/**
 * What must never be, whatever happened: half a signature, a version that is not what was signed, two of what there is one of, an agreement
 * in another stage than its versions and its amendment. Works on the tables alone; six statements.
 * @param day agreements that are closed by then may have nothing under way
 * @param agreementId that one alone; left out: all
 * @returns what is wrong, in words
 */
export async function signingFaults(database: Pick<Database, 'query'>, day: string, agreementId: number | null = null): Promise<string[]> {
  const these = agreementId === null ? 'IS NOT NULL' : `= ${agreementId}`;
  const ofThese = `SELECT id FROM agreement_version WHERE agreementId ${these}`;
  const agreements = await database.query<AgreementRow>(
    `SELECT a.id, a.state, CASE WHEN a.closedOn <= ? THEN 1 ELSE 0 END AS isOver,
            (SELECT e.stage FROM agreement_event e WHERE e.agreementId = a.id ORDER BY e.id DESC LIMIT 1) AS lastStage FROM agreement a WHERE a.id ${these}`,
    [day],
  );
  const amendments = groupedBy(
    await database.query<AmendmentRow>(`SELECT agreementId, state, openFor FROM amendment WHERE agreementId ${these}`),
    'agreementId',
  );
  const versionRows = await database.query<VersionRow>(
    `SELECT id, agreementId, number, hash, formerHash, state, openFor FROM agreement_version WHERE agreementId ${these} ORDER BY agreementId, number`,
  );
  const versions = groupedBy(versionRows, 'agreementId');
  const signatureRows = await database.query<SignatureRow>(
    `SELECT agreementVersionId, role, personId, hash FROM signature WHERE agreementVersionId IN (${ofThese})`,
  );
  const signatures = groupedBy(signatureRows, 'agreementVersionId');
  const texts = groupedBy(
    await database.query<{ agreementVersionId: number; text: string }>(
      `SELECT agreementVersionId, text FROM agreement_version_part WHERE agreementVersionId IN (${ofThese}) ORDER BY agreementVersionId, part`,
    ),
    'agreementVersionId',
  );
  return [
    ...agreements.flatMap((agreement) => stageFaults(agreement, amendments.get(agreement.id) ?? [], versions.get(agreement.id) ?? [])),
    ...versionRows.flatMap((version) => {
      const text = (texts.get(version.id) ?? []).map((part) => part.text).join('');
      return versionFaults(version, text, signatures.get(version.id) ?? []);
    }),
    ...[...versions.values()].flatMap(chainFaults),
    ...signatureRows.filter((row) => !texts.has(row.agreementVersionId)).map((row) => `a signature by ${row.personId} of nothing`),
  ];
}

function stageFaults(agreement: AgreementRow, amendments: readonly AmendmentRow[], versions: readonly VersionRow[]): string[] {
  const { id, state, lastStage } = agreement;
  const found: string[] = [];
  const expect = (holds: boolean, otherwise: string): void => void (holds || found.push(`agreement ${id}: ${otherwise}`));
  const open = amendments.filter(({ openFor }) => openFor !== null);
  const waiting = versions.filter(({ openFor }) => openFor !== null);
  expect(open.length <= 1, `${open.length} open amendments`);
  expect(waiting.length <= 1, `${waiting.length} open versions`);
  const amendmentState = open[0]?.state ?? null;
  expect([null, 'draft', 'proposed', 'signed'].includes(amendmentState), `an open amendment is ${amendmentState}`);
  expect(amendmentState === null || state === 'active', `an amendment is open while it is ${state}`);
  const stage = stageOf(state, amendmentState as 'draft' | 'proposed' | 'signed' | null);
  expect(stage in AGREEMENT_LIFE, `stage ${stage}`);
  expect(WAITING.has(stage) === (waiting.length === 1), `${stage} with ${waiting.length} versions that wait for a signature`);
  const adopted = versions.filter((version) => version.state === 'adopted').length;
  const adoptedAmendments = amendments.filter((amendment) => amendment.state === 'adopted').length;
  const isInForce = ['active', 'evaluated', 'archived'].includes(state);
  expect(isInForce === adopted > 0, `${state} with ${adopted} adopted versions`);
  expect(adoptedAmendments === Math.max(0, adopted - 1), `${adopted} adopted versions, ${adoptedAmendments} adopted amendments`);
  const isUnderWay = open.length + waiting.length > 0 || state === 'proposed' || state === 'signed';
  expect(Number(agreement.isOver) === 0 || !isUnderWay, `closed, and still ${stage}`);
  expect(lastStage === null || lastStage === stage, `${stage}, and its last step led to ${lastStage}`);
  return found;
}

const SIGNATURES_OF: Readonly<Record<string, number>> = { open: 1, lapsed: 1, adopted: 2 };

function versionFaults(version: VersionRow, text: string, signatures: readonly SignatureRow[]): string[] {
  const found: string[] = [];
  const where = `agreement ${version.agreementId} version ${version.number}`;
  const expect = (holds: boolean, otherwise: string): void => void (holds || found.push(`${where}: ${otherwise}`));
  expect(createHash('sha256').update(text, 'utf8').digest('hex') === version.hash, 'its hash is not that of its text');
  expect(signatures.length === SIGNATURES_OF[version.state], `${version.state} with ${signatures.length} signatures`);
  expect((version.state === 'open') === (version.openFor !== null), `${version.state}, open for ${version.openFor}`);
  expect(new Set(signatures.map(({ role }) => role)).size === signatures.length, 'two signatures for one role');
  expect(new Set(signatures.map(({ personId }) => personId)).size === signatures.length, 'two signatures by one person');
  expect(
    signatures.every(({ hash }) => hash === version.hash),
    'a signature is of another hash',
  );
  return found;
}

function chainFaults(versions: readonly VersionRow[]): string[] {
  const found: string[] = [];
  let former: string | null = null;
  for (const version of versions) {
    if (version.formerHash !== former) found.push(`agreement ${version.agreementId} version ${version.number}: the chain is broken`);
    if (version.state === 'adopted') former = version.hash;
  }
  return found;
}

function groupedBy<K extends string, T extends Readonly<Record<K, number>>>(rows: readonly T[], key: K): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) groups.set(row[key], [...(groups.get(row[key]) ?? []), row]);
  return groups;
}
