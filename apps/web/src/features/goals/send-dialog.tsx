import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../api/client';
import { Loading } from '../../ui/loading';
import { QuestionDialog } from '../../ui/question-dialog';
import type { Goal } from '../my-agreement/model';
import { GoalWordChanges } from './goal-word-changes';
import type { ChangeWeight, GoalRevision } from './model';
import { reachQuery } from './queries';
import { ReachSummary } from './reach-summary';
import { WeightField } from './weight-field';

interface SendDialogProps {
  readonly goal: Goal;
  readonly revision: GoalRevision;
  readonly flush: () => Promise<number>;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** Before a change is sent: what it says, whom it touches, and whether anybody has to answer it. */
export function SendDialog({ goal, revision, flush, onSent, onClose }: SendDialogProps) {
  const { t } = useTranslation('goals');
  const [weight, setWeight] = useState<ChangeWeight>('binding');
  const { data: reach, error: failure } = useQuery(reachQuery(goal.id, 'revise'));
  const send = useMutation({
    mutationFn: async () =>
      answer(
        api.POST('/api/goals/{goalId}/change/send', {
          params: { path: { goalId: goal.id }, header: ifMatch(await flush()) },
          body: { weight },
        }),
      ),
    onSuccess: onSent,
  });
  return (
    <QuestionDialog
      title={t('send.title', { title: goal.title })}
      error={send.error ?? failure}
      submit={t('send.submit')}
      isPending={send.isPending || (!reach && !failure)}
      onSubmit={() => send.mutate()}
      onClose={onClose}
    >
      <GoalWordChanges before={revision.before} after={revision.after} changedFields={revision.changedFields} />
      {!reach && !failure && <Loading what={t('reach.loading')} rows={2} />}
      {reach && <ReachSummary goalId={goal.id} reach={reach} />}
      <WeightField weight={weight} onChange={setWeight} />
    </QuestionDialog>
  );
}
