import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../../api/client';
import { fieldMessage } from '../../../ui/problem-summary';
import { FormDialog } from '../../administration/parts/form-dialog';
import { useChange } from '../../administration/parts/use-change';
import type { TemplateSummary } from '../model';

interface NewTemplateDialogProps {
  readonly templates: readonly TemplateSummary[];
  readonly onClose: () => void;
  readonly onDone: (templateId: number) => void;
}

/** A new template begins empty, or as a copy of another. */
export function NewTemplateDialog({ templates, onClose, onDone }: NewTemplateDialogProps) {
  const { t } = useTranslation('templates');
  const id = useId();
  const [name, setName] = useState('');
  const [copyOf, setCopyOf] = useState<number | null>(null);
  const create = useChange(
    () => answer(api.POST('/api/templates', { body: { name: name.trim(), copyOf } })),
    (created) => onDone(created.id),
  );
  return (
    <FormDialog
      title={t('new')}
      lead={t('newLead')}
      error={create.error}
      inputId={(field) => `${id}-${field}`}
      submit={t('create')}
      canSubmit={name.trim() !== ''}
      isPending={create.isPending}
      onSubmit={() => create.mutate(undefined)}
      onClose={onClose}
    >
      <Textfield
        id={`${id}-name`}
        label={t('name')}
        value={name}
        maxLength={200}
        error={fieldMessage(create.error, 'name')}
        onChange={(event) => setName(event.target.value)}
      />
      <Field>
        <Label htmlFor={`${id}-copyOf`}>{t('startFrom')}</Label>
        <Select
          id={`${id}-copyOf`}
          value={copyOf ?? ''}
          onChange={(event) => setCopyOf(event.target.value === '' ? null : Number(event.target.value))}
        >
          <Select.Option value="">{t('empty')}</Select.Option>
          {templates.map((template) => (
            <Select.Option key={template.id} value={template.id}>
              {t('copyOf', { name: template.name })}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </FormDialog>
  );
}
