import { TemplateContent, TemplateItem, TemplateSection } from '@kaskade/domain';

/** A template as the product brings it. It belongs to a migration that has been published, and is never edited: a new version takes a new migration. */
export interface ProductTemplate {
  readonly name: string;
  readonly standardFor: 'top' | 'below';
  readonly content: TemplateContent;
}

/** A public section of running text. */
export function chapter(id: string, heading: string, paragraphs: readonly string[], more: Partial<TemplateSection> = {}): TemplateSection {
  return { id, heading, text: paragraphs.join('\n\n'), items: [], block: 'none', access: 'public', legalBasis: '', ...more };
}

/** Items of one party, with ids made of the prefix and their number. */
export function items(prefix: string, duty: TemplateItem['duty'], texts: readonly string[]): TemplateItem[] {
  return texts.map((text, index) => ({ id: `${prefix}-${index + 1}`, text, duty }));
}
