import { Day, DayInterval, isValidOn } from './day';

/** unit → parent unit for a span of days; the root's placement has no parent. A unit exists on a day iff it is placed that day (domain §1). */
export interface Placement extends DayInterval {
  readonly unitId: number;
  readonly parentUnitId: number | null;
}

export type LeadershipKind = 'permanent' | 'acting';

/** person leads unit for a span of days (domain §1). */
export interface Leadership extends DayInterval {
  readonly unitId: number;
  readonly personId: number;
  readonly kind: LeadershipKind;
}

/** Who leads a unit on a day: the acting leader where there is one, else the permanent one. */
export interface Leader {
  readonly personId: number;
  readonly kind: LeadershipKind;
  /** The permanent leader while somebody else acts, else null: they read, the acting one edits and signs. */
  readonly awayPersonId: number | null;
  /** First day in the post of the one whose agreement it is: the permanent leader also while they are away, else the acting one. */
  readonly since: Day;
}

/**
 * The organization on one day as flat arrays in pre-order: a parent before its children, so that the subtree of the unit at
 * index i is the contiguous range [i, subtreeEnd[i]). Siblings stand in the order of `unitOrder`.
 */
export interface OrganizationTree {
  readonly day: Day;
  /** Unit id per index. */
  readonly unitIds: readonly number[];
  /** Index of the parent, −1 for the root. */
  readonly parentIndex: Int32Array;
  /** Exclusive end of the subtree's range. */
  readonly subtreeEnd: Int32Array;
  /** Number of links to the root. */
  readonly depth: Int32Array;
  /** Leader per index, null where the unit is vacant. */
  readonly leaders: readonly (Leader | null)[];
  /** unit id → index. */
  readonly indexOf: ReadonlyMap<number, number>;
}

/** Thrown when placements on a day do not form one tree. `code` names the fault, `unitIds` the units concerned. */
export class TreeError extends Error {
  constructor(
    readonly code: 'cycle' | 'unknown-parent' | 'several-roots' | 'no-root' | 'overlapping-placements',
    readonly unitIds: readonly number[],
  ) {
    super(`${code}: ${unitIds.join(', ')}`);
  }
}

/**
 * Builds the tree of a day.
 * @param unitOrder compares two unit ids among siblings (default: by id).
 * @throws TreeError when the placements of the day are not one tree.
 */
