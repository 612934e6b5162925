import { useTranslation } from 'react-i18next';
import { formatDay, formatShortDay } from '../../format/day';
import { Figure } from '../../ui/figure';
import { useOpenAgreement } from './agreement-context';
import type { Measure } from './model';

interface MeasureNotesProps {
  readonly measure: Measure;
  readonly isHistoryOpen: boolean;
  readonly onHistory: () => void;
}

/** Who does it, by when, and what was said last; when it was said opens to all that has been said. */
export function MeasureNotes({ measure, isHistoryOpen, onHistory }: MeasureNotesProps) {
  const { t } = useTranslation('my-agreement');
  const { document } = useOpenAgreement();
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
      {lastUpdatedOn !== null && (
        <p className="sub sm">
          <Figure
            label={t('measure.lastReportedNamed', { day: formatShortDay(lastUpdatedOn, document.today), title: measure.title })}
            isOpen={isHistoryOpen}
            onOpen={onHistory}
          >
            {t('measure.lastReported', { day: formatShortDay(lastUpdatedOn, document.today) })}
          </Figure>
        </p>
      )}
      {isCarriedOver && <p className="sub sm">{t('measure.carriedOver')}</p>}
    </>
  );
}
