import type { Day } from '@kaskade/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { treeQuery } from '../queries';
import type { TreeUnit } from '../model';
import { SearchPicker, type Choice } from './search-picker';

const MAX_CHOICES = 30;

interface UnitPickerProps {
  readonly id: string;
  readonly label: string;
  /** The day whose units there are to choose from. */
  readonly day: Day | undefined;
  readonly value: Choice | null;
  readonly onChange: (choice: Choice | null) => void;
  /** Left out with everything below it: a unit can't be moved under itself. */
  readonly withoutSubtreeOf?: number;
  readonly description?: string;
  readonly error?: string;
}

/** Finds a unit by its name, code or leader. */
export function UnitPicker({ day, withoutSubtreeOf, ...field }: UnitPickerProps) {
  const [text, setText] = useState('');
  const { data: tree, isPending, isPlaceholderData } = useQuery(treeQuery(day));
  const candidates = useMemo(() => withoutSubtree(tree?.units ?? [], withoutSubtreeOf), [tree, withoutSubtreeOf]);
  const words = text.toLocaleLowerCase('nb').split(/\s+/);
  const choices = candidates
    .filter((unit) => words.every((word) => `${unit.name} ${unit.code} ${unit.leader?.name ?? ''}`.toLocaleLowerCase('nb').includes(word)))
    .slice(0, MAX_CHOICES)
    .map(choiceOf);
  return <SearchPicker {...field} choices={choices} onSearch={setText} isSearching={isPending || isPlaceholderData} />;
}

function choiceOf(unit: TreeUnit): Choice {
  return { id: unit.id, label: unit.name, note: [unit.levelTitle, unit.leader?.name].filter(Boolean).join(', ') };
}

/** A subtree is a contiguous range of the pre-order. */
function withoutSubtree(units: readonly TreeUnit[], unitId: number | undefined): readonly TreeUnit[] {
  const start = units.findIndex((unit) => unit.id === unitId);
  const top = units[start];
  return top ? [...units.slice(0, start), ...units.slice(start + 1 + top.unitsBelow)] : units;
}
