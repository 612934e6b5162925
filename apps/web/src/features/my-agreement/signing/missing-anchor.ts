import { blockAnchors } from '../document/document-parts';
import type { Missing, Slip } from '../model';

/** Where on the agreement's page what is missing is put right. */
export function anchorOfMissing({ goalId, areaId, talkId, code }: Missing): string {
  if (goalId !== undefined) return `mal-${goalId}`;
  if (areaId !== undefined) return `omraade-${areaId}`;
  if (talkId !== undefined) return `samtale-${talkId}`;
  if (code === 'conversations-missing') return blockAnchors.conversations;
  if (code === 'decision-missing' || code === 'case-number-missing') return 'vedtak';
  return 'neste-steg';
}

/** Where what looks like a slip stands; null for what is not in one place. */
export function anchorOfSlip({ goalId, measureId, code, key }: Slip): string | null {
  if (goalId !== undefined) return `mal-${goalId}`;
  if (measureId !== undefined) return `tiltak-${measureId}`;
  if (code === 'decision-date-empty') return 'vedtak';
  return key.includes('/conversation/') ? blockAnchors.conversations : null;
}
