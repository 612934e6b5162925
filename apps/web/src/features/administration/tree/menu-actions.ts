import type { TreeUnit, UnitAction } from '../model';

const ORDER: readonly UnitAction[] = ['move', 'changeLeader', 'appoint', 'vacate', 'createBelow', 'edit', 'close'];

/** The server's words for what may be done, in the menu's order; leaving a post vacant is an end set to its leadership, and takes one. */
export function menuActions(
  allowed: readonly string[],
  unit: Pick<TreeUnit, 'leader'> & { readonly parentUnitId?: number | null },
): UnitAction[] {
  return ORDER.filter((action) => {
    if (action === 'vacate') return allowed.includes('appoint') && unit.leader !== null;
    // The root has nowhere to go: neither moved nor closed.
    if (unit.parentUnitId === null && (action === 'move' || action === 'close')) return false;
    return allowed.includes(action);
  });
}
