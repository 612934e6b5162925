/** What a template may leave open, filled in for each agreement: written `{{leader.name}}`. */
export const templatePlaceholders = [
  'leader.name',
  'leader.title',
  'unit.name',
  'superior.name',
  'superior.title',
  'employerBody.name',
  'period.name',
  'period.year',
  'municipality.name',
] as const;
export type TemplatePlaceholder = (typeof templatePlaceholders)[number];
/** An empty value shows as `EMPTY_VALUE`. */
export type TemplateValues = Readonly<Record<TemplatePlaceholder, string>>;

/** Stands where there is nothing to fill in, such as the superior of a leader whose post above is vacant. */
export const EMPTY_VALUE = '–';

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** The names between double braces in the text, in order and trimmed, known or not. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1]!.trim());
}

export function isTemplatePlaceholder(name: string): name is TemplatePlaceholder {
  return (templatePlaceholders as readonly string[]).includes(name);
}

/** Whether double braces are left over that make no placeholder: one that was begun and never ended, or the other way round. */
export function hasLooseBraces(text: string): boolean {
  return /\{\{|\}\}/.test(text.replace(PLACEHOLDER, ''));
}

/** The text with its placeholders filled in. Values are taken as they are: braces in a name mean nothing. */
export function fillIn(text: string, values: TemplateValues): string {
  return text.replace(PLACEHOLDER, (whole, inner: string) => {
    const name = inner.trim();
    return isTemplatePlaceholder(name) ? values[name] || EMPTY_VALUE : whole;
  });
}
