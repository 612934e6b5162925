import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client';
import { formatDay } from '../../format/day';
import { Light } from '../../ui/light';
import { Loading } from '../../ui/loading';
import { ProblemSummary } from '../../ui/problem-summary';
import type { Measure } from './model';

/** Everything that has been reported of a measure, newest first. */
export function MeasureHistory({ measure }: { measure: Measure }) {
  const { t } = useTranslation('my-agreement');
  const measureId = measure.id;
  const { data, error } = useQuery({
    queryKey: ['measures', measureId, measure.version],
    queryFn: () => answer(api.GET('/api/measures/{measureId}', { params: { path: { measureId } } })),
  });
  return (
    <div className="history" role="group" aria-label={t('history.title', { title: measure.title })}>
      <ProblemSummary error={error} />
      {!data && !error && <Loading what={t('history.loading')} rows={2} />}
      {data?.updates.length === 0 && <p className="sub sm">{t('history.none')}</p>}
      <ol className="stack-s">
        {data?.updates.map((update) => (
          <li key={update.id} className="sm">
            <span className="sub">
              {formatDay(update.day)}, {update.personName}
            </span>
            <span className="row">
              <b className="b">{t(`measure.status.${update.status}`)}</b>
              {update.progressDone !== null && update.progressWanted !== null && (
                <span>
                  {measure.progressKind === 'percent' && update.progressWanted === 100
                    ? `${update.progressDone}\u00a0%`
                    : t('progress.of', { done: update.progressDone, wanted: update.progressWanted })}
                </span>
              )}
              {update.light && <Light light={update.light} small />}
            </span>
            {update.comment && <p className="prose">{update.comment}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
