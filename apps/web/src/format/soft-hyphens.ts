const SOFT_HYPHEN = '\u00ad';
const SHORTEST_WORD = 9;
const LETTER = 'a-zæøå';
const VOWEL = 'aeiouyæøå';

/**
 * Places where a Norwegian word may be divided: one consonant goes with the vowel that follows ("hjem-me-tje-nes-ter"); kj, skj, sj, tj,
 * gj and hj count as one. At least three letters stay on each line.
 */
const DIVISION = new RegExp(
  `(?<=[${VOWEL}][${LETTER}]*)(?<=[${LETTER}]{3})(?<!s(?=kj))(?<![tkgsh](?=j))(?=(?:skj|[tkgsh]j|[b-df-hj-np-tv-xz])[${VOWEL}][${LETTER}])`,
  'gi',
);

/** Ends of compounds that begin with s and a consonant: "økonomi-styring", "medlem-skap", not "økonomis-tyring". */
const SECOND_PART = new RegExp(`s${SOFT_HYPHEN}(?=ty${SOFT_HYPHEN}ring|ko${SOFT_HYPHEN}le|kap|ta${SOFT_HYPHEN}sjo|tøt)`, 'gi');

/** The text with soft hyphens in its long words: browsers without a Norwegian dictionary divide them right in narrow columns too. */
export function withSoftHyphens(text: string): string {
  return text.replace(new RegExp(`[${LETTER}]{${SHORTEST_WORD},}`, 'gi'), (word) =>
    word.replace(DIVISION, SOFT_HYPHEN).replace(SECOND_PART, `${SOFT_HYPHEN}s`),
  );
}
