import { deviationOre } from '@kaskade/domain';
import { Dialog, Table } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../ui/loading';
import { Amount, DeviationWord } from '../../../ui/money';
import { ProblemSummary } from '../../../ui/problem-summary';
import type { CentreRow, MoneyRow } from '../model';
import { centresQuery } from '../queries';

interface CentresDialogProps {
  readonly unitId: number | null;
  readonly part: MoneyRow['part'];
  readonly name: string;
  readonly day: string;
  readonly onClose: () => void;
}

/** The cost centres that a row's figures are made of. Esc closes, and the browser gives focus back. */
export function CentresDialog({ unitId, part, name, day, onClose }: CentresDialogProps) {
  const { t } = useTranslation(['report', 'ui']);
  const centres = useQuery(centresQuery({ unitId, part, day }));
  return (
    <Dialog open className="centres" aria-labelledby="centres-title" closeButton={t('ui:close')} onClose={onClose}>
      <div className="stack">
        <div>
          <h2 id="centres-title">{t('centres.title', { unit: name })}</h2>
          <p className="sub sm">{t('money.explained')}</p>
        </div>
        <ProblemSummary error={centres.error} />
        {centres.isPending && <Loading what={t('centres.loading')} rows={4} />}
        {centres.data && <CentresTable rows={centres.data} />}
      </div>
    </Dialog>
  );
}

const difference = (a: number | null, b: number | null) => (a === null || b === null ? null : deviationOre(a, b));

function CentresTable({ rows }: { rows: readonly CentreRow[] }) {
  const { t } = useTranslation('report');
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="centres-title">
      <Table>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('centres.centre')}</Table.HeaderCell>
            {(['revised', 'budgetToDate', 'actual', 'deviationToDate', 'forecast', 'forecastDeviation'] as const).map((key) => (
              <Table.HeaderCell key={key} scope="col" className="num">
                {t(`money.${key}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.id}>
              <Table.HeaderCell scope="row">
                {row.code} {row.name}
                <span className="block caps">{row.unitName}</span>
              </Table.HeaderCell>
              {[row.revisedOre, row.revisedToDateOre, row.actualToDateOre].map((ore, index) => (
                <Table.Cell key={index} className="num">
                  <Amount ore={ore} scale="thousands" />
                </Table.Cell>
              ))}
              <Deviation ore={difference(row.revisedToDateOre, row.actualToDateOre)} />
              <Table.Cell className="num">
                <Amount ore={row.forecastOre} scale="thousands" />
              </Table.Cell>
              <Deviation ore={difference(row.revisedOre ?? 0, row.forecastOre)} />
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Deviation({ ore }: { ore: number | null }) {
  return (
    <Table.Cell className="num">
      <Amount ore={ore} scale="thousands" plus />
      <span className="block caps">
        <DeviationWord ore={ore} />
      </span>
    </Table.Cell>
  );
}
