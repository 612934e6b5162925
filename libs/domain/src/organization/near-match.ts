/** At most a third of the letters may differ for a suggestion to help rather than mislead. */
const SHARE_THAT_MAY_DIFFER = 1 / 3;
/** Letters are counted in so many kinds, to tell quickly that two texts are far apart. */
const KINDS = 32;

/** A text for comparison: lower case, single spaces, none around. */
export function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The candidate that the text is most probably a slip of; null when none is near. */
export function nearMatch(text: string, candidates: Iterable<string>): string | null {
  return new NearMatches(candidates).of(text);
}

interface Candidate {
  readonly text: string;
  readonly compared: string;
  readonly letters: Uint8Array;
}

/** Candidates made ready once, for many texts. */
export class NearMatches {
  private readonly candidates: readonly Candidate[];

  constructor(candidates: Iterable<string>) {
    this.candidates = Array.from(new Set(candidates), (text) => {
      const compared = comparable(text);
      return { text, compared, letters: lettersOf(compared) };
    });
  }

  /** The candidate that the text is most probably a slip of; null when none is near. */
  of(text: string): string | null {
    const wanted = comparable(text);
    const letters = lettersOf(wanted);
    let best: string | null = null;
    let least = Math.floor(wanted.length * SHARE_THAT_MAY_DIFFER) + 1;
    for (const candidate of this.candidates) {
      if (fewestEdits(letters, candidate.letters) >= least) continue;
      const edits = editsBetween(wanted, candidate.compared, least);
      if (edits < least) [best, least] = [candidate.text, edits];
    }
    return best;
  }
}

function lettersOf(text: string): Uint8Array {
  const counts = new Uint8Array(KINDS);
  for (let i = 0; i < text.length; i++) counts[text.charCodeAt(i) % KINDS]!++;
  return counts;
}

/** Edits that the numbers of letters alone ask for: each edit mends one letter too many and one too few at most. */
function fewestEdits(a: Uint8Array, b: Uint8Array): number {
  let tooMany = 0;
  let tooFew = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const difference = a[kind]! - b[kind]!;
    if (difference > 0) tooMany += difference;
    else tooFew -= difference;
  }
  return Math.max(tooMany, tooFew);
}

/** Letters to insert, delete or replace; at least `enough` as soon as it cannot be fewer. */
function editsBetween(a: string, b: string, enough: number): number {
  let row = Uint16Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint16Array(b.length + 1);
    next[0] = i;
    let fewest = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const edits = Math.min(row[j]! + 1, next[j - 1]! + 1, replaced);
      next[j] = edits;
      if (edits < fewest) fewest = edits;
    }
    if (fewest >= enough) return enough;
    row = next;
  }
  return row[b.length]!;
}
