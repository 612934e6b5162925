export interface DiffPart {
  readonly text: string;
  readonly side: 'both' | 'mine' | 'theirs';
  /** With `both`: the same words with their white space. */
  readonly theirText?: string;
}

/** Longer texts are compared as a whole: the table below grows with the product of their lengths. */
const MAX_CELLS = 4_000_000;

/** Words with the space after them, so that joining the pieces gives the text back. */
function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** What two texts share and what only one of them has, word by word, in the order of reading. `sideOf` gives either text back. */
export function diffWords(mine: string, theirs: string): DiffPart[] {
  const a = words(mine);
  const b = words(theirs);
  if (a.length * b.length > MAX_CELLS) return joined([...a.map(as('mine')), ...b.map(as('theirs'))]);
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  const same = (i: number, j: number) => a[i]?.trimEnd() === b[j]?.trimEnd();
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(i, j)) {
      parts.push({ text: a[i++] ?? '', side: 'both', theirText: b[j++] ?? '' });
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ text: a[i++] ?? '', side: 'mine' });
    } else {
      parts.push({ text: b[j++] ?? '', side: 'theirs' });
    }
  }
  return joined(parts);
}

const as = (side: DiffPart['side']) => (text: string) => ({ text, side });

/** Neighbours of one side become one part. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  for (const part of parts) {
    const last = result[result.length - 1];
    if (last?.side === part.side) {
      const theirText = part.side === 'both' ? { theirText: (last.theirText ?? '') + (part.theirText ?? '') } : {};
      result[result.length - 1] = { text: last.text + part.text, side: part.side, ...theirText };
    } else result.push(part);
  }
  return result;
}

/** One side's text, in pieces: `isOwn` says that only this side has it. Joined they are the text. */
export function sideOf(parts: readonly DiffPart[], side: 'mine' | 'theirs'): { text: string; isOwn: boolean }[] {
  return parts
    .filter((part) => part.side === 'both' || part.side === side)
    .map((part) => ({ text: side === 'theirs' ? (part.theirText ?? part.text) : part.text, isOwn: part.side === side }));
}

/**
 * Puts two texts together so that no word of either is lost: shared words once, then what only mine has, then what only
 * theirs has, each where it stood. It is shown in the editor afterwards, for a person to read over.
 */
export function putTogether(mine: string, theirs: string): string {
  return diffWords(mine, theirs)
    .map(({ text }, index, parts) => (index < parts.length - 1 && !/\s$/.test(text) ? `${text} ` : text))
    .join('');
}
