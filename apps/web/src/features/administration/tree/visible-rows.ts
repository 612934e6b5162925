import type { TreeUnit } from '../model';

/** What the tree is narrowed down to; nothing set shows what is open. */
export interface TreeFilter {
  readonly text: string;
  readonly levelId?: number;
  readonly post?: 'acting' | 'vacant';
}

/** A row of the treegrid. */
export interface VisibleRow {
  readonly unit: TreeUnit;
  /** null: nothing below it to open. */
  readonly isOpen: boolean | null;
  /** 1 for the first of its siblings that are shown. */
  readonly position: number;
  readonly siblings: number;
  /** Answers the filter; false for a unit that stands there to show where a match is. */
  readonly isMatch: boolean;
}

export function isFiltering({ text, levelId, post }: TreeFilter): boolean {
  return text.trim() !== '' || levelId !== undefined || post !== undefined;
}

/**
 * The rows to draw. `units` is in pre-order. Without a filter a unit is shown when every unit above it is open; with one, the matches
 * and all units above them.
 */
export function visibleRows(units: readonly TreeUnit[], openIds: ReadonlySet<number>, filter: TreeFilter): VisibleRow[] {
  const filtering = isFiltering(filter);
  const shown = filtering ? matchesWithAncestors(units, filter) : opened(units, openIds);
  const parentsOfShown = new Set(shown.map((unit) => unit.parentUnitId));
  const siblingsOf = countBy(shown.map((unit) => unit.parentUnitId));
  const placed = new Map<number | null, number>();
  return shown.map((unit) => {
    const position = (placed.get(unit.parentUnitId) ?? 0) + 1;
    placed.set(unit.parentUnitId, position);
    const isOpen = unit.unitsBelow === 0 ? null : filtering ? parentsOfShown.has(unit.id) : openIds.has(unit.id);
    return { unit, isOpen, position, siblings: siblingsOf.get(unit.parentUnitId) ?? 1, isMatch: !filtering || matches(unit, filter) };
  });
}

/** The units to open so that all down to `levelRank` are shown. */
export function openDownTo(units: readonly TreeUnit[], rankOf: ReadonlyMap<number, number>, levelRank: number): Set<number> {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const open = new Set<number>();
  for (const unit of units) {
    if ((rankOf.get(unit.levelId) ?? 0) > levelRank) continue;
    for (let parent = unit.parentUnitId; parent !== null && !open.has(parent); parent = unitOf.get(parent)?.parentUnitId ?? null)
      open.add(parent);
  }
  return open;
}

/** Every unit above the given ones. */
export function ancestorIds(units: readonly TreeUnit[], unitIds: readonly number[]): Set<number> {
  const parentOf = new Map(units.map((unit) => [unit.id, unit.parentUnitId]));
  const ancestors = new Set<number>();
  for (const unitId of unitIds) {
    for (let parent = parentOf.get(unitId) ?? null; parent !== null && !ancestors.has(parent); parent = parentOf.get(parent) ?? null)
      ancestors.add(parent);
  }
  return ancestors;
}

function matches(unit: TreeUnit, { text, levelId, post }: TreeFilter): boolean {
  if (levelId !== undefined && unit.levelId !== levelId) return false;
  if (post === 'vacant' && unit.leader) return false;
  if (post === 'acting' && unit.leader?.kind !== 'acting') return false;
  const haystack = `${unit.name} ${unit.code} ${unit.leader?.name ?? ''} ${unit.leader?.actsFor?.name ?? ''}`.toLocaleLowerCase('nb');
  return text
    .toLocaleLowerCase('nb')
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

function matchesWithAncestors(units: readonly TreeUnit[], filter: TreeFilter): TreeUnit[] {
  const found = units.filter((unit) => matches(unit, filter)).map((unit) => unit.id);
  const shown = new Set([...found, ...ancestorIds(units, found)]);
  return units.filter((unit) => shown.has(unit.id));
}

function opened(units: readonly TreeUnit[], openIds: ReadonlySet<number>): TreeUnit[] {
  const openAllTheWay = new Set<number | null>([null]);
  return units.filter((unit) => {
    const isShown = openAllTheWay.has(unit.parentUnitId);
    if (isShown && openIds.has(unit.id)) openAllTheWay.add(unit.id);
    return isShown;
  });
}

function countBy<K>(keys: readonly K[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
