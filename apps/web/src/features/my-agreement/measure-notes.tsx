import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/day';
import type { Measure } from './model';

/** Who does it, by when, and what was said last. */
export function MeasureNotes({ measure }: { measure: Measure }) {
  const { t } = useTranslation('my-agreement');
  const { responsible, dueOn, weight, lastUpdatedOn, lastComment, isOverdue, isCarriedOver } = measure;
  const facts = [responsible, dueOn && t('measure.due', { day: formatDay(dueOn) }), weight > 1 && t('measure.weight', { weight })].filter(
    Boolean,
  );
  return (
    <>
      <p className="sub sm">
        {facts.join('. ')}
        {isOverdue && <b className="overdue"> {t('measure.overdue')}</b>}
      </p>
      {measure.description && <p className="sm">{measure.description}</p>}
      {lastComment && <p className="sm">{lastComment}</p>}
      {(lastUpdatedOn !== null || isCarriedOver) && (
        <p className="sub sm">
          {[
            lastUpdatedOn && t('measure.lastReported', { day: formatDay(lastUpdatedOn, 'short') }),
            isCarriedOver && t('measure.carriedOver'),
          ]
            .filter(Boolean)
            .join('. ')}
        </p>
      )}
    </>
  );
}
