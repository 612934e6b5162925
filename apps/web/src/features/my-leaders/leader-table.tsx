import { Table } from '@digdir/designsystemet-react';
import { Link, linkOptions } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../ui/person-avatar';
import { AgreementState, Answers, Forecast, ForecastLight, LastUpdated, LeaderName, Progress } from './leader-figures';
import type { MyLeaders } from './model';

const COLUMNS = ['leader', 'answered', 'progress', 'forecast', 'light', 'updated', 'agreementColumn'] as const;

/** A row for each direct report, and their sum. */
export function LeaderTable({ data }: { data: MyLeaders }) {
  const { t } = useTranslation('my-leaders');
  return (
    <Table className="leader-table">
      <caption className="ds-sr-only">{t('caption', { unit: data.unit.name })}</caption>
      <Table.Head>
        <Table.Row>
          {COLUMNS.map((key) => (
            <Table.HeaderCell key={key} scope="col">
              {t(key)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {data.leaders.map((row) => (
          <Table.Row key={row.unit.id}>
            <Table.HeaderCell scope="row">
              <span className="leader">
                <PersonAvatar name={row.unit.leaderName ?? '–'} />
                <LeaderName row={row} />
              </span>
            </Table.HeaderCell>
            <Table.Cell>
              <Answers row={row} />
            </Table.Cell>
            <Table.Cell>
              <Progress row={row} />
            </Table.Cell>
            <Table.Cell>
              <Forecast money={row.money} unitId={row.unit.id} name={row.unit.name} sign={data.sign} />
            </Table.Cell>
            <Table.Cell>
              <ForecastLight money={row.money} />
            </Table.Cell>
            <Table.Cell>
              <LastUpdated row={row} />
            </Table.Cell>
            <Table.Cell>
              <AgreementState row={row} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
      <Table.Foot>
        <SumRow data={data} />
      </Table.Foot>
    </Table>
  );
}

function SumRow({ data: { sum, unit, sign } }: { data: MyLeaders }) {
  const { t } = useTranslation('my-leaders');
  const report = linkOptions({ to: '/rapport/$unitId', params: { unitId: unit.id } });
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <b className="b block">{t('sum', { count: sum.leaders })}</b>
        <span className="sub caps">{t('sumNote')}</span>
      </Table.HeaderCell>
      <Table.Cell>
        <Link {...report} className="fig">
          {t('of', { count: sum.coverage.answered, total: sum.coverage.expected })}
          <span className="ds-sr-only">, {t('answered')}</span>
        </Link>
      </Table.Cell>
      <Table.Cell>
        <Link {...report} className="fig">
          {t('of', { count: sum.measures.progressReported, total: sum.measures.total })}
        </Link>
        <span className="block caps">{t('measuresReported')}</span>
      </Table.Cell>
      <Table.Cell>
        <Forecast money={sum.money} unitId={unit.id} name={unit.name} sign={sign} />
      </Table.Cell>
      <Table.Cell>
        <ForecastLight money={sum.money} />
      </Table.Cell>
      <Table.Cell />
      <Table.Cell>
        <Link {...report} search={{ avtaler: 'active' }} className="fig">
          {t('of', { count: sum.agreements.active, total: sum.agreements.units })}
          <span className="ds-sr-only">, {t('agreementsActive')}</span>
        </Link>
        <span className="block caps">{t('agreementsActive')}</span>
        {sum.agreements.withChanges > 0 && (
          <Link {...report} search={{ avtaler: 'withChanges' }} className="block caps">
            {t('withChanges', { count: sum.agreements.withChanges })}
          </Link>
        )}
      </Table.Cell>
    </Table.Row>
  );
}
