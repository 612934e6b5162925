import type { AgreementDocument, Content, Version } from '../my-agreement/model';
import { contentOfDocument } from '../versions/content/content-of-document';

/** What is on the paper. */
export interface Printed {
  readonly content: Content;
  /** Null: the working version, which nobody has signed as it stands. */
  readonly version: Version | null;
  /** The agreement as it stands now, which says where this version of it stands. */
  readonly agreement: AgreementDocument;
}

/** A version as it was signed, or the agreement as it stands now. */
export function printedOf(document: AgreementDocument, version: Version | null): Printed {
  return { content: version?.content ?? contentOfDocument(document), version, agreement: document };
}
