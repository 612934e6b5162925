import { SignatureRow, VersionWithSignatures } from '../content/agreement-versions';
import { FrozenVersionDto, SignatureDto, VersionSummaryDto } from './version.dto';

export function versionSummary({ id: _, signatures, ...version }: VersionWithSignatures): VersionSummaryDto {
  return { ...version, signatures: signatures.map(signatureView) };
}

export function frozenView({ number, hash, signatures }: VersionWithSignatures): FrozenVersionDto {
  return { number, hash, signatures: signatures.map(signatureView) };
}

function signatureView({ role, personId, name, title, capacity, passedSlips, signedAt, signedOn }: SignatureRow): SignatureDto {
  return { role, personId, name, title, capacity, passedSlips: [...passedSlips], signedAt, signedOn };
}
