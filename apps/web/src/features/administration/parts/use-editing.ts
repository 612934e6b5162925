import { useState } from 'react';
import { isConflict } from '../../../api/problem';
import { mergeFields } from '../../../ui/conflict/merge-fields';
import { useChange } from './use-change';

interface Versioned<T> {
  readonly value: T;
  readonly version: number;
}

interface EditingOptions<T, Answer> {
  /** As the form opened. */
  readonly initial: Versioned<T>;
  readonly save: (value: T, version: number) => Promise<Answer>;
  /** The thing as it is now, from the body of a 412. */
  readonly readCurrent: (current: unknown) => Versioned<T>;
  readonly onDone: (answer: Answer) => void;
  /** What a save moves, where that is not everything. */
  readonly readAgain?: () => Promise<unknown>;
}

export interface Editing<T> {
  readonly value: T;
  readonly edit: (change: Partial<T>) => void;
  readonly save: () => void;
  readonly isPending: boolean;
  readonly error: unknown;
  /** What somebody else saved meanwhile; null when there is nothing to choose. */
  readonly theirs: T | null;
  readonly merge: (textFields: readonly (keyof T)[]) => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** A form over a versioned thing. When somebody else saved first, the two are compared; the next save is made from theirs. */
export function useEditing<T extends object, Answer>({
  initial,
  save,
  readCurrent,
  onDone,
  readAgain,
}: EditingOptions<T, Answer>): Editing<T> {
  const [base, setBase] = useState(initial);
  const [value, setValue] = useState(initial.value);
  const [theirs, setTheirs] = useState<Versioned<T> | null>(null);
  const change = useChange((next: T) => save(next, base.version), onDone, readAgain);
  const settle = (next: T) => {
    if (theirs) setBase(theirs);
    setTheirs(null);
    setValue(next);
  };
  return {
    value,
    edit: (part) => setValue({ ...value, ...part }),
    save: () => change.mutate(trimmed(value), { onError: (error) => isConflict(error) && setTheirs(readCurrent(error.current)) }),
    isPending: change.isPending,
    error: isConflict(change.error) ? null : change.error,
    theirs: theirs?.value ?? null,
    merge: (textFields) => theirs && settle(mergeFields(base.value, value, theirs.value, textFields)),
    keepMine: () => settle(value),
    takeTheirs: () => theirs && settle(theirs.value),
  };
}

/** Spaces around what is typed mean nothing. */
function trimmed<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).map(([key, field]: [string, unknown]) => [key, typeof field === 'string' ? field.trim() : field]),
  ) as T;
}
