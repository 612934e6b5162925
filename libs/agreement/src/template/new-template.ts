import { TemplateContent } from '@kaskade/domain';

/** What a template that is nobody's copy begins with: the two chapters that none is without. */
export function newTemplateContent(): TemplateContent {
  const plain = { text: '', items: [], access: 'public', legalBasis: '' } as const;
  return {
    sections: [
      { id: 'mal', heading: 'Resultatmål og tiltak', block: 'goals', ...plain },
      { id: 'underskrifter', heading: 'Underskrifter', block: 'signatures', ...plain },
    ],
    minimumConversations: 2,
    talks: [],
    areaIds: [],
  };
}
