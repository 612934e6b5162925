import { Button, Textfield } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../api/client';
import { fieldMessage } from '../../ui/problem-summary';
import { EditingConflict } from '../administration/parts/editing-conflict';
import { FormDialog } from '../administration/parts/form-dialog';
import { useEditing } from '../administration/parts/use-editing';
import type { Template } from './model';

interface RenameTemplateProps {
  readonly template: Template;
  readonly onSaid: (message: string) => void;
}

/** Another name for a template: a button, and its dialog. What is signed says nothing of the name, and stays as it is. */
export function RenameTemplate({ template, onSaid }: RenameTemplateProps) {
  const { t } = useTranslation('templates');
  const [isOpen, setOpen] = useState(false);
  if (!template.allowedActions.includes('edit')) return null;
  return (
    <>
      <Button variant="tertiary" onClick={() => setOpen(true)} aria-label={t('rename.named', { name: template.name })}>
        {t('rename.button')}
      </Button>
      {isOpen && (
        <RenameDialog
          template={template}
          onClose={() => setOpen(false)}
          onDone={(name) => {
            setOpen(false);
            onSaid(t('rename.done', { name }));
          }}
        />
      )}
    </>
  );
}

interface RenameDialogProps {
  readonly template: Template;
  readonly onClose: () => void;
  readonly onDone: (name: string) => void;
}

const nameOf = ({ name, version }: Template) => ({ value: { name }, version });

function RenameDialog({ template, onClose, onDone }: RenameDialogProps) {
  const { t } = useTranslation('templates');
  const id = useId();
  const editing = useEditing({
    initial: nameOf(template),
    save: (body, version) =>
      answer(api.PUT('/api/templates/{templateId}', { params: { path: { templateId: template.id }, header: ifMatch(version) }, body })),
    readCurrent: (current) => nameOf(current as Template),
    onDone: (saved) => onDone(saved.name),
  });
  const { value, edit, error } = editing;
  return (
    <>
      <FormDialog
        title={t('rename.title')}
        lead={t('rename.lead')}
        error={error}
        inputId={(field) => `${id}-${field}`}
        submit={t('rename.save')}
        canSubmit={value.name.trim() !== ''}
        isPending={editing.isPending}
        onSubmit={editing.save}
        onClose={onClose}
      >
        <Textfield
          id={`${id}-name`}
          label={t('name')}
          value={value.name}
          maxLength={200}
          error={fieldMessage(error, 'name')}
          onChange={(event) => edit({ name: event.target.value })}
        />
      </FormDialog>
      <EditingConflict editing={editing} subject={template.name} fields={[{ key: 'name', label: t('name') }]} />
    </>
  );
}
