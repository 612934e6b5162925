import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { QuestionDialog } from '../../../ui/question-dialog';
import { useChange } from '../../administration/parts/use-change';
import type { Template } from '../model';
import { templateQuery } from '../queries';

interface DiscardDialogProps {
  readonly template: Template;
  readonly number: number;
  readonly flush: () => Promise<number>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A discarded draft is gone; one that was never published takes the template with it. */
export function DiscardDialog({ template, number, flush, onClose, onDone }: DiscardDialogProps) {
  const { t } = useTranslation('templates');
  const queryClient = useQueryClient();
  const published = template.publishedNumber;
  const discard = useChange(
    async () => {
      const params = { path: { templateId: template.id }, header: ifMatch(await flush()) };
      return answer(api.DELETE('/api/templates/{templateId}/draft', { params }));
    },
    () => {
      if (published === null) queryClient.removeQueries({ queryKey: templateQuery(template.id).queryKey });
      onDone();
    },
  );
  return (
    <QuestionDialog
      title={t('page.discardTitle', { number })}
      lead={published === null ? t('page.discardAllLead', { name: template.name }) : t('page.discardLead', { number: published })}
      error={discard.error}
      submit={t('page.discard')}
      isPending={discard.isPending}
      isDanger
      onSubmit={() => discard.mutate(undefined)}
      onClose={onClose}
    />
  );
}
