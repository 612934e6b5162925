import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Actor, isContentEditable } from '@kaskade/domain';
import { Attachment, AttachmentPart, Database, StaleVersionError, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { AgreementAccess, expectContentEditable, holdAgreements, readableAgreement } from '../access/agreement-access';
import { SqlSource } from '../access/sql';
import { frozenContentsSince } from '../content/frozen-content';
import { AttachmentDto } from './attachment.dto';
import { attachmentName } from './attachment-name';
import { attachmentType } from './attachment-type';
import { UploadedAttachment } from './attachment-upload';

export const MOST_ATTACHMENTS = 20;
const PART_BYTES = 60_000;
/** About 1 MB in a statement, and what it is written out as: far under the packet of a server. */
const PARTS_PER_STATEMENT = 16;

/** The files of an agreement: part of what is signed, and so changed only while the rest of it may be. Read by whoever reads the agreement. */
@Injectable()
export class Attachments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 400 for what is no such file, 409 where the agreement can't be edited or has as many as it may have */
  async add(actor: Actor, agreementId: number, { bytes, fileName }: UploadedAttachment): Promise<AttachmentDto> {
    const today = this.clock.today();
    const id = await this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, [agreementId]);
      expectContentEditable(await readableAgreement(tx, actor, today, agreementId));
      if (bytes.length === 0) throw Problem.invalid({ field: 'file', code: 'attachment-empty' });
      const type = attachmentType(fileName, bytes);
      if (typeof type === 'string') throw Problem.invalid({ field: 'file', code: type });
      const names = await tx.query<{ name: string }>('SELECT name FROM attachment WHERE agreementId = ? AND removedOn IS NULL', [
        agreementId,
      ]);
      if (names.length >= MOST_ATTACHMENTS) throw Problem.wrongState('attachment-too-many', { params: { max: MOST_ATTACHMENTS } });
      const taken = names.map(({ name }) => name);
      const attachmentId = await tx.insert(Attachment, {
        agreementId,
        name: attachmentName(fileName, type.extension, taken),
        mediaType: type.mediaType,
        sizeBytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        addedById: actor.personId,
        addedOn: today,
        removedOn: null,
        version: 1,
      });
      await insertParts(tx, attachmentId, bytes);
      return attachmentId;
    });
    return this.read(actor, id);
  }

  async read(actor: Actor, attachmentId: number): Promise<AttachmentDto> {
    const row = await attachment(this.database, attachmentId);
    return view(row, await readableAgreement(this.database, actor, this.clock.today(), row.agreementId));
  }

  /** With its bytes; a removed one too, for those who read a version that was signed with it. */
  async content(actor: Actor, attachmentId: number): Promise<{ name: string; mediaType: string; bytes: Buffer }> {
    const { name, mediaType } = await this.read(actor, attachmentId);
    const parts = await this.database.repository(AttachmentPart).find({ where: { attachmentId }, order: { part: 'ASC' } });
    return { name, mediaType, bytes: Buffer.concat(parts.map((part) => part.bytes)) };
  }

  /** Kept exactly when some frozen version holds it; else gone for good. */
  async remove(actor: Actor, attachmentId: number, version: number): Promise<void> {
    const { agreementId } = await attachment(this.database, attachmentId);
    const work = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, [agreementId]);
      expectContentEditable(await readableAgreement(tx, actor, this.clock.today(), agreementId));
      const row = await attachment(tx, attachmentId);
      expectVersion('attachment', row, version);
      if (row.removedOn !== null) throw Problem.wrongState('attachment-removed');
      const frozen = await frozenContentsSince(tx, agreementId, row.addedOn);
      const isHeld = frozen.some(({ attachments }) => attachments.some(({ id }) => id === attachmentId));
      if (isHeld) return tx.update(Attachment, attachmentId, version, { removedOn: this.clock.today() });
      await tx.deleteWhere(AttachmentPart, { attachmentId });
      if ((await tx.deleteWhere(Attachment, { id: attachmentId, version })) !== 1) throw new StaleVersionError('attachment', attachmentId);
    });
    await orCurrent(work, () => this.read(actor, attachmentId));
  }
}

type AttachmentRow = Omit<AttachmentDto, 'allowedActions'>;

async function attachment(source: SqlSource, id: number): Promise<AttachmentRow> {
  const [row] = await source.query<AttachmentRow>(
    `SELECT f.id, f.version, f.agreementId, f.name, f.mediaType, f.sizeBytes, f.sha256, f.addedOn, p.name AS addedBy, f.removedOn
       FROM attachment f JOIN person p ON p.id = f.addedById WHERE f.id = ?`,
    [id],
  );
  if (!row) throw Problem.notFound();
  return row;
}

/** Few parts a statement, so that it stays well under MariaDB's smallest `max_allowed_packet`. */
async function insertParts(tx: Transaction, attachmentId: number, bytes: Buffer): Promise<void> {
  const parts = Array.from({ length: Math.ceil(bytes.length / PART_BYTES) }, (_, index) => [
    attachmentId,
    index + 1,
    bytes.subarray(index * PART_BYTES, (index + 1) * PART_BYTES),
  ]);
  for (let start = 0; start < parts.length; start += PARTS_PER_STATEMENT) {
    const rows = parts.slice(start, start + PARTS_PER_STATEMENT);
    const values = rows.map(() => '(?, ?, ?)').join(', ');
    await tx.query(`INSERT INTO attachment_part (attachmentId, part, bytes) VALUES ${values}`, rows.flat());
  }
}

function view(row: AttachmentRow, access: AgreementAccess): AttachmentDto {
  return { ...row, allowedActions: row.removedOn === null && mayRemove(access) ? ['remove'] : [] };
}

function mayRemove(access: AgreementAccess): boolean {
  return access.mayEdit && !access.isClosed && isContentEditable(access.stage);
}
