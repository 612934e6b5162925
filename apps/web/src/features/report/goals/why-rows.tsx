import { Button, Table } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatBasisPointsExactly, formatNumber } from '../../../format/number';
import { Loading } from '../../../ui/loading';
import { ProblemSummary } from '../../../ui/problem-summary';
import type { CellPart, CountingRow, NotCountingRow, ProgressRows } from '../model';
import { progressRowsQuery } from '../queries';
import { useMoreRows } from '../use-more-rows';
import { percentSum } from './why-by-unit';

interface WhyRowsProps {
  readonly unitId: number;
  readonly goalId: number;
  readonly part: CellPart;
  readonly day: string;
}

/** Leaders with their measures, the sum they make, and who doesn't count and why. */
export function WhyRows(props: WhyRowsProps) {
  const { t } = useTranslation('report');
  const more = useMoreRows();
  const rows = useQuery(progressRowsQuery({ ...props, limit: more.limit }));
  if (rows.error) return <ProblemSummary error={rows.error} />;
  if (!rows.data) return <Loading what={t('why.loading')} rows={4} />;
  return (
    <>
      {rows.data.counting.length > 0 && <CountingTable rows={rows.data} />}
      {rows.data.notCounting.length > 0 && <NotCounting rows={rows.data.notCounting} />}
      {more.canShowMore(rows.data.total) && (
        <Button variant="secondary" className="small" onClick={more.showMore}>
          {t('showMore', { shown: rows.data.counting.length + rows.data.notCounting.length, total: rows.data.total })}
        </Button>
      )}
    </>
  );
}

const leaderOf = (row: { unitName: string; leaderName: string | null }) => [row.unitName, row.leaderName].filter(Boolean).join(', ');

function CountingTable({ rows: { counting, progressSum, progressWeight, progressBasisPoints } }: { rows: ProgressRows }) {
  const { t } = useTranslation('report');
  const isEven = counting.every((row) => row.weight === 1);
  return (
    <>
      <p className="sub sm">{t(isEven ? 'why.evenly' : 'why.weighted')}</p>
      <Table className="why-table">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('why.leaderAndMeasure')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="num">
              {t('why.weight')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" className="num">
              {t('why.progress')}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        {counting.map((row) => (
          <LeaderRows key={row.unitId} row={row} isEven={isEven} />
        ))}
        <Table.Foot>
          <Table.Row>
            <Table.HeaderCell scope="row">{t('why.sumOfLeaders', { count: counting.length })}</Table.HeaderCell>
            <Table.Cell className="num">{!isEven && formatNumber(progressWeight)}</Table.Cell>
            <Table.Cell className="num">{percentSum(progressSum)}</Table.Cell>
          </Table.Row>
        </Table.Foot>
      </Table>
      <p className="row between b">
        <span>{t('why.divided', { sum: percentSum(progressSum), weight: formatNumber(progressWeight) })}</span>
        <span>{progressBasisPoints !== null && formatBasisPointsExactly(progressBasisPoints)}</span>
      </p>
    </>
  );
}

function LeaderRows({ row, isEven }: { row: CountingRow; isEven: boolean }) {
  const { t } = useTranslation('report');
  return (
    <Table.Body>
      <Table.Row>
        <Table.HeaderCell scope="row" className="b">
          {leaderOf(row)}
        </Table.HeaderCell>
        <Table.Cell className="num">{!isEven && formatNumber(row.weight)}</Table.Cell>
        <Table.Cell className="num b">{formatBasisPointsExactly(row.basisPoints)}</Table.Cell>
      </Table.Row>
      {row.measures.map((measure) => (
        <Table.Row key={measure.id} className="why-measure">
          <Table.Cell>
            {measure.title ?? t('measureNotOpen')}
            {measure.viaGoal && <span className="block caps">{t('why.viaGoal', { goal: measure.viaGoal })}</span>}
            {measure.status === 'cancelled' && <span className="block caps">{t('why.cancelled')}</span>}
            {measure.leftOut && <span className="block caps">{t(`why.leftOut.${measure.leftOut}`)}</span>}
          </Table.Cell>
          <Table.Cell className="num">{measure.progressBasisPoints !== null && formatNumber(measure.weight)}</Table.Cell>
          <Table.Cell className="num">
            {measure.progressBasisPoints === null
              ? measure.status === 'cancelled'
                ? '–'
                : t('silence.notReported')
              : formatBasisPointsExactly(measure.progressBasisPoints)}
          </Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  );
}

function NotCounting({ rows }: { rows: readonly NotCountingRow[] }) {
  const { t } = useTranslation('report');
  return (
    <>
      <h3>{t('why.notCounting')}</h3>
      <ul className="why-silent">
        {rows.map((row) => (
          <li key={row.unitId}>
            <span>{leaderOf(row)}</span>
            <span className="sub">
              {t(`why.reason.${row.reason}`)}
              {row.reasonText && <span className="block caps">{row.reasonText}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
