import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../../ui/use-narrow';
import type { Tree, UnitAction } from '../model';
import { menuActions } from './menu-actions';
import { TreeRow } from './tree-row';
import { useTreeKeys } from './use-tree-keys';
import type { VisibleRow } from './visible-rows';

interface TreeGridProps {
  readonly tree: Tree;
  readonly rows: readonly VisibleRow[];
  readonly onToggle: (unitId: number) => void;
  readonly onAction: (action: UnitAction, unitId: number) => void;
}

/** The leader tree: one stop for Tab, arrow keys inside. */
export function TreeGrid({ tree, rows, onToggle, onAction }: TreeGridProps) {
  const { t } = useTranslation('administration');
  const isNarrow = useNarrow();
  const [lastActive, setLastActive] = useState<number | null>(null);
  const activeId = rows.some((row) => row.unit.id === lastActive) ? lastActive : rows[0]?.unit.id;
  const onKeyDown = useTreeKeys(rows, onToggle);
  const onActivate = useCallback((unitId: number) => setLastActive(unitId), []);
  const rankOf = new Map(tree.levels.map(({ levelId, rank }, index) => [levelId, { rank, index }]));
  const unitOf = new Map(tree.units.map((unit) => [unit.id, unit]));
  const skippedUnder = ({ unit }: VisibleRow) => {
    const parent = unit.parentUnitId === null ? undefined : unitOf.get(unit.parentUnitId);
    const skips = parent && (rankOf.get(unit.levelId)?.index ?? 0) - (rankOf.get(parent.levelId)?.index ?? 0) > 1;
    return skips ? parent.name : null;
  };
  return (
    <div role="treegrid" className="org-tree" aria-label={t('tree.label')} onKeyDown={onKeyDown}>
      {!isNarrow && (
        <div role="row" className="org-row org-head">
          {(['unit', 'leader', 'post', 'level', 'menu'] as const).map((column) => (
            <div key={column} role="columnheader">
              {column === 'menu' ? <span className="org-hidden">{t('tree.column.menu')}</span> : t(`tree.column.${column}`)}
            </div>
          ))}
        </div>
      )}
      {rows.map((row) => (
        <TreeRow
          key={row.unit.id}
          row={row}
          rightUnder={skippedUnder(row)}
          isActive={row.unit.id === activeId}
          actions={menuActions(tree.allowedActions, row.unit)}
          onToggle={onToggle}
          onActivate={onActivate}
          onAction={onAction}
        />
      ))}
    </div>
  );
}
