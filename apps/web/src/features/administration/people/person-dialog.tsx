import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { fieldMessage } from '../../../ui/problem-summary';
import type { Person, PersonInput } from '../model';
import type { Done } from '../parts/done-note';
import { EditingConflict } from '../parts/editing-conflict';
import { FormDialog } from '../parts/form-dialog';
import { useEditing } from '../parts/use-editing';

interface PersonDialogProps {
  /** null: a new one. */
  readonly person: Person | null;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

const EMPTY = { value: { userName: '', name: '', title: null, active: true }, version: 0 };
/** Whoever may change people is told their user names. */
const inputOf = ({ userName, name, title, active, version }: Person) => ({
  value: { userName: userName ?? '', name, title, active },
  version,
});

/** A person's name, title and user name, and whether they are active; an inactive one is signed out at once. */
export function PersonDialog({ person, onClose, onDone }: PersonDialogProps) {
  const { t } = useTranslation('administration');
  const id = useId();
  const editing = useEditing<PersonInput, Person>({
    initial: person ? inputOf(person) : EMPTY,
    save: (body, version) =>
      person
        ? answer(
            api.PUT('/api/organization/persons/{personId}', { params: { path: { personId: person.id }, header: ifMatch(version) }, body }),
          )
        : answer(api.POST('/api/organization/persons', { body })),
    readCurrent: (current) => inputOf(current as Person),
    onDone: (saved) => onDone({ message: t(person ? 'people.saved' : 'people.created', { name: saved.name }) }),
  });
  const { value, edit } = editing;
  const mayNameUser = !person || person.allowedActions.includes('editUserName');
  const error = (field: string) => fieldMessage(editing.error, field);
  return (
    <>
      <FormDialog
        title={person ? t('people.editNamed', { name: person.name }) : t('people.new')}
        error={editing.error}
        inputId={(field) => `${id}-${field}`}
        submit={t('save')}
        canSubmit={value.name.trim() !== '' && value.userName.trim() !== ''}
        isPending={editing.isPending}
        onSubmit={editing.save}
        onClose={onClose}
      >
        <Textfield
          id={`${id}-name`}
          label={t('people.name')}
          value={value.name}
          maxLength={200}
          error={error('name')}
          onChange={(event) => edit({ name: event.target.value })}
        />
        <Textfield
          id={`${id}-userName`}
          label={t('people.userName')}
          description={t(mayNameUser ? 'people.userNameNote' : 'people.userNameByHr')}
          readOnly={!mayNameUser}
          value={value.userName}
          maxLength={200}
          error={error('userName')}
          onChange={(event) => edit({ userName: event.target.value })}
        />
        <Textfield
          id={`${id}-title`}
          label={t('people.title')}
          description={t('people.titleNote')}
          value={value.title ?? ''}
          maxLength={200}
          error={error('title')}
          onChange={(event) => edit({ title: event.target.value === '' ? null : event.target.value })}
        />
        {person && (
          <Checkbox
            id={`${id}-active`}
            label={t('people.isActive')}
            description={t('people.isActiveNote')}
            error={error('active')}
            checked={value.active}
            onChange={(event) => edit({ active: event.target.checked })}
          />
        )}
      </FormDialog>
      <EditingConflict
        editing={editing}
        subject={value.name}
        fields={[
          { key: 'name', label: t('people.name') },
          { key: 'userName', label: t('people.userName') },
          { key: 'title', label: t('people.title') },
          { key: 'active', label: t('people.isActive'), show: (input) => t(input.active ? 'yes' : 'no') },
        ]}
      />
    </>
  );
}
