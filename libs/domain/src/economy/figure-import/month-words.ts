const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const MONTH_WORD =
  /(?<![a-zæøå])(jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)(?:uar|ruar|s|il|i|ust|t|tember|ober|ember)?(?![a-zæøå])/gu;

/** The last month named in a text, 1–12; null without one. «jan–aug» is August. */
export function lastMonthNamed(text: string): number | null {
  const words = [...text.toLocaleLowerCase('nb').matchAll(MONTH_WORD)];
  const last = words[words.length - 1]?.[1];
  return last === undefined ? null : MONTHS.indexOf(last) + 1;
}

/** A month as rows write it: `7`, `07`, `M07`, `2026-07`, `202607`, `07.2026`, `juli`; null for anything else. */
export function monthOfText(text: string): number | null {
  const bare = text.trim();
  const digits =
    /^[mM]?0?(\d{1,2})$/.exec(bare)?.[1] ??
    /^(?:19|20)\d{2}[-/. ]?(\d{2})(?:-\d{2})?$/.exec(bare)?.[1] ??
    /^(\d{1,2})[-/. ](?:19|20)\d{2}$/.exec(bare)?.[1];
  const month = digits === undefined ? lastMonthNamed(bare) : Number(digits);
  return month !== null && month >= 1 && month <= 12 ? month : null;
}
