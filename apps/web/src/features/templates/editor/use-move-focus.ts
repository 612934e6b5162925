import { useEffect, useRef, useState, type RefObject } from 'react';

export type Direction = 'up' | 'down';

interface MoveFocus<T extends HTMLElement> {
  /** For the list whose entries carry `data-entry` and whose buttons carry `data-move`. */
  readonly list: RefObject<T | null>;
  readonly follow: (id: string, direction: Direction) => void;
}

/** The button that moved an entry keeps focus where the entry now stands; at an end, where it is of no more use, the other one gets it. */
export function useMoveFocus<T extends HTMLElement>(): MoveFocus<T> {
  const list = useRef<T>(null);
  const [last, setLast] = useState<{ id: string; direction: Direction } | null>(null);
  useEffect(() => {
    if (!last) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-entry="${last.id}"] > * [data-move]:enabled`) ?? [])];
    (buttons.find((button) => button.dataset.move === last.direction) ?? buttons[0])?.focus();
  }, [last]);
  return { list, follow: (id, direction) => setLast({ id, direction }) };
}
