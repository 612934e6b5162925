import { Button, Dialog, Textfield } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../api/client';
import { ProblemSummary } from '../../ui/problem-summary';
import { useUndo } from '../../ui/undo';
import { useOpenAgreement } from './agreement-context';
import type { Measure } from './model';

interface EndMeasureProps {
  readonly measure: Measure;
  /** Saves the plan first; answers the measure's version. */
  readonly flushPlan: () => Promise<number>;
  readonly onClosed: () => void;
}

/** Deletes a measure that was never reported; cancels one with a reason, and takes it up again. Cancelling can be undone for ten seconds. */
export function EndMeasure({ measure, flushPlan, onClosed }: EndMeasureProps) {
  const { t } = useTranslation('my-agreement');
  const { cache } = useOpenAgreement();
  const offerUndo = useUndo();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const titleId = useId();
  const path = { measureId: measure.id };

  const setStatus = (status: Measure['status'], version: number, comment?: string) =>
    answer(api.POST('/api/measures/{measureId}/updates', { params: { path, header: ifMatch(version) }, body: { status, comment } }));
  const cancel = useMutation({
    mutationFn: async () => setStatus('cancelled', await flushPlan(), reason.trim()),
    onSuccess: async (saved) => {
      const back = measure.status === 'started' ? 'started' : 'planned';
      offerUndo({
        message: t('end.cancelled', { title: saved.title }),
        undo: () => void setStatus(back, saved.version).then(() => cache.reload()),
      });
      onClosed();
      await cache.reload();
    },
  });
  const resume = useMutation({ mutationFn: async () => setStatus('planned', await flushPlan()), onSettled: () => cache.reload() });
  const remove = useMutation({
    mutationFn: async () => answer(api.DELETE('/api/measures/{measureId}', { params: { path, header: ifMatch(await flushPlan()) } })),
    onSettled: () => cache.reload(),
  });

  if (measure.status === 'cancelled') {
    return (
      <Button variant="tertiary" onClick={() => resume.mutate()} loading={resume.isPending}>
        {t('end.resume')}
      </Button>
    );
  }
  if (measure.allowedActions.includes('delete')) {
    return (
      <div>
        <ProblemSummary error={remove.error} />
        <Button
          variant="tertiary"
          data-color="danger"
          onClick={() => remove.mutate()}
          loading={remove.isPending}
          aria-label={t('end.deleteNamed', { title: measure.title })}
        >
          {t('end.delete')}
        </Button>
      </div>
    );
  }
  if (measure.status === 'done') return null;
  return (
    <>
      <button type="button" className="link-button" onClick={() => setAsking(true)}>
        {t('end.cancel')}
      </button>
      {isAsking && (
        <Dialog open aria-labelledby={titleId} closeButton={t('cancel')} onClose={() => setAsking(false)}>
          <div className="stack">
            <h2 id={titleId}>{t('end.cancelTitle', { title: measure.title })}</h2>
            <ProblemSummary error={cancel.error} />
            <Textfield
              autoFocus
              multiline
              rows={3}
              label={t('end.reason')}
              description={t('end.reasonNote')}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              maxLength={4000}
            />
            <Button onClick={() => cancel.mutate()} loading={cancel.isPending} disabled={reason.trim() === ''}>
              {t('end.confirm')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
