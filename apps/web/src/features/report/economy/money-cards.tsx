import { inSign, type DeviationSign } from '@kaskade/domain';
import { Details } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../ui/figure';
import { Amount, DeviationWord } from '../../../ui/money';
import { moneyRowsOf, type MoneyRow, type UnitReport } from '../model';
import {
  cellOf,
  DeviationFigure,
  ForecastCoverage,
  ForecastPercent,
  MoneyFigure,
  MoneyLight,
  ToDateCoverage,
  useMoneyRowName,
} from './money-cells';
import type { OpenCentres } from './money-table';

/** On a phone: a block for each subordinate, the deviation first; the sum on top. */
export function MoneyCards({ report, onCentres }: { report: UnitReport; onCentres: OpenCentres }) {
  const { sign } = report.money;
  const rows = moneyRowsOf(report.money);
  const sumFirst = [...rows.filter((row) => row.part === 'sum'), ...rows.filter((row) => row.part !== 'sum')];
  return (
    <div>
      {sumFirst.map((row) => (
        <MoneyCard key={`${row.part}-${row.unitId}`} row={row} reportUnitId={report.unit.id} sign={sign} onCentres={onCentres} />
      ))}
    </div>
  );
}

interface MoneyCardProps {
  readonly row: MoneyRow;
  readonly reportUnitId: number;
  readonly sign: DeviationSign;
  readonly onCentres: OpenCentres;
}

function MoneyCard({ row, reportUnitId, sign, onCentres }: MoneyCardProps) {
  const { t } = useTranslation('report');
  const name = useMoneyRowName()(row);
  const deviation = row.forecastDeviationOre;
  const open = () => onCentres(reportUnitId, cellOf(row), name);
  return (
    <article className={row.part === 'sum' ? 'money-card panel' : 'money-card'}>
      <div className="row between">
        <h2 className="h3">
          {row.part === 'child' && row.mayOpen && row.unitId !== null ? (
            <Link to="/rapport/$unitId" params={{ unitId: row.unitId }} search={({ dag }) => ({ dag, visning: 'okonomi' as const })}>
              {name}
            </Link>
          ) : (
            name
          )}
        </h2>
        <MoneyLight row={row} />
      </div>
      {row.part !== 'sum' && row.leaderName && <p className="sub caps">{row.leaderName}</p>}
      <p>
        {deviation === null ? (
          <span className="sub">{t('money.noForecast')}</span>
        ) : (
          <>
            <span className="money-card-figure">
              <Figure onOpen={open}>
                <Amount ore={inSign(deviation, sign)} scale="thousands" plus />
                <span className="ds-sr-only">
                  , {name}, {t('money.forecastDeviation')}
                </span>
              </Figure>
            </span>{' '}
            {deviation === 0 ? t('money.balance') : <DeviationWord ore={deviation} />}, <ForecastPercent row={row} sign={sign} />
          </>
        )}
      </p>
      {deviation !== null && (
        <p className="row between sub sm">
          <span>
            {t('money.forecast')} <Amount ore={row.forecastOre} scale="thousands" />
          </span>
          <span>
            {t('money.revised')} <Amount ore={row.revisedWithForecastOre} scale="thousands" />
          </span>
        </p>
      )}
      <Details>
        <Details.Summary>{t('money.showMore')}</Details.Summary>
        <Details.Content>
          <MorePairs row={row} name={name} sign={sign} open={open} />
        </Details.Content>
      </Details>
    </article>
  );
}

function MorePairs({ row, name, sign, open }: { row: MoneyRow; name: string; sign: DeviationSign; open: () => void }) {
  const { t } = useTranslation('report');
  return (
    <dl className="pairs">
      <dt>{t('money.original')}</dt>
      <dd>
        <Amount ore={row.originalOre} scale="thousands" />
      </dd>
      <dt>{t('money.revised')}</dt>
      <dd>
        <Amount ore={row.revisedOre} scale="thousands" />
      </dd>
      <dt>{t('money.budgetToDate')}</dt>
      <dd>
        <Amount ore={row.budgetToDateOre} scale="thousands" />
      </dd>
      <dt>{t('money.actual')}</dt>
      <dd>
        <MoneyFigure ore={row.actualToDateOre} label={name} onOpen={open} />
      </dd>
      <dt>{t('money.deviationToDate')}</dt>
      <dd>
        <DeviationFigure ore={row.deviationToDateOre} label={name} onOpen={open} sign={sign} />
        <ToDateCoverage row={row} />
      </dd>
      <dt>{t('money.centresWithForecast')}</dt>
      <dd>
        <ForecastCoverage row={row} />
      </dd>
    </dl>
  );
}
