import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../api/client';
import { ProblemSummary } from '../../ui/problem-summary';
import { useOpenAgreement } from '../my-agreement/agreement-context';
import type { Goal } from '../my-agreement/model';
import { ReachDialog } from './reach-dialog';

interface GoalLifeProps {
  readonly goal: Goal;
  /** Saves what is written; answers the goal's version. */
  readonly flush: () => Promise<number>;
  readonly onDone: () => void;
}

type Step = 'share' | 'withdraw';

/** Share, withdraw, delete: whichever the server allows. Sharing and withdrawing say whom they touch before they are done. */
export function GoalLife({ goal, flush, onDone }: GoalLifeProps) {
  const { t } = useTranslation('my-agreement');
  const { cache } = useOpenAgreement();
  const [asked, setAsked] = useState<Step | null>(null);
  const path = { goalId: goal.id };
  const finish = async () => {
    setAsked(null);
    onDone();
    await cache.reload();
  };
  const move = useMutation({
    mutationFn: async (step: Step) => {
      const options = { params: { path, header: ifMatch(await flush()) } };
      await answer(step === 'share' ? api.POST('/api/goals/{goalId}/share', options) : api.POST('/api/goals/{goalId}/withdraw', options));
    },
    onSuccess: finish,
  });
  const remove = useMutation({
    mutationFn: async () => answer(api.DELETE('/api/goals/{goalId}', { params: { path, header: ifMatch(await flush()) } })),
    onSuccess: finish,
  });
  const ask = async (step: Step) => {
    await flush();
    setAsked(step);
  };
  const may = (action: string): boolean => goal.allowedActions.includes(action);
  return (
    <div className="stack-s">
      <ProblemSummary error={remove.error} />
      <div className="row">
        {may('delete') && (
          <Button variant="tertiary" data-color="danger" onClick={() => remove.mutate()} loading={remove.isPending}>
            {t('goalLife.delete')}
          </Button>
        )}
        {may('withdraw') && (
          <Button variant="tertiary" onClick={() => void ask('withdraw')}>
            {t('goalLife.withdraw')}
          </Button>
        )}
        {may('share') && <Button onClick={() => void ask('share')}>{t('goalLife.share')}</Button>}
      </div>
      {asked && (
        <ReachDialog
          goal={goal}
          step={asked}
          error={move.error}
          isPending={move.isPending}
          onConfirm={() => move.mutate(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
