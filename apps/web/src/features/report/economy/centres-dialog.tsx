import { deviationOre, inSign, type DeviationSign } from '@kaskade/domain';
import { Button, Dialog, Table } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../ui/loading';
import { Light } from '../../../ui/light';
import { Amount, DeviationWord } from '../../../ui/money';
import { ProblemSummary } from '../../../ui/problem-summary';
import type { CellPart, CostCentreRow, UnitReport } from '../model';
import { costCentreRowsQuery } from '../queries';
import { useMoreRows } from '../use-more-rows';

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
  const centres = useQuery(costCentreRowsQuery({ unitId, part, day: report.day, limit: more.limit }));
  return (
    <Dialog open className="rows-dialog" aria-labelledby="centres-title" closeButton={t('ui:close')} onClose={onClose}>
      <h2 id="centres-title">{t('centres.title', { unit: name })}</h2>
      <div className="stack">
        <p className="sub sm">{t(`money.explained.${report.money.sign}`)}</p>
        <ProblemSummary error={centres.error} />
        {centres.isPending && <Loading what={t('centres.loading')} rows={4} />}
        {centres.data && <CentresTable rows={centres.data.rows} sign={report.money.sign} />}
        {centres.data && more.canShowMore(centres.data.total) && (
          <Button variant="secondary" onClick={more.showMore}>
            {t('showMore', { shown: centres.data.rows.length, total: centres.data.total })}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function CentresTable({ rows, sign }: { rows: readonly CostCentreRow[]; sign: DeviationSign }) {
  const { t } = useTranslation('report');
  if (rows.length === 0) return <p className="sub">{t('centres.none')}</p>;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="centres-title">
      <Table className="rows-table">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('centres.centre')}</Table.HeaderCell>
            {(['revised', 'budgetToDate', 'actual', 'deviationToDate', 'forecast', 'forecastDeviation'] as const).map((key) => (
              <Table.HeaderCell key={key} scope="col" className="num">
                {t(`money.${key}`)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell scope="col">{t('money.light')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <CentreTableRow key={row.costCentreId} row={row} sign={sign} />
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function CentreTableRow({ row, sign }: { row: CostCentreRow; sign: DeviationSign }) {
  const toDate =
    row.budgetToDateOre === null && row.actualToDateOre === null ? null : deviationOre(row.budgetToDateOre ?? 0, row.actualToDateOre ?? 0);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {row.code} {row.name}
        <span className="block caps">{[row.unitName, row.leaderName].filter(Boolean).join(', ')}</span>
        {row.forecastComment && <span className="block caps">«{row.forecastComment}»</span>}
      </Table.HeaderCell>
      {[row.revisedOre, row.budgetToDateOre, row.actualToDateOre].map((ore, index) => (
        <Table.Cell key={index} className="num">
          <Amount ore={ore} scale="thousands" />
        </Table.Cell>
      ))}
      <DeviationCell ore={toDate} sign={sign} />
      <Table.Cell className="num">
        <Amount ore={row.forecastOre} scale="thousands" />
      </Table.Cell>
      <DeviationCell ore={row.forecastDeviationOre} sign={sign} />
      <Table.Cell>
        <Light of="money" small light={row.light ?? 'notReported'} />
      </Table.Cell>
    </Table.Row>
  );
}

function DeviationCell({ ore, sign }: { ore: number | null; sign: DeviationSign }) {
  return (
    <Table.Cell className="num">
      <Amount ore={ore === null ? null : inSign(ore, sign)} scale="thousands" plus />
      <span className="block caps">
        <DeviationWord ore={ore} />
      </span>
    </Table.Cell>
  );
}
