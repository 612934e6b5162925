import { Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { fieldMessage } from '../../../ui/problem-summary';
import type { Unit, UnitInput } from '../model';
import { EditingConflict } from '../parts/editing-conflict';
import { FormDialog } from '../parts/form-dialog';
import { useEditing } from '../parts/use-editing';
import { levelsQuery } from '../queries';
import type { UnitDialogParts } from './unit-dialog-parts';

const inputOf = ({ code, name, levelId, version }: Unit) => ({ value: { code, name, levelId }, version });

/** Name, code and level of a unit; they hold for all its time. */
export function EditUnitDialog({ unit, onClose, onDone }: UnitDialogParts) {
  const { t } = useTranslation('administration');
  const id = useId();
  const { data: levels } = useQuery(levelsQuery);
  const editing = useEditing<UnitInput, Unit>({
    initial: inputOf(unit),
    save: (body, version) =>
      answer(api.PUT('/api/organization/units/{unitId}', { params: { path: { unitId: unit.id }, header: ifMatch(version) }, body })),
    readCurrent: (current) => inputOf(current as Unit),
    onDone: (saved) => onDone({ message: t('edit.done', { name: saved.name }) }),
  });
  const { value, edit } = editing;
  const titleOf = (levelId: number) => levels?.find((level) => level.id === levelId)?.leaderTitle ?? '';
  const error = (field: string) => fieldMessage(editing.error, field);
  return (
    <>
      <FormDialog
        title={t('edit.title', { name: unit.name })}
        lead={t('edit.lead')}
        error={editing.error}
        inputId={(field) => `${id}-${field}`}
        submit={t('save')}
        canSubmit={value.name.trim() !== '' && value.code.trim() !== ''}
        isPending={editing.isPending}
        onSubmit={editing.save}
        onClose={onClose}
      >
        <Textfield
          id={`${id}-name`}
          label={t('unit.name')}
          value={value.name}
          maxLength={200}
          error={error('name')}
          onChange={(event) => edit({ name: event.target.value })}
        />
        <div className="org-two">
          <Textfield
            id={`${id}-code`}
            label={t('unit.code')}
            value={value.code}
            maxLength={60}
            error={error('code')}
            onChange={(event) => edit({ code: event.target.value })}
          />
          <Field>
            <Label htmlFor={`${id}-levelId`}>{t('unit.level')}</Label>
            <Select id={`${id}-levelId`} value={value.levelId} onChange={(event) => edit({ levelId: Number(event.target.value) })}>
              {levels?.map((level) => (
                <Select.Option key={level.id} value={level.id}>
                  {level.leaderTitle}
                </Select.Option>
              ))}
            </Select>
            {error('levelId') && <ValidationMessage>{error('levelId')}</ValidationMessage>}
          </Field>
        </div>
      </FormDialog>
      <EditingConflict
        editing={editing}
        subject={unit.name}
        fields={[
          { key: 'name', label: t('unit.name') },
          { key: 'code', label: t('unit.code') },
          { key: 'levelId', label: t('unit.level'), show: (input) => titleOf(input.levelId) },
        ]}
      />
    </>
  );
}
