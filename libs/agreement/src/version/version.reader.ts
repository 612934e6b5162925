import { Injectable } from '@nestjs/common';
import { Actor, AgreementContent, compareContents } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { readableAgreement } from '../access/agreement-access';
import { AgreementPartsReader } from '../content/agreement-parts';
import { loadVersions, VersionWithSignatures } from '../content/agreement-versions';
import { frozenContentOf } from '../content/frozen-content';
import { signingState } from '../content/signing-state';
import { ComparisonDto, ComparisonQueryDto, VersionDto, VersionSummaryDto } from './version.dto';
import { versionSummary } from './version-view';

/** Reads what was frozen, for ever as it was, for whoever may read the agreement. As many statements however many versions there are. */
@Injectable()
export class VersionReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly parts: AgreementPartsReader,
  ) {}

  /** Oldest first. */
  async list(actor: Actor, agreementId: number): Promise<VersionSummaryDto[]> {
    return (await this.versions(actor, agreementId)).map(versionSummary);
  }

  async read(actor: Actor, agreementId: number, number: number): Promise<VersionDto> {
    const version = numbered(await this.versions(actor, agreementId), number);
    const { text, content, isIntact } = await frozenContentOf(this.database, version);
    return { ...versionSummary(version), content: content as VersionDto['content'], text, isIntact };
  }

  /** What changed from one version to another, or to the agreement as it reads now. */
  async compare(actor: Actor, agreementId: number, { from, to }: ComparisonQueryDto): Promise<ComparisonDto> {
    const versions = await this.versions(actor, agreementId);
    const [fromNumber, toNumber] = [Number(from), to === 'now' ? null : Number(to)];
    const before = await this.contentOf(numbered(versions, fromNumber));
    const after = toNumber === null ? await this.contentNow(actor, agreementId) : await this.contentOf(numbered(versions, toNumber));
    return { fromNumber, toNumber, differences: compareContents(before, after) };
  }

  private async versions(actor: Actor, agreementId: number): Promise<VersionWithSignatures[]> {
    await readableAgreement(this.database, actor, this.clock.today(), agreementId);
    return loadVersions(this.database, agreementId);
  }

  private async contentOf(version: VersionWithSignatures): Promise<AgreementContent> {
    return (await frozenContentOf(this.database, version)).content;
  }

  private async contentNow(actor: Actor, agreementId: number): Promise<AgreementContent> {
    return signingState(await this.parts.load(this.database, actor, this.clock.today(), agreementId)).content;
  }
}

function numbered(versions: readonly VersionWithSignatures[], number: number): VersionWithSignatures {
  const version = versions.find((each) => each.number === number);
  if (!version) throw Problem.notFound();
  return version;
}
