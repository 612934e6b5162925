import { Button, Dialog } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../ui/loading';
import { ProblemSummary } from '../../../ui/problem-summary';
import type { AgreementFigure, UnitReport } from '../model';
import { agreementRowsQuery } from '../queries';
import { useMoreRows } from '../use-more-rows';
import { AgreementRowItem } from './agreement-row-item';

interface AgreementsDialogProps {
  readonly report: UnitReport;
  readonly figure: AgreementFigure;
  readonly onClose: () => void;
}

/** The units that a count of agreements is made of. */
export function AgreementsDialog({ report, figure, onClose }: AgreementsDialogProps) {
  const { t } = useTranslation(['report', 'ui']);
  const more = useMoreRows();
  const { data, error } = useQuery(agreementRowsQuery({ unitId: report.unit.id, day: report.day, part: 'sum', figure, limit: more.limit }));
  return (
    <Dialog open className="rows-dialog" aria-labelledby="agreements-title" closeButton={t('ui:close')} onClose={onClose}>
      <h2 id="agreements-title">{t('agreements.dialogTitle', { word: t(`agreements.${figure}`), unit: report.unit.name })}</h2>
      <div className="stack">
        <ProblemSummary error={error} />
        {!data && !error && <Loading what={t('agreements.loading')} rows={5} />}
        {data && (
          <ul className="row-cards">
            {data.rows.map((row) => (
              <AgreementRowItem key={row.unitId} row={row} day={report.day} />
            ))}
          </ul>
        )}
        {data && more.canShowMore(data.total) && (
          <Button variant="secondary" onClick={more.showMore}>
            {t('showMore', { shown: data.rows.length, total: data.total })}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
