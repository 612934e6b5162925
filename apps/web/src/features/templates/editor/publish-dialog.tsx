import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { QuestionDialog } from '../../../ui/question-dialog';
import { useChange } from '../../administration/parts/use-change';
import { levelNames, type Template } from '../model';

interface PublishDialogProps {
  readonly template: Template;
  readonly number: number;
  readonly flush: () => Promise<number>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What it means to publish: for whom, from when, and what stays as it was. */
export function PublishDialog({ template, number, flush, onClose, onDone }: PublishDialogProps) {
  const { t } = useTranslation('templates');
  const publish = useChange(async () => {
    const params = { path: { templateId: template.id }, header: ifMatch(await flush()) };
    return answer(api.POST('/api/templates/{templateId}/publish', { params }));
  }, onDone);
  return (
    <QuestionDialog
      title={t('publish.title', { number, name: template.name })}
      lead={t('publish.lead')}
      error={publish.error}
      submit={t('publish.button')}
      isPending={publish.isPending}
      onSubmit={() => publish.mutate(undefined)}
      onClose={onClose}
    >
      <p>{template.levels.length === 0 ? t('publish.noLevels') : t('publish.levels', { levels: levelNames(template) })}</p>
      <p className="sub sm">{t('publish.final')}</p>
    </QuestionDialog>
  );
}
