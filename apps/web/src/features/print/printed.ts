import type { Day } from '@kaskade/domain';
import type { AgreementDocument, Content, Signature, Version } from '../my-agreement/model';
import { contentOfDocument } from '../versions/content/content-of-document';

/** What is on the paper. */
export interface Printed {
  readonly content: Content;
  /** Null: the working version, which nobody has signed as it stands. */
  readonly number: number | null;
  readonly hash: string | null;
  readonly formerHash: string | null;
  readonly signatures: readonly Signature[];
  readonly today: Day;
}

/** A version as it was signed, or the agreement as it stands now. */
export function printedOf(document: AgreementDocument, version: Version | null): Printed {
  const { today } = document;
  if (version === null) {
    return { content: contentOfDocument(document), number: null, hash: null, formerHash: null, signatures: [], today };
  }
  const { content, number, hash, formerHash, signatures } = version;
  return { content, number, hash, formerHash, signatures, today };
}
