import { Button, Dialog } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../ui/loading';
import { ProblemSummary } from '../../../ui/problem-summary';
import { useNarrow } from '../../../ui/use-narrow';
import type { CellPart, UnitReport } from '../model';
import { costCentreRowsQuery } from '../queries';
import { useMoreRows } from '../use-more-rows';
import { CentreCards } from './centre-cards';
import { CentreTable } from './centre-table';

interface CentresDialogProps {
  readonly report: UnitReport;
  readonly unitId: number;
  readonly part: CellPart;
  readonly name: string;
  readonly onClose: () => void;
}

/** The cost centres that a row's figures are made of. Esc closes, and the browser gives focus back. */
export function CentresDialog({ report, unitId, part, name, onClose }: CentresDialogProps) {
  const { t } = useTranslation(['report', 'ui']);
  const more = useMoreRows();
  const isNarrow = useNarrow();
  const centres = useQuery(costCentreRowsQuery({ unitId, part, day: report.day, limit: more.limit }));
  const Centres = isNarrow ? CentreCards : CentreTable;
  return (
    <Dialog open className="rows-dialog" aria-labelledby="centres-title" closeButton={t('ui:close')} onClose={onClose}>
      <h2 id="centres-title">{t('centres.title', { unit: name })}</h2>
      <div className="stack">
        <p className="sub sm">{t(`money.explained.${report.money.sign}`)}</p>
        <ProblemSummary error={centres.error} />
        {centres.isPending && <Loading what={t('centres.loading')} rows={4} />}
        {centres.data?.rows.length === 0 && <p className="sub">{t('centres.none')}</p>}
        {centres.data && centres.data.rows.length > 0 && <Centres rows={centres.data.rows} sign={report.money.sign} />}
        {centres.data && more.canShowMore(centres.data.total) && (
          <Button variant="secondary" onClick={more.showMore}>
            {t('showMore', { shown: centres.data.rows.length, total: centres.data.total })}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
