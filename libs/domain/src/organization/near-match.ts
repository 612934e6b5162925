/** At most a third of the letters may differ for a suggestion to help rather than mislead. */
const SHARE_THAT_MAY_DIFFER = 1 / 3;

/** A text for comparison: lower case, single spaces, none around. */
export function comparable(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/gu, ' ').trim();
}

/** The candidate that the text is most probably a slip of; null when none is near. */
export function nearMatch(text: string, candidates: Iterable<string>): string | null {
  const wanted = comparable(text);
  let best: string | null = null;
  let least = Math.floor(wanted.length * SHARE_THAT_MAY_DIFFER) + 1;
  for (const candidate of candidates) {
    const other = comparable(candidate);
    if (Math.abs(other.length - wanted.length) >= least) continue;
    const edits = editsBetween(wanted, other, least);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** Letters to insert, delete or replace; at least `enough` as soon as it cannot be fewer. */
function editsBetween(a: string, b: string, enough: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    if (Math.min(...next) >= enough) return enough;
    row = next;
  }
  return row[b.length]!;
}
