import { useTranslation } from 'react-i18next';
import type { Autosave } from '../../ui/autosave/use-autosave';
import { ConflictDialog } from '../../ui/conflict/conflict-dialog';
import { mergeFields } from '../../ui/conflict/merge-fields';
import type { GoalInput } from './model';

interface GoalConflictProps {
  readonly title: string;
  readonly autosave: Autosave<GoalInput>;
  readonly onClose: () => void;
}

/** Mine and theirs of a goal, or of a change of one. */
export function GoalConflict({ title, autosave, onClose }: GoalConflictProps) {
  const { t } = useTranslation('my-agreement');
  const { conflict, value } = autosave;
  if (!conflict) return null;
  return (
    <ConflictDialog
      subject={title}
      fields={[
        { key: 'title', label: t('goalEditor.name') },
        { key: 'text', label: t('goalEditor.text') },
        { key: 'principles', label: t('goal.principles') },
        { key: 'source', label: t('goalEditor.source') },
      ]}
      mine={value}
      theirs={conflict.theirs.value}
      onMerge={() => autosave.resolve(mergeFields(conflict.base, value, conflict.theirs.value, ['text', 'principles']))}
      onMine={() => autosave.resolve(value)}
      onTheirs={autosave.acceptTheirs}
      onClose={onClose}
    />
  );
}
