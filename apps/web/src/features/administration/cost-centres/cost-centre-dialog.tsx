import { Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { fieldMessage } from '../../../ui/problem-summary';
import type { CostCentre, CostCentreInput } from '../model';
import type { Done } from '../parts/done-note';
import { EditingConflict } from '../parts/editing-conflict';
import { FormDialog } from '../parts/form-dialog';
import { useEditing } from '../parts/use-editing';

interface CostCentreDialogProps {
  readonly costCentre: CostCentre;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

const inputOf = ({ code, name, version }: CostCentre) => ({ value: { code, name }, version });

/** Code and name of a cost centre. */
export function CostCentreDialog({ costCentre, onClose, onDone }: CostCentreDialogProps) {
  const { t } = useTranslation('administration');
  const id = useId();
  const editing = useEditing<CostCentreInput, CostCentre>({
    initial: inputOf(costCentre),
    save: (body, version) =>
      answer(
        api.PUT('/api/organization/cost-centres/{costCentreId}', {
          params: { path: { costCentreId: costCentre.id }, header: ifMatch(version) },
          body,
        }),
      ),
    readCurrent: (current) => inputOf(current as CostCentre),
    onDone: (saved) => onDone({ message: t('costCentres.saved', { code: saved.code }) }),
  });
  const { value, edit } = editing;
  return (
    <>
      <FormDialog
        title={t('costCentres.editNamed', { code: costCentre.code })}
        error={editing.error}
        inputId={(field) => `${id}-${field}`}
        submit={t('save')}
        canSubmit={value.code.trim() !== '' && value.name.trim() !== ''}
        isPending={editing.isPending}
        onSubmit={editing.save}
        onClose={onClose}
      >
        <Textfield
          id={`${id}-code`}
          label={t('costCentres.code')}
          value={value.code}
          maxLength={60}
          error={fieldMessage(editing.error, 'code')}
          onChange={(event) => edit({ code: event.target.value })}
        />
        <Textfield
          id={`${id}-name`}
          label={t('costCentres.name')}
          value={value.name}
          maxLength={200}
          error={fieldMessage(editing.error, 'name')}
          onChange={(event) => edit({ name: event.target.value })}
        />
      </FormDialog>
      <EditingConflict
        editing={editing}
        subject={costCentre.code}
        fields={[
          { key: 'code', label: t('costCentres.code') },
          { key: 'name', label: t('costCentres.name') },
        ]}
      />
    </>
  );
}
