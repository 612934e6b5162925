import { AgreementContent } from '@kaskade/domain';
import { SqlSource } from '../access/sql';
import { hashOf } from './canonical-text';

/** The text of a version, exactly as it was hashed: one statement. */
export async function frozenTextOf(source: SqlSource, versionId: number): Promise<string> {
  const parts = await source.query<{ text: string }>('SELECT text FROM agreement_version_part WHERE agreementVersionId = ? ORDER BY part', [
    versionId,
  ]);
  return parts.map((part) => part.text).join('');
}

/** What a version says, and whether its text still has the hash that was signed. */
export async function frozenContentOf(
  source: SqlSource,
  version: { readonly id: number; readonly hash: string },
): Promise<{ readonly text: string; readonly content: AgreementContent; readonly isIntact: boolean }> {
  const text = await frozenTextOf(source, version.id);
  return { text, content: JSON.parse(text) as AgreementContent, isIntact: hashOf(text) === version.hash };
}
