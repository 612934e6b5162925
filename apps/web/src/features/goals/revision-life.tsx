import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../api/client';
import { ProblemSummary } from '../../ui/problem-summary';
import { useOpenAgreement } from '../my-agreement/agreement-context';
import type { Goal } from '../my-agreement/model';
import type { GoalRevision } from './model';
import { SendDialog } from './send-dialog';

interface RevisionLifeProps {
  readonly goal: Goal;
  readonly revision: GoalRevision;
  readonly flush: () => Promise<number>;
  readonly onDone: () => void;
}

/** Send the change, or discard it; neither before there is one. */
export function RevisionLife({ goal, revision, flush, onDone }: RevisionLifeProps) {
  const { t } = useTranslation('goals');
  const { cache } = useOpenAgreement();
  const queryClient = useQueryClient();
  const [isSending, setSending] = useState(false);
  const path = { goalId: goal.id };
  const drop = useMutation({
    mutationFn: async () => answer(api.DELETE('/api/goals/{goalId}/change', { params: { path, header: ifMatch(await flush()) } })),
    onSuccess: () => finish(),
  });
  const finish = async () => {
    onDone();
    await queryClient.invalidateQueries({ queryKey: ['goals', goal.id] });
    await cache.reload();
  };
  const open = async () => {
    await flush();
    setSending(true);
  };
  const hasChanges = revision.after !== null && revision.changedFields.length > 0;
  return (
    <div className="stack-s">
      <ProblemSummary error={drop.error} />
      <div className="row">
        {revision.version > 0 && revision.allowedActions.includes('drop') && (
          <Button variant="tertiary" data-color="danger" loading={drop.isPending} onClick={() => drop.mutate()}>
            {t('revision.drop')}
          </Button>
        )}
        {hasChanges && revision.allowedActions.includes('send') && <Button onClick={() => void open()}>{t('revision.send')}</Button>}
      </div>
      {isSending && (
        <SendDialog goal={goal} revision={revision} flush={flush} onSent={() => void finish()} onClose={() => setSending(false)} />
      )}
    </div>
  );
}
