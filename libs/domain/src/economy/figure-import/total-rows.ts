import { CostCentreDirectory, normalized } from './cost-centre-directory';
import { FigureMapping } from './figure-mapping';
import { ImportProblem } from './import-problem';
import { TableRow } from './table-rows';

/** A total row and the sets of lowest rows that it may be the sum of, likeliest first; all by index into the table's rows. */
export interface TotalRow {
  readonly index: number;
  readonly candidates: readonly (readonly number[])[];
}

export interface RowTree {
  /** Indexes of the rows that are imported: those that are nobody's sum. */
  readonly lowest: readonly number[];
  readonly totals: readonly TotalRow[];
  readonly problems: readonly ImportProblem[];
}

/** Sum, Sum oppvekst, Totalt, Totalsum, I alt, Oppvekst i alt, Total … but not Totalforsvar. */
const TOTAL_NAME = /^(?:del|total|hoved)?sum\b|^total(?:t|en|er)?\b|^samlet\b|\bi alt$|\btotalt$/u;
const GRAND_TOTAL_NAME = /^(?:total(?:t|en|er|sum)?|hovedsum|samlet|i alt)\b|^sum (?:total(?:t|en|er)?|alle?)\b/u;

/**
 * Tells total rows from the rows they add up: by the user's word, by a parent column, by names; a row that names a cost centre is no
 * total for its name alone. A total is held against the lowest rows below it, never against other totals, so that one fault shows
 * once (domain §5).
 */
export function rowTree(
  rows: readonly TableRow[],
  mapping: Pick<FigureMapping, 'totalRows' | 'detailRows'>,
  directory: CostCentreDirectory,
): RowTree {
  const { children, problems } = childrenByParent(rows);
  const marked = { total: new Set(mapping.totalRows), detail: new Set(mapping.detailRows) };
  const isTotal = rows.map((row, index) => {
    if (marked.detail.has(row.row)) return false;
    return marked.total.has(row.row) || (children.get(index)?.length ?? 0) > 0 || (hasTotalName(row) && !directory.hasCode(row.label));
  });
  const lowest = rows.flatMap((_, index) => (isTotal[index] ? [] : [index]));
  const totals = rows.flatMap((row, index) => {
    if (!isTotal[index]) return [];
    const below = lowestBelow(index, children, isTotal);
    return [{ index, candidates: below.length > 0 ? [below] : candidatesByPlace(index, row, isTotal, lowest) }];
  });
  return { lowest, totals, problems };
}

function hasTotalName(row: TableRow): boolean {
  return [row.label, row.name].some((text) => TOTAL_NAME.test(normalized(text)));
}

/** Row index → indexes of the rows that name it as their parent. */
function childrenByParent(rows: readonly TableRow[]): { children: Map<number, number[]>; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const byName = new Map<string, Set<number>>();
  rows.forEach((row, index) => {
    for (const text of [row.label, row.name]) {
      if (text === '') continue;
      const key = normalized(text);
      const named = byName.get(key);
      if (named) named.add(index);
      else byName.set(key, new Set([index]));
    }
  });
  const parentOf = new Map<number, number>();
  rows.forEach((row, index) => {
    if (row.parent === '') return;
    const named = byName.get(normalized(row.parent));
    const parent = named?.values().next().value;
    const about = { row: row.row, at: row.parentAt, params: { parent: row.parent } };
    if (named === undefined || parent === undefined) problems.push({ severity: 'note', code: 'parent-without-row', ...about });
    else if (named.size > 1) problems.push({ severity: 'error', code: 'parent-ambiguous', ...about });
    else parentOf.set(index, parent);
  });
  for (const index of inCycles(parentOf)) {
    const row = rows[index]!;
    parentOf.delete(index);
    problems.push({ severity: 'error', code: 'parent-cycle', row: row.row, at: row.parentAt, params: { parent: row.parent } });
  }
  const children = new Map<number, number[]>();
  for (const [child, parent] of parentOf) children.set(parent, [...(children.get(parent) ?? []), child]);
  return { children, problems };
}

/** Rows that are below themselves. */
function inCycles(parentOf: ReadonlyMap<number, number>): number[] {
  const settled = new Set<number>();
  const cyclic: number[] = [];
  for (const start of parentOf.keys()) {
    const path: number[] = [];
    const onPath = new Set<number>();
    let at: number | undefined = start;
    while (at !== undefined && !settled.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = parentOf.get(at);
    }
    if (at !== undefined && onPath.has(at)) cyclic.push(...path.slice(path.indexOf(at)));
    for (const index of path) settled.add(index);
  }
  return cyclic;
}

function lowestBelow(total: number, children: ReadonlyMap<number, readonly number[]>, isTotal: readonly boolean[]): number[] {
  const found: number[] = [];
  const waiting = [...(children.get(total) ?? [])];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (isTotal[index]) waiting.push(...(children.get(index) ?? []));
    else found.push(index);
  }
  return found.sort((a, b) => a - b);
}

/**
 * Without a parent column the place tells: a total adds up the rows since the total before it, or all rows above it; one that
 * stands first adds up what follows.
 */
function candidatesByPlace(index: number, row: TableRow, isTotal: readonly boolean[], lowest: readonly number[]): number[][] {
  const above = lowest.filter((other) => other < index);
  const nextTotal = isTotal.indexOf(true, index + 1);
  const below = lowest.filter((other) => other > index);
  const section = above.filter((other) => other > isTotal.lastIndexOf(true, index - 1));
  const sectionBelow = nextTotal === -1 ? below : below.filter((other) => other < nextTotal);
  const isGrand = [row.label, row.name].some((text) => GRAND_TOTAL_NAME.test(normalized(text)));
  const upwards = isGrand ? [above, section] : [section, above];
  const downwards = isGrand ? [below, sectionBelow] : [sectionBelow, below];
  const inOrder =
    above.length === 0 || (section.length === 0 && sectionBelow.length > 0 && !isGrand)
      ? [...downwards, ...upwards]
      : [...upwards, ...downwards];
  return inOrder.filter((candidate) => candidate.length > 0);
}
