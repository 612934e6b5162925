import { Button, Dialog } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../ui/loading';
import { ProblemSummary } from '../../../ui/problem-summary';
import { useNarrow } from '../../../ui/use-narrow';
import type { MeasureFigure, UnitReport } from '../model';
import { measureRowsQuery } from '../queries';
import { useMoreRows } from '../use-more-rows';
import { MeasureCards } from './measure-cards';
import { MeasureTable } from './measure-table';

interface MeasuresDialogProps {
  readonly report: UnitReport;
  readonly figure: MeasureFigure;
  readonly onClose: () => void;
}

/** The measures that a count is made of, with what was said last. */
export function MeasuresDialog({ report, figure, onClose }: MeasuresDialogProps) {
  const { t } = useTranslation(['report', 'ui']);
  const more = useMoreRows();
  const isNarrow = useNarrow();
  const measures = useQuery(measureRowsQuery({ unitId: report.unit.id, day: report.day, part: 'sum', figure, limit: more.limit }));
  const word = figure === 'overdue' ? t('overdue') : t(`ui:light.measure.${figure}`);
  return (
    <Dialog open className="rows-dialog" aria-labelledby="measures-title" closeButton={t('ui:close')} onClose={onClose}>
      <h2 id="measures-title">{t('measureList.title', { word: word.toLowerCase(), unit: report.unit.name })}</h2>
      <div className="stack">
        <ProblemSummary error={measures.error} />
        {measures.isPending && <Loading what={t('measureList.loading')} rows={5} />}
        {measures.data && (isNarrow ? <MeasureCards rows={measures.data.rows} /> : <MeasureTable rows={measures.data.rows} />)}
        {measures.data && more.canShowMore(measures.data.total) && (
          <Button variant="secondary" onClick={more.showMore}>
            {t('showMore', { shown: measures.data.rows.length, total: measures.data.total })}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
