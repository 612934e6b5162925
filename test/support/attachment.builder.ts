import { createHash } from 'node:crypto';
import { Attachment, UnitOfWork } from '@kaskade/persistence';

const SYSTEM = { personId: null };

/** A text file that says its own name, added on the first day of the year. */
export function givenAttachment(
  unitOfWork: UnitOfWork,
  keys: Pick<Attachment, 'agreementId' | 'addedById'>,
  text: string,
): Promise<number> {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { name: `${text}.txt`, mediaType: 'text/plain; charset=utf-8', sizeBytes: bytes.length, sha256 };
  return unitOfWork.run(SYSTEM, async (tx) => {
    const attachmentId = await tx.insert(Attachment, { ...keys, ...file, addedOn: '2026-01-01', removedOn: null, version: 1 });
    await tx.query('INSERT INTO attachment_part (attachmentId, part, bytes) VALUES (?, 1, ?)', [attachmentId, bytes]);
    return attachmentId;
  });
}
