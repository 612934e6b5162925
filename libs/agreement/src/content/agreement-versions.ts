import { Day } from '@kaskade/domain';
import { asInstant, SqlSource } from '../access/sql';

export type SignatureRole = 'leader' | 'superior';

/** A signature as it was put. */
export interface SignatureRow {
  readonly role: SignatureRole;
  readonly personId: number;
  readonly name: string;
  readonly title: string;
  readonly capacity: 'permanent' | 'acting' | 'representative';
  /** Names of the slips that were signed past. */
  readonly passedSlips: readonly string[];
  readonly hash: string;
  readonly signedAt: Date;
  readonly signedOn: Day;
}

/** A frozen version of an agreement, without its text. */
export interface VersionWithSignatures {
  readonly id: number;
  readonly number: number;
  readonly reason: string;
  readonly hash: string;
  readonly formerHash: string | null;
  readonly state: 'open' | 'adopted' | 'lapsed';
  readonly preliminary: boolean;
  readonly frozenOn: Day;
  readonly adoptedOn: Day | null;
  readonly lapsedOn: Day | null;
  readonly signatures: readonly SignatureRow[];
}

type Row = Omit<VersionWithSignatures, 'preliminary' | 'signatures'> & { readonly preliminary: number | boolean } & (
    | { readonly role: null }
    | (Omit<SignatureRow, 'passedSlips' | 'signedAt' | 'hash'> & {
        readonly passedSlips: string;
        readonly signedAt: string | Date;
        readonly signedHash: string;
      })
  );

/** Every version of the agreement, oldest first, with who signed it: one statement. */
export async function loadVersions(source: SqlSource, agreementId: number): Promise<VersionWithSignatures[]> {
  const rows = await source.query<Row>(
    `SELECT v.id, v.number, v.reason, v.hash, v.formerHash, v.state, v.preliminary, v.frozenOn, v.adoptedOn, v.lapsedOn, s.role, s.personId, s.name,
            s.title, s.capacity, s.passedSlips, s.hash AS signedHash, s.signedAt, s.signedOn
       FROM agreement_version v LEFT JOIN signature s ON s.agreementVersionId = v.id
      WHERE v.agreementId = ? ORDER BY v.number, s.id`,
    [agreementId],
  );
  const versions = new Map<number, VersionWithSignatures & { signatures: SignatureRow[] }>();
  for (const row of rows) {
    const { id, number, reason, hash, formerHash, state, frozenOn, adoptedOn, lapsedOn } = row;
    const version = versions.get(id) ?? {
      ...{ id, number, reason, hash, formerHash, state, frozenOn, adoptedOn, lapsedOn },
      preliminary: Boolean(row.preliminary),
      signatures: [],
    };
    versions.set(id, version);
    if (row.role !== null) version.signatures.push(signature(row));
  }
  return [...versions.values()];
}

/** The version that waits for its second signature; null when none does. */
export function openVersion(versions: readonly VersionWithSignatures[]): VersionWithSignatures | null {
  return versions.find((version) => version.state === 'open') ?? null;
}

/** The version that holds: the last that both have signed; null before the first. */
export function adoptedVersion(versions: readonly VersionWithSignatures[]): VersionWithSignatures | null {
  return versions.filter((version) => version.state === 'adopted').at(-1) ?? null;
}

function signature(row: Exclude<Row, { role: null }>): SignatureRow {
  const { role, personId, name, title, capacity, passedSlips, signedHash, signedAt, signedOn } = row;
  const passed = JSON.parse(passedSlips) as string[];
  return { role, personId, name, title, capacity, passedSlips: passed, hash: signedHash, signedAt: asInstant(signedAt), signedOn };
}
