import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { formatBasisPoints, formatBasisPointsExactly, formatNumber } from '../../../format/number';
import { withSoftHyphens } from '../../../format/soft-hyphens';
import type { UnitReport, GoalRow } from '../model';
import { progressOf, silenceOf } from './goal-cells';

/** The sum is made of own and each subordinate: what each brings, and how many leaders it stands for. */
export function WhyByUnit({ report, goal }: { report: UnitReport; goal: GoalRow }) {
  const { t } = useTranslation('report');
  const rows = report.columns.map((column, index) => ({ column, cell: goal.cells[index] }));
  const basisPoints = progressOf(goal.sum);
  return (
    <>
      <p className="sub sm">{t('why.byUnit')}</p>
      <Table className="why-table">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('unit')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="num">
              {t('why.weight')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" className="num">
              {t('why.progress')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" className="num">
              {t('why.share')}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(({ column, cell }) => {
            if (!cell || silenceOf(cell) === 'notReached') return null;
            const own = progressOf(cell);
            const silence = silenceOf(cell);
            return (
              <Table.Row key={column.part + column.unitId}>
                <Table.HeaderCell scope="row">{column.part === 'own' ? t('own') : withSoftHyphens(column.name)}</Table.HeaderCell>
                <Table.Cell className="num">{formatNumber(cell.progressWeight)}</Table.Cell>
                <Table.Cell className="num">{own === null ? t(`silence.${silence ?? 'notReported'}`) : formatBasisPoints(own)}</Table.Cell>
                <Table.Cell className="num">{percentSum(cell.progressSum)}</Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
        <Table.Foot>
          <Table.Row>
            <Table.HeaderCell scope="row">{t('sum')}</Table.HeaderCell>
            <Table.Cell className="num">{formatNumber(goal.sum.progressWeight)}</Table.Cell>
            <Table.Cell />
            <Table.Cell className="num">{percentSum(goal.sum.progressSum)}</Table.Cell>
          </Table.Row>
        </Table.Foot>
      </Table>
      {basisPoints !== null && (
        <p className="row between b">
          <span>{t('why.divided', { sum: percentSum(goal.sum.progressSum), weight: formatNumber(goal.sum.progressWeight) })}</span>
          <span>{formatBasisPointsExactly(basisPoints)}</span>
        </p>
      )}
    </>
  );
}

/** Σ of progress × weight, in per cent with the hundredths it holds. */
export function percentSum(progressSum: number): string {
  return formatNumber(progressSum / 100, { maximumFractionDigits: 2 });
}
