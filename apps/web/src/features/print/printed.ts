import type { Day } from '@kaskade/domain';
import type { AgreementDocument, Content, Version, VersionSummary } from '../my-agreement/model';
import { contentOfDocument } from '../versions/content/content-of-document';

/** What is on the paper. */
export interface Printed {
  readonly content: Content;
  /** Null: the working version, which nobody has signed as it stands. */
  readonly version: Version | null;
  /** All of the agreement's, which say where this one stands. */
  readonly versions: readonly VersionSummary[];
  readonly today: Day;
}

/** A version as it was signed, or the agreement as it stands now. */
export function printedOf(document: AgreementDocument, version: Version | null): Printed {
  const { today, versions } = document;
  return { content: version?.content ?? contentOfDocument(document), version, versions, today };
}
