import { fillIn, TemplateValues } from './placeholders';
import { TemplateContent, TemplateSection } from './template-content';

/** The sections in order with heading, text and items filled in. Of a template that `checkTemplate` accepts no placeholder is left. */
export function renderTemplate({ sections }: Pick<TemplateContent, 'sections'>, values: TemplateValues): TemplateSection[] {
  return sections.map((section) => ({
    ...section,
    heading: fillIn(section.heading, values),
    text: fillIn(section.text, values),
    items: section.items.map((item) => ({ ...item, text: fillIn(item.text, values) })),
  }));
}
