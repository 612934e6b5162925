/** Whose duty an item is: requirements, duties of the employer and classes of evidence are all items of a section. */
export const itemDuties = ['leader', 'employer', 'both'] as const;
export type ItemDuty = (typeof itemDuties)[number];

/** What stands in a section beside its text: a part of the agreement that is not the template's own. */
export const sectionBlocks = ['none', 'goals', 'conversations', 'attachments', 'signatures'] as const;
export type SectionBlock = (typeof sectionBlocks)[number];

/** Who may read a section; what is exempt from the public names the provision that says so. */
export const sectionAccesses = ['public', 'internal', 'exempt'] as const;
export type SectionAccess = (typeof sectionAccesses)[number];

/** One point of a section's list. */
export interface TemplateItem {
  /** Unique in the template. */
  readonly id: string;
  readonly text: string;
  readonly duty: ItemDuty;
}

/** A chapter of the agreement. Heading, text and items may hold placeholders. */
export interface TemplateSection {
  /** Unique in the template, and kept from version to version: comparisons follow it. */
  readonly id: string;
  readonly heading: string;
  /** Paragraphs with line breaks between. */
  readonly text: string;
  readonly items: readonly TemplateItem[];
  readonly block: SectionBlock;
  readonly access: SectionAccess;
  /** The provision that exempts it; empty unless `access` is exempt. */
  readonly legalBasis: string;
}

/** A conversation that everybody on the template has, in its month where it has one. */
export interface TemplateTalk {
  readonly id: string;
  readonly name: string;
  /** 1–12; null: any time of the year. */
  readonly month: number | null;
}

/** What one version of a template says (avtalemal, domain §2). */
export interface TemplateContent {
  readonly sections: readonly TemplateSection[];
  /** How many conversations have to have a date when the agreement is signed, fixed ones included. */
  readonly minimumConversations: number;
  readonly talks: readonly TemplateTalk[];
  /** The areas that an agreement on it has; empty: all. Areas with goals that reach the unit are always there. */
  readonly areaIds: readonly number[];
}
