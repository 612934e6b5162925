import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { formatBasisPoints } from '../../../format/number';
import { Light } from '../../../ui/light';
import type { MeasureListRow } from '../model';

/** The measures behind a count, with what was said last. */
export function MeasureTable({ rows }: { rows: readonly MeasureListRow[] }) {
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
                {row.title ?? t('measureNotOpen')}
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
