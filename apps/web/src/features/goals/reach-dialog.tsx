import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/loading';
import { QuestionDialog } from '../../ui/question-dialog';
import type { Goal } from '../my-agreement/model';
import { reachQuery } from './queries';
import { ReachSummary } from './reach-summary';

interface ReachDialogProps {
  readonly goal: Goal;
  readonly step: 'share' | 'withdraw';
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Whom does this touch? Said before a goal is shared or withdrawn. */
export function ReachDialog({ goal, step, error, isPending, onConfirm, onClose }: ReachDialogProps) {
  const { t } = useTranslation(['my-agreement', 'goals']);
  const { data: reach, error: failure } = useQuery(reachQuery(goal.id, step));
  return (
    <QuestionDialog
      title={t(`goals:${step}.title`, { title: goal.title })}
      lead={t(`goals:${step}.note`)}
      error={error ?? failure}
      submit={t(`goalLife.${step}`)}
      isPending={isPending || (!reach && !failure)}
      onSubmit={onConfirm}
      onClose={onClose}
    >
      {!reach && !failure && <Loading what={t('goals:reach.loading')} rows={2} />}
      {reach && <ReachSummary goalId={goal.id} reach={reach} />}
    </QuestionDialog>
  );
}
