import { OrganizationTree } from '@kaskade/domain';

/** The deepest that Excel groups rows. */
export const DEEPEST_OUTLINE = 7;

/** A planned row of a unit in an outlined sheet. */
export interface OutlineRow {
  readonly unitId: number;
  readonly index: number;
  /** total: the unit with everything below it; own: its own part, right below; only: a unit with nobody below it is both. */
  readonly part: 'total' | 'own' | 'only';
  /** 0 at the top. */
  readonly level: number;
  /** Position in the plan of the rows that a total is the sum of. */
  readonly partRows: readonly number[];
}

/**
 * Plans one row per unit in the order of the tree, and right below a unit with units below it one for its own part, so that every total
 * is a sum of rows in the sheet.
 * @param isIncluded leaves out units, with everything below them, that contribute nothing.
 */
export function outlineOf(tree: OrganizationTree, top: number, isIncluded: (index: number) => boolean): OutlineRow[] {
  const rows: (Omit<OutlineRow, 'partRows'> & { partRows: number[] })[] = [];
  const rowOf = new Map<number, number>();
  for (let index = top; index < tree.subtreeEnd[top]!; index++) {
    if (index > top && (!isIncluded(index) || !rowOf.has(tree.parentIndex[index]!))) continue;
    const unitId = tree.unitIds[index]!;
    const level = tree.depth[index]! - tree.depth[top]!;
    const isTotal = hasIncludedChild(tree, index, isIncluded);
    const row = rows.length;
    rowOf.set(index, row);
    if (index > top) rows[rowOf.get(tree.parentIndex[index]!)!]!.partRows.push(row);
    rows.push({ unitId, index, part: isTotal ? 'total' : 'only', level, partRows: isTotal ? [row + 1] : [] });
    if (isTotal) rows.push({ unitId, index, part: 'own', level: level + 1, partRows: [] });
  }
  return rows;
}

function hasIncludedChild(tree: OrganizationTree, index: number, isIncluded: (index: number) => boolean): boolean {
  for (let child = index + 1; child < tree.subtreeEnd[index]!; child = tree.subtreeEnd[child]!) if (isIncluded(child)) return true;
  return false;
}

/** Longest formula that Excel takes, with room to spare. */
const LONGEST_FORMULA = 8000;

/** `SUM(C5:C9,C14)` over rows of a column; null when it would be longer than Excel takes. */
export function sumFormula(column: string, rows: readonly number[]): string | null {
  const ranges: string[] = [];
  for (let at = 0; at < rows.length;) {
    let end = at;
    while (rows[end + 1] === rows[end]! + 1) end++;
    ranges.push(at === end ? `${column}${rows[at]}` : `${column}${rows[at]}:${column}${rows[end]}`);
    at = end + 1;
  }
  const sums: string[] = [];
  // Excel takes 255 arguments.
  for (let at = 0; at < ranges.length; at += 250) sums.push(`SUM(${ranges.slice(at, at + 250).join(',')})`);
  const formula = sums.join('+');
  return formula.length > LONGEST_FORMULA ? null : formula;
}
