/** code → text, with `{name}` for parameters. */
export type ProblemTexts = Readonly<Record<string, string>>;

export const locales = ['nb', 'nn', 'en'] as const;
export type Locale = (typeof locales)[number];

const texts: Record<Locale, Record<string, string>> = { nb: {}, nn: {}, en: {} };

/**
 * Adds a feature's texts; called once, when its module is loaded. A missing text in a language falls back to bokmål.
 * @throws Error, and so at boot, when a code already has another text: whichever came last would be told to both features' readers.
 */
export function registerProblemTexts(locale: Locale, more: ProblemTexts): void {
  const known = texts[locale];
  for (const [code, text] of Object.entries(more)) {
    if (code in known && known[code] !== text) throw new Error(`two texts for ${code} (${locale}): "${known[code]}" and "${text}"`);
  }
  Object.assign(known, more);
}

/** The text of a code in the reader's language. An unknown code is shown as it is, so that nothing is silent. */
export function problemText(locale: Locale, code: string, params: Readonly<Record<string, string | number>> = {}): string {
  const text = texts[locale][code] ?? texts.nb[code] ?? code;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
}

/** The first of the product's languages in an `Accept-Language` header; bokmål without one. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().slice(0, 2));
  const known = wanted.map((tag) => (tag === 'no' ? 'nb' : tag)).find((tag) => (locales as readonly string[]).includes(tag));
  return (known as Locale | undefined) ?? 'nb';
}
