import { useState } from 'react';
import type { Me } from '../../../api/session';
import type { Tree } from '../model';
import { ancestorIds, openDownTo } from './visible-rows';

/** 'own': what the reader has opened; 'all'; else the id of the level that the tree is shown down to. */
export type DownTo = 'own' | 'all' | number;

export interface OpenUnits {
  readonly openIds: ReadonlySet<number>;
  readonly downTo: DownTo;
  readonly toggle: (unitId: number) => void;
  readonly showDownTo: (downTo: DownTo) => void;
}

/** Opened units outlive a visit to a unit's page, for as long as the window is open. */
let lastOpened: ReadonlySet<number> | null = null;

/** Which units are open. At first the top one, and the way to the units that I lead. */
export function useOpenUnits(tree: Tree | undefined, me: Me): OpenUnits {
  const [own, setOwn] = useState(lastOpened);
  const [downTo, setDownTo] = useState<DownTo>('own');
  const units = tree?.units ?? [];
  const opened =
    own ??
    new Set([
      ...units.slice(0, 1).map(({ id }) => id),
      ...ancestorIds(
        units,
        me.units.map(({ id }) => id),
      ),
    ]);
  const openIds = downTo === 'own' || !tree ? opened : openedDownTo(tree, downTo);

  const keep = (next: ReadonlySet<number>) => {
    lastOpened = next;
    setOwn(next);
    setDownTo('own');
  };
  return {
    openIds,
    downTo,
    toggle: (unitId) => {
      const next = new Set(openIds);
      if (!next.delete(unitId)) next.add(unitId);
      keep(next);
    },
    showDownTo: (next) => {
      if (next === 'own') keep(openIds);
      else setDownTo(next);
    },
  };
}

function openedDownTo(tree: Tree, downTo: Exclude<DownTo, 'own'>): ReadonlySet<number> {
  if (downTo === 'all') return new Set(tree.units.filter((unit) => unit.unitsBelow > 0).map((unit) => unit.id));
  const rankOf = new Map(tree.levels.map((level) => [level.levelId, level.rank]));
  return openDownTo(tree.units, rankOf, rankOf.get(downTo) ?? 0);
}
