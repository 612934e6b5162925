import { Button, Dialog, Table } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { formatBasisPoints } from '../../../format/number';
import { Light } from '../../../ui/light';
import { Loading } from '../../../ui/loading';
import { ProblemSummary } from '../../../ui/problem-summary';
import type { MeasureFigure, MeasureListRow, UnitReport } from '../model';
import { measureRowsQuery } from '../queries';
import { useMoreRows } from '../use-more-rows';

interface MeasuresDialogProps {
  readonly report: UnitReport;
  readonly figure: MeasureFigure;
  readonly onClose: () => void;
}

/** The measures that a count is made of, with what was said last. */
export function MeasuresDialog({ report, figure, onClose }: MeasuresDialogProps) {
  const { t } = useTranslation(['report', 'ui']);
  const more = useMoreRows();
  const measures = useQuery(measureRowsQuery({ unitId: report.unit.id, day: report.day, part: 'sum', figure, limit: more.limit }));
  const word = figure === 'overdue' ? t('overdue') : t(`ui:light.measure.${figure}`);
  return (
    <Dialog open className="rows-dialog" aria-labelledby="measures-title" closeButton={t('ui:close')} onClose={onClose}>
      <h2 id="measures-title">{t('measureList.title', { word: word.toLowerCase(), unit: report.unit.name })}</h2>
      <div className="stack">
        <ProblemSummary error={measures.error} />
        {measures.isPending && <Loading what={t('measureList.loading')} rows={5} />}
        {measures.data && <MeasureTable rows={measures.data.rows} />}
        {measures.data && more.canShowMore(measures.data.total) && (
          <Button variant="secondary" onClick={more.showMore}>
            {t('showMore', { shown: measures.data.rows.length, total: measures.data.total })}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function MeasureTable({ rows }: { rows: readonly MeasureListRow[] }) {
  const { t } = useTranslation('report');
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="measures-title">
      <Table className="rows-table">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('measureList.measure')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('unitAndLeader')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="num">
              {t('why.progress')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('money.light')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('measureList.due')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.id}>
              <Table.HeaderCell scope="row">
                {row.title}
                <span className="block caps">{row.goalTitle ?? row.areaName}</span>
                {row.lastComment && <span className="block caps">«{row.lastComment}»</span>}
              </Table.HeaderCell>
              <Table.Cell>
                {row.unitName}
                <span className="block caps">{row.leaderName ?? t('vacant')}</span>
              </Table.Cell>
              <Table.Cell className="num">{row.progressBasisPoints === null ? '–' : formatBasisPoints(row.progressBasisPoints)}</Table.Cell>
              <Table.Cell>{row.light && <Light small light={row.light} />}</Table.Cell>
              <Table.Cell>
                {row.dueOn ? formatDay(row.dueOn, 'short') : '–'}
                {row.isOverdue && <span className="block caps">{t('overdue')}</span>}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
