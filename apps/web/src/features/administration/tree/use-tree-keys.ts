import { useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { rowId } from './tree-row';
import type { VisibleRow } from './visible-rows';

/**
 * Arrow keys of the tree: up and down walk the rows, right opens or goes to the first below, left closes or goes to the one above,
 * Home and End go to the ends, Enter shows the unit. Only while a row itself has focus: its menu has keys of its own.
 */
export function useTreeKeys(rows: readonly VisibleRow[], onToggle: (unitId: number) => void) {
  const navigate = useNavigate();
  const focusRow = (row: VisibleRow | undefined) => {
    if (row) document.getElementById(rowId(row.unit.id))?.focus();
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement) || event.target.role !== 'row') return;
    const unitId = Number(event.target.dataset.unit);
    const index = rows.findIndex((row) => row.unit.id === unitId);
    const row = rows[index];
    if (!row) return;
    const isFirstBelow = rows[index + 1]?.unit.parentUnitId === unitId;
    const above = rows.find((other) => other.unit.id === row.unit.parentUnitId);
    const actions: Partial<Record<string, () => void>> = {
      ArrowDown: () => focusRow(rows[index + 1]),
      ArrowUp: () => focusRow(rows[index - 1]),
      Home: () => focusRow(rows[0]),
      End: () => focusRow(rows[rows.length - 1]),
      ArrowRight: () => (row.isOpen === false ? onToggle(unitId) : isFirstBelow ? focusRow(rows[index + 1]) : undefined),
      ArrowLeft: () => (row.isOpen && isFirstBelow ? onToggle(unitId) : focusRow(above)),
      Enter: () => void navigate({ to: '/organisasjon/enheter/$unitId', params: { unitId }, search: (search) => ({ dag: search.dag }) }),
    };
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}
