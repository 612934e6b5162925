import { Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { fieldMessage } from '../../../ui/problem-summary';
import type { Done } from '../../administration/parts/done-note';
import { EditingConflict } from '../../administration/parts/editing-conflict';
import { FormDialog } from '../../administration/parts/form-dialog';
import { useEditing } from '../../administration/parts/use-editing';
import type { GoalArea } from '../model';
import { formatUnGoals, parseUnGoals } from './un-goals';

interface AreaDialogProps {
  /** null: a new one, last. */
  readonly area: GoalArea | null;
  readonly nextPosition: number;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** The UN goals as typed, so that what is half written isn't lost; the place follows along and is moved in the list. */
interface AreaForm {
  readonly name: string;
  readonly unGoals: string;
  readonly position: number;
}

const formOf = ({ name, unGoals, position, version }: GoalArea) => ({
  value: { name, unGoals: formatUnGoals(unGoals), position },
  version,
});

/** An area's name and the UN goals that it serves. */
export function AreaDialog({ area, nextPosition, onClose, onDone }: AreaDialogProps) {
  const { t } = useTranslation(['agreements-administration', 'administration']);
  const id = useId();
  const editing = useEditing<AreaForm, GoalArea>({
    initial: area ? formOf(area) : { value: { name: '', unGoals: '', position: nextPosition }, version: 0 },
    save: ({ name, unGoals, position }, version) => {
      const body = { name, position, unGoals: parseUnGoals(unGoals) ?? [] };
      return area
        ? answer(api.PUT('/api/goal-areas/{areaId}', { params: { path: { areaId: area.id }, header: ifMatch(version) }, body }))
        : answer(api.POST('/api/goal-areas', { body }));
    },
    readCurrent: (current) => formOf(current as GoalArea),
    onDone: (saved) => onDone({ message: t('areas.saved', { name: saved.name }) }),
  });
  const { value, edit } = editing;
  const areUnGoalsRead = parseUnGoals(value.unGoals) !== null;
  return (
    <>
      <FormDialog
        title={area ? t('areas.editNamed', { name: area.name }) : t('areas.new')}
        error={editing.error}
        inputId={(field) => `${id}-${field}`}
        submit={t('administration:save')}
        canSubmit={value.name.trim() !== '' && areUnGoalsRead}
        isPending={editing.isPending}
        onSubmit={editing.save}
        onClose={onClose}
      >
        <Textfield
          id={`${id}-name`}
          label={t('areas.name')}
          value={value.name}
          maxLength={200}
          error={fieldMessage(editing.error, 'name')}
          onChange={(event) => edit({ name: event.target.value })}
        />
        <Textfield
          id={`${id}-unGoals`}
          label={t('areas.unGoals')}
          description={t('areas.unGoalsNote')}
          value={value.unGoals}
          error={areUnGoalsRead ? fieldMessage(editing.error, 'unGoals') : t('areas.unGoalsWrong')}
          onChange={(event) => edit({ unGoals: event.target.value })}
        />
      </FormDialog>
      <EditingConflict
        editing={editing}
        subject={area?.name ?? ''}
        fields={[
          { key: 'name', label: t('areas.name') },
          { key: 'unGoals', label: t('areas.unGoals'), show: (input) => input.unGoals || '–' },
          { key: 'position', label: t('areas.position'), show: (input) => input.position },
        ]}
      />
    </>
  );
}
