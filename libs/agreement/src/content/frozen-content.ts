import { AgreementContent, Day } from '@kaskade/domain';
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

/** What every version says that was frozen on the day or later, lapsed ones too: one statement. */
export async function frozenContentsSince(source: SqlSource, agreementId: number, since: Day): Promise<AgreementContent[]> {
  const parts = await source.query<{ versionId: number; text: string }>(
    `SELECT part.agreementVersionId AS versionId, part.text FROM agreement_version_part part
       JOIN agreement_version v ON v.id = part.agreementVersionId WHERE v.agreementId = ? AND v.frozenOn >= ?
      ORDER BY part.agreementVersionId, part.part`,
    [agreementId, since],
  );
  const texts = new Map<number, string>();
  for (const { versionId, text } of parts) texts.set(versionId, (texts.get(versionId) ?? '') + text);
  return [...texts.values()].map((text) => JSON.parse(text) as AgreementContent);
}
