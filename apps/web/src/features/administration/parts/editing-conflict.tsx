import { ConflictDialog, type ConflictField } from '../../../ui/conflict/conflict-dialog';
import type { Editing } from './use-editing';

interface EditingConflictProps<T> {
  readonly editing: Editing<T>;
  readonly subject: string;
  readonly fields: readonly ConflictField<T>[];
}

/** Mine and theirs, while there is something to choose. */
export function EditingConflict<T extends object>({ editing, subject, fields }: EditingConflictProps<T>) {
  if (!editing.theirs) return null;
  return (
    <ConflictDialog
      subject={subject}
      fields={fields}
      mine={editing.value}
      theirs={editing.theirs}
      onMerge={() => editing.merge(fields.filter((field) => !field.show).map((field) => field.key))}
      onMine={editing.keepMine}
      onTheirs={editing.takeTheirs}
      onClose={editing.keepMine}
    />
  );
}