export function treeOn(
  day: Day,
  placements: readonly Placement[],
  leaderships: readonly Leadership[],
  unitOrder: (a: number, b: number) => number = (a, b) => a - b,
): OrganizationTree {
  const parentOf = new Map<number, number | null>();
  for (const placement of placements) {
    if (!isValidOn(placement, day)) continue;
    if (parentOf.has(placement.unitId)) throw new TreeError('overlapping-placements', [placement.unitId]);
    parentOf.set(placement.unitId, placement.parentUnitId);
  }
  const childrenOf = new Map<number, number[]>();
  const roots: number[] = [];
  const orphans: number[] = [];
  for (const [unitId, parentUnitId] of parentOf) {
    if (parentUnitId === null) roots.push(unitId);
    else if (!parentOf.has(parentUnitId)) orphans.push(unitId);
    else {
      const siblings = childrenOf.get(parentUnitId);
      if (siblings) siblings.push(unitId);
      else childrenOf.set(parentUnitId, [unitId]);
    }
  }
  if (orphans.length > 0) throw new TreeError('unknown-parent', orphans);
  if (roots.length > 1) throw new TreeError('several-roots', roots);
  const size = parentOf.size;
  const root = roots[0];
  if (root === undefined && size > 0) throw new TreeError('cycle', [...parentOf.keys()]);

  const unitIds: number[] = [];
  const parentIndex = new Int32Array(size);
  const depth = new Int32Array(size);
  const subtreeEnd = new Int32Array(size);
  const indexOf = new Map<number, number>();
  const waiting: { unitId: number; parent: number }[] = root === undefined ? [] : [{ unitId: root, parent: -1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const index = unitIds.length;
    unitIds.push(next.unitId);
    indexOf.set(next.unitId, index);
    parentIndex[index] = next.parent;
    depth[index] = next.parent < 0 ? 0 : (depth[next.parent] ?? 0) + 1;
    const children = (childrenOf.get(next.unitId) ?? []).sort(unitOrder);
    for (let i = children.length - 1; i >= 0; i--) waiting.push({ unitId: children[i]!, parent: index });
  }
  if (unitIds.length < size) throw new TreeError('cycle', [...parentOf.keys()].filter((id) => !indexOf.has(id)));
  for (let index = size - 1; index >= 0; index--) {
    if (subtreeEnd[index] === 0) subtreeEnd[index] = index + 1;
    const parent = parentIndex[index]!;
    if (parent >= 0 && subtreeEnd[parent]! < subtreeEnd[index]!) subtreeEnd[parent] = subtreeEnd[index]!;
  }
  return { day, unitIds, parentIndex, subtreeEnd, depth, indexOf, leaders: leadersOn(day, leaderships, indexOf, size) };
}

function leadersOn(
  day: Day,
  leaderships: readonly Leadership[],
  indexOf: ReadonlyMap<number, number>,
  size: number,
): (Leader | null)[] {
  const permanent = new Array<Leadership | undefined>(size);
  const acting = new Array<Leadership | undefined>(size);
  for (const leadership of leaderships) {
    const index = indexOf.get(leadership.unitId);
    if (index === undefined || !isValidOn(leadership, day)) continue;
    (leadership.kind === 'acting' ? acting : permanent)[index] = leadership;
  }
  return Array.from({ length: size }, (_, index) => {
    const inPost = acting[index] ?? permanent[index];
    if (inPost === undefined) return null;
    const away = inPost.kind === 'acting' ? permanent[index] : undefined;
    return { personId: inPost.personId, kind: inPost.kind, awayPersonId: away?.personId ?? null, since: (away ?? inPost).validFrom };
  });
}

/** Whether `below` is `above` itself or stands in its subtree. Units that do not exist on the day are in no subtree. */
export function isInSubtree(tree: OrganizationTree, below: number, above: number): boolean {
  const top = tree.indexOf.get(above);
  const index = tree.indexOf.get(below);
  return top !== undefined && index !== undefined && index >= top && index < tree.subtreeEnd[top]!;
}

/** The unit ids of the whole subtree, `unitId` first, in pre-order; empty when the unit does not exist on the day. */
export function subtreeOf(tree: OrganizationTree, unitId: number): number[] {
  const index = tree.indexOf.get(unitId);
  return index === undefined ? [] : tree.unitIds.slice(index, tree.subtreeEnd[index]);
}

/** The direct subordinate units, in order. */
export function childrenOf(tree: OrganizationTree, unitId: number): number[] {
  const index = tree.indexOf.get(unitId);
  if (index === undefined) return [];
  const children: number[] = [];
  for (let child = index + 1; child < tree.subtreeEnd[index]!; child = tree.subtreeEnd[child]!) children.push(tree.unitIds[child]!);
  return children;
}

/** The units above, nearest first, the root last. */
export function ancestorsOf(tree: OrganizationTree, unitId: number): number[] {
  const ancestors: number[] = [];
  let index = tree.indexOf.get(unitId);
  while (index !== undefined && tree.parentIndex[index]! >= 0) {
    index = tree.parentIndex[index]!;
    ancestors.push(tree.unitIds[index]!);
  }
  return ancestors;
}

/** The leader of a unit on the tree's day, null when vacant or the unit does not exist. */
export function leaderOf(tree: OrganizationTree, unitId: number): Leader | null {
  const index = tree.indexOf.get(unitId);
  return index === undefined ? null : (tree.leaders[index] ?? null);
}

/**
 * The superior of a unit: the nearest unit above that has a leader, skipping units led by the same person, so that nobody is
 * their own superior (domain §1). Null at the top: there the employer body is the other party.
 */
export function superiorOf(tree: OrganizationTree, unitId: number): { unitId: number; leader: Leader } | null {
  const own = leaderOf(tree, unitId);
  for (const ancestor of ancestorsOf(tree, unitId)) {
    const leader = leaderOf(tree, ancestor);
    if (leader && leader.personId !== own?.personId) return { unitId: ancestor, leader };
  }
  return null;
}
