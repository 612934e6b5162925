import type { TemplateContent, TemplateSection } from '@kaskade/domain';

/** A section in running text, for comparing two of them word by word. */
export function sectionText({ heading, text, items, legalBasis }: TemplateSection): string {
  return [heading, text, ...items.map((item) => `– ${item.text}`), legalBasis].filter((part) => part !== '').join('\n');
}

/** A template as flat text by field, so that two can be compared field by field: a field for each section, and its order. */
export function flatContent({ sections }: TemplateContent): Record<string, string> {
  return {
    order: sections.map(({ heading }, index) => `${index + 1}. ${heading}`).join('\n'),
    ...Object.fromEntries(sections.map((section) => [`section-${section.id}`, sectionText(section)])),
  };
}
