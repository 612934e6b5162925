import { inSign, type DeviationSign } from '@kaskade/domain';
import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Light } from '../../../ui/light';
import { Amount, DeviationWord } from '../../../ui/money';
import type { CostCentreRow } from '../model';

/** The cost centres behind an amount. */
export function CentreTable({ rows, sign }: { rows: readonly CostCentreRow[]; sign: DeviationSign }) {
  const { t } = useTranslation('report');
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
      <DeviationCell ore={row.deviationToDateOre} sign={sign} />
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
