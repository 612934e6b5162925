import type { TemplateContent } from '@kaskade/domain';
import type { BodyOf } from '../../api/client';

type TemplateInput = BodyOf<'/api/templates/{templateId}/draft', 'put'>['content'];

/** The content as it is sent: the same, in lists that may be written to. */
export function asInput({ sections, talks, areaIds, minimumConversations }: TemplateContent): TemplateInput {
  return {
    sections: sections.map((section) => ({ ...section, items: [...section.items] })),
    talks: [...talks],
    areaIds: [...areaIds],
    minimumConversations,
  };
}
