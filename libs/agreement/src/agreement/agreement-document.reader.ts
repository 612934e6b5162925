import { Injectable } from '@nestjs/common';
import { Actor } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock } from '@kaskade/platform';
import { asInstant } from '../access/sql';
import { AgreementPartsReader } from '../content/agreement-parts';
import { AgreementDocumentDto, AgreementEventDto } from './agreement.dto';
import { agreementDocument } from './agreement-document';

const EVENTS_SHOWN = 20;

/** Reads an agreement as one document: as many statements whatever the organization's size, the unit's depth and the number of goals. */
@Injectable()
export class AgreementDocumentReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly parts: AgreementPartsReader,
  ) {}

  /** @throws Problem 404 when there is no such agreement or the actor may not read it. */
  async read(actor: Actor, agreementId: number): Promise<AgreementDocumentDto> {
    const parts = await this.parts.load(this.database, actor, this.clock.today(), agreementId);
    return agreementDocument(parts, await this.events(agreementId));
  }

  /** The last steps in its life, newest first. */
  private async events(agreementId: number): Promise<AgreementEventDto[]> {
    const rows = await this.database.query<AgreementEventDto & { at: string | Date }>(
      `SELECT e.id, e.at, e.day, p.name AS personName, e.action, e.stage, e.comment, v.number AS versionNumber
         FROM agreement_event e JOIN person p ON p.id = e.personId LEFT JOIN agreement_version v ON v.id = e.agreementVersionId
        WHERE e.agreementId = ? ORDER BY e.id DESC LIMIT ${EVENTS_SHOWN}`,
      [agreementId],
    );
    return rows.map((row) => ({ ...row, at: asInstant(row.at) }));
  }
}
