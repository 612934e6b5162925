import { Button, Dialog } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client';
import { Loading } from '../../ui/loading';
import { ProblemSummary } from '../../ui/problem-summary';
import type { Goal } from '../my-agreement/model';

interface ReachDialogProps {
  readonly goal: Goal;
  readonly step: 'share' | 'withdraw';
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Whom does this touch? Leaders, agreements and measures below, before the step is taken. */
export function ReachDialog({ goal, step, error, isPending, onConfirm, onClose }: ReachDialogProps) {
  const { t } = useTranslation('my-agreement');
  const titleId = useId();
  const { data: reach, error: failure } = useQuery({
    queryKey: ['goals', goal.id, 'reach'],
    queryFn: () => answer(api.GET('/api/goals/{goalId}/reach', { params: { path: { goalId: goal.id } } })),
    staleTime: 0,
    gcTime: 0,
  });
  const names = reach?.nearest.map((unit) => unit.name).join(', ');
  const more = reach ? reach.units - reach.nearest.length : 0;
  return (
    <Dialog open aria-labelledby={titleId} closeButton={t('cancel')} onClose={onClose}>
      <div className="stack">
        <h2 id={titleId}>{t(`reach.${step}.title`, { title: goal.title })}</h2>
        <ProblemSummary error={error ?? failure} />
        {!reach && !failure && <Loading what={t('reach.loading')} rows={2} />}
        {reach && (
          <div className="stack-s">
            <p>
              {reach.units === 0
                ? t('reach.nobody')
                : t(`reach.${step}.text`, { count: reach.leaders, agreements: reach.agreements, measures: reach.measures })}
            </p>
            {reach.units > 0 && <p className="sub sm">{more > 0 ? t('reach.namesAndMore', { names, count: more }) : names}</p>}
            {reach.vacant > 0 && <p className="sub sm">{t('reach.vacant', { count: reach.vacant })}</p>}
            <p className="sub sm">{t(`reach.${step}.note`)}</p>
          </div>
        )}
        <div className="row">
          <Button onClick={onConfirm} loading={isPending} disabled={!reach}>
            {t(`goalLife.${step}`)}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
