import { Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { fieldMessage } from '../../../ui/problem-summary';
import type { EmployerBody } from '../model';
import type { Done } from '../parts/done-note';
import { EditingConflict } from '../parts/editing-conflict';
import { FormDialog } from '../parts/form-dialog';
import { useEditing } from '../parts/use-editing';

interface EmployerBodyDialogProps {
  readonly body: EmployerBody;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

const inputOf = ({ name, version }: EmployerBody) => ({ value: { name }, version });

/** The name of the committee. */
export function EmployerBodyDialog({ body, onClose, onDone }: EmployerBodyDialogProps) {
  const { t } = useTranslation('administration');
  const id = useId();
  const editing = useEditing<{ name: string }, EmployerBody>({
    initial: inputOf(body),
    save: (input, version) => answer(api.PUT('/api/organization/employer-body', { params: { header: ifMatch(version) }, body: input })),
    readCurrent: (current) => inputOf(current as EmployerBody),
    onDone: (saved) => onDone({ message: t('employerBody.named', { name: saved.name }) }),
  });
  return (
    <>
      <FormDialog
        title={t(body.id === null ? 'employerBody.giveName' : 'employerBody.rename')}
        error={editing.error}
        inputId={() => `${id}-name`}
        submit={t('save')}
        canSubmit={editing.value.name.trim() !== ''}
        isPending={editing.isPending}
        onSubmit={editing.save}
        onClose={onClose}
      >
        <Textfield
          id={`${id}-name`}
          label={t('employerBody.name')}
          description={t('employerBody.nameNote')}
          value={editing.value.name}
          maxLength={200}
          error={fieldMessage(editing.error, 'name')}
          onChange={(event) => editing.edit({ name: event.target.value })}
        />
      </FormDialog>
      <EditingConflict editing={editing} subject={body.name} fields={[{ key: 'name', label: t('employerBody.name') }]} />
    </>
  );
}
