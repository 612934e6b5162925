import { Injectable } from '@nestjs/common';
import { Actor, compareContents, isPreliminary } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock } from '@kaskade/platform';
import { SqlSource } from '../access/sql';
import { AgreementParts, AgreementPartsReader } from '../content/agreement-parts';
import { adoptedVersion } from '../content/agreement-versions';
import { frozenContentOf } from '../content/frozen-content';
import { SigningState, signingParty, signingState } from '../content/signing-state';
import { DifferenceDto, SigningDto } from './version.dto';
import { frozenView } from './version-view';

/** What somebody who is about to sign has to see: what is missing, what looks like a slip, and whether anything has changed. */
@Injectable()
export class SigningReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly parts: AgreementPartsReader,
  ) {}

  /** @throws Problem 404 when there is no such agreement or the actor may not read it. */
  async read(actor: Actor, agreementId: number): Promise<SigningDto> {
    const parts = await this.parts.load(this.database, actor, this.clock.today(), agreementId);
    const state = signingState(parts);
    return signingView(parts, state, await changesSinceSignature(this.database, state));
  }
}

/** What has changed since the first signature; null when nothing has or nobody has signed. One statement where something has. */
export async function changesSinceSignature(source: SqlSource, { open, hash, content }: SigningState): Promise<DifferenceDto[] | null> {
  if (open === null || open.hash === hash) return null;
  const frozen = await frozenContentOf(source, open);
  return compareContents(frozen.content, content);
}

function signingView(parts: AgreementParts, state: SigningState, difference: DifferenceDto[] | null): SigningDto {
  return {
    version: parts.head.version,
    hash: state.hash,
    formerHash: adoptedVersion(parts.versions)?.hash ?? null,
    party: signingParty(parts.access.parties),
    missing: state.missing.map((obstacle) => ({ ...obstacle, params: { ...obstacle.params } })),
    slips: state.slips.map((slip) => ({ ...slip, params: { ...slip.params } })),
    preliminary: isPreliminary(state.facts),
    frozen: state.open && frozenView(state.open),
    difference,
  };
}
