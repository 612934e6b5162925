import { AgreementViolation, isFilled } from '../violation';
import { hasLooseBraces, isTemplatePlaceholder, placeholdersIn } from './placeholders';
import { TemplateContent, TemplateSection, TemplateTalk } from './template-content';

/** Lengths in characters, numbers of entries, and the size in bytes that one version may have where it is kept. */
export const TEMPLATE_LIMITS = {
  sections: 40,
  items: 60,
  talks: 12,
  areas: 100,
  heading: 200,
  text: 20_000,
  item: 2_000,
  legalBasis: 300,
  talkName: 200,
  minimumConversations: 12,
  bytes: 60_000,
} as const;

const ID = /^[A-Za-z0-9-]{1,36}$/;

/**
 * What is wrong with a template; empty when it can be published. `field` is the path to the input (`sections.2.text`), and what lies in a
 * section names it in `params` as `number` (1 first) and `section` (its heading).
 */
export function checkTemplate(content: TemplateContent): AgreementViolation[] {
  return [
    ...content.sections.flatMap((section, index) => checkSection(section, index)),
    ...checkBlocks(content.sections),
    ...checkIds(content),
    ...checkTalks(content),
    ...checkNumbers(content),
  ];
}

function checkSection(section: TemplateSection, index: number): AgreementViolation[] {
  const params = { number: index + 1, section: section.heading.trim() };
  const found: AgreementViolation[] = [];
  const add = (field: string, code: string, more: Record<string, string | number> = {}): void => {
    found.push({ field: `sections.${index}.${field}`, code, params: { ...params, ...more } });
  };
  const text = (field: string, value: string, max: number): void => {
    if (value.length > max) add(field, 'template-text-too-long', { max });
    if (hasLooseBraces(value)) add(field, 'template-braces');
    for (const name of new Set(placeholdersIn(value))) {
      if (!isTemplatePlaceholder(name)) add(field, 'template-placeholder-unknown', { placeholder: name.slice(0, 60) });
    }
  };
  if (!isFilled(section.heading)) add('heading', 'template-heading-required');
  text('heading', section.heading, TEMPLATE_LIMITS.heading);
  text('text', section.text, TEMPLATE_LIMITS.text);
  if (section.items.length > TEMPLATE_LIMITS.items) add('items', 'template-items-too-many', { max: TEMPLATE_LIMITS.items });
  section.items.forEach((item, at) => {
    if (!isFilled(item.text)) add(`items.${at}.text`, 'template-item-required', { item: at + 1 });
    text(`items.${at}.text`, item.text, TEMPLATE_LIMITS.item);
  });
  if (section.access === 'exempt') {
    if (!isFilled(section.legalBasis)) add('legalBasis', 'template-legal-basis-required');
    if (section.legalBasis.length > TEMPLATE_LIMITS.legalBasis) {
      add('legalBasis', 'template-text-too-long', { max: TEMPLATE_LIMITS.legalBasis });
    }
  } else if (section.legalBasis !== '') add('legalBasis', 'template-legal-basis-unexpected');
  return found;
}

/** Goals and signatures stand in one place each; what is agreed on is open to all who may read the agreement. */
function checkBlocks(sections: readonly TemplateSection[]): AgreementViolation[] {
  const found: AgreementViolation[] = [];
  for (const block of ['goals', 'signatures', 'conversations', 'attachments'] as const) {
    const at = sections.flatMap((section, index) => (section.block === block ? [index] : []));
    const isRequired = block === 'goals' || block === 'signatures';
    if (isRequired && at.length === 0) found.push({ field: 'sections', code: `template-${block}-missing` });
    for (const index of at.slice(1)) {
      const params = { number: index + 1, section: sections[index]!.heading.trim() };
      found.push({ field: `sections.${index}.block`, code: `template-${block}-repeated`, params });
    }
  }
  return found;
}

/** Sections and items share one space of ids, talks have their own. */
function checkIds({ sections, talks }: TemplateContent): AgreementViolation[] {
  const inText = sections.flatMap((section, index) => [
    { field: `sections.${index}.id`, id: section.id, params: { number: index + 1, section: section.heading.trim() } },
    ...section.items.map((item, at) => ({
      field: `sections.${index}.items.${at}.id`,
      id: item.id,
      params: { number: index + 1, section: section.heading.trim() },
    })),
  ]);
  const inTalks = talks.map((talk, index) => ({ field: `talks.${index}.id`, id: talk.id, params: { talk: talk.name } }));
  return [inText, inTalks].flatMap((places) => {
    const seen = new Set<string>();
    return places.flatMap(({ field, id, params }) => {
      if (!ID.test(id)) return [{ field, code: 'template-id-invalid', params }];
      if (seen.has(id)) return [{ field, code: 'template-id-repeated', params: { ...params, id } }];
      seen.add(id);
      return [];
    });
  });
}

function checkTalks({ talks }: TemplateContent): AgreementViolation[] {
  return talks.flatMap((talk: TemplateTalk, index) => {
    const found: AgreementViolation[] = [];
    const number = index + 1;
    if (!isFilled(talk.name)) found.push({ field: `talks.${index}.name`, code: 'template-talk-name-required', params: { number } });
    if (talk.name.length > TEMPLATE_LIMITS.talkName) {
      found.push({ field: `talks.${index}.name`, code: 'template-talk-name-too-long', params: { number, max: TEMPLATE_LIMITS.talkName } });
    }
    if (talk.month !== null && !isWhole(talk.month, 1, 12)) {
      found.push({ field: `talks.${index}.month`, code: 'template-talk-month', params: { talk: talk.name } });
    }
    return found;
  });
}

function checkNumbers(content: TemplateContent): AgreementViolation[] {
  const { sections, talks, areaIds, minimumConversations } = content;
  const { minimumConversations: max, bytes } = TEMPLATE_LIMITS;
  const found: AgreementViolation[] = [];
  const tooMany = (field: string, code: string, count: number, most: number): void => {
    if (count > most) found.push({ field, code, params: { max: most } });
  };
  tooMany('sections', 'template-sections-too-many', sections.length, TEMPLATE_LIMITS.sections);
  tooMany('talks', 'template-talks-too-many', talks.length, TEMPLATE_LIMITS.talks);
  tooMany('areaIds', 'template-areas-too-many', areaIds.length, TEMPLATE_LIMITS.areas);
  if (!isWhole(minimumConversations, 0, max)) {
    found.push({ field: 'minimumConversations', code: 'template-conversations-out-of-range', params: { min: 0, max } });
  }
  if (new Set(areaIds).size < areaIds.length) found.push({ field: 'areaIds', code: 'template-area-repeated' });
  const size = utf8Bytes(JSON.stringify(content));
  if (size > bytes) found.push({ field: 'sections', code: 'template-too-large', params: { bytes: size, max: bytes } });
  return found;
}

const isWhole = (value: number, min: number, max: number): boolean => Number.isInteger(value) && value >= min && value <= max;

/** Bytes of the text in UTF-8, in which it is kept. */
function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
