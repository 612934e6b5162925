import type { Section } from '../model';

/** What stands in a section beside its text. */
export type Block = Section['block'];

/** One chapter on the page; without a section where the template has no chapter of its own for what must stand somewhere. */
export interface DocumentPart {
  readonly id: string;
  readonly section: Section | null;
  readonly block: Block;
}

interface Has {
  readonly conversations: boolean;
  readonly attachments: boolean;
}

/**
 * The chapters in order. Goals and signatures are in every agreement; conversations and attachments that the template gives no place stand
 * before the signatures, when there are any or some may be added.
 */
export function documentParts(sections: readonly Section[], has: Has): DocumentPart[] {
  const parts: DocumentPart[] = sections.map((section) => ({ id: section.id, section, block: section.block }));
  const lacks = (block: Block): boolean => parts.every((part) => part.block !== block);
  const extra = (block: Block): DocumentPart => ({ id: `uten-${block}`, section: null, block });
  const loose = [
    ...(lacks('goals') ? [extra('goals')] : []),
    ...(lacks('conversations') && has.conversations ? [extra('conversations')] : []),
    ...(lacks('attachments') && has.attachments ? [extra('attachments')] : []),
  ];
  const end = parts.findIndex((part) => part.block === 'signatures');
  if (end === -1) return [...parts, ...loose, extra('signatures')];
  return [...parts.slice(0, end), ...loose, ...parts.slice(end)];
}

/** Where a chapter is on the page. */
export const partAnchor = ({ id }: Pick<DocumentPart, 'id'>): string => `del-${id}`;

/** Where the blocks are, whichever chapter they stand in. */
export const blockAnchors = {
  goals: 'mal',
  conversations: 'samtaler',
  attachments: 'vedlegg',
  signatures: 'signaturer',
  none: '',
} as const;
