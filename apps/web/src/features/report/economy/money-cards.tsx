import { Details } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../ui/figure';
import { Amount, DeviationWord } from '../../../ui/money';
import type { MoneyReport, MoneyRow } from '../model';
import { ForecastCoverage, ForecastPercent, MoneyFigure, MoneyLight } from './money-cells';
import { deviationToDate, forecastDeviation } from './money-figures';
import type { OpenCentres } from './money-table';

/** On a phone: a block for each subordinate, the deviation first. */
export function MoneyCards({ report, onCentres }: { report: MoneyReport; onCentres: OpenCentres }) {
  return (
    <div>
      <div className="panel">
        <MoneyCard row={report.sum} onCentres={onCentres} />
      </div>
      {report.rows.map((row) => (
        <MoneyCard key={row.part + row.unitId} row={row} onCentres={onCentres} />
      ))}
    </div>
  );
}

function MoneyCard({ row, onCentres }: { row: MoneyRow; onCentres: OpenCentres }) {
  const { t } = useTranslation('report');
  const name = row.part === 'own' ? t('money.own') : row.part === 'noOwner' ? t('money.noOwner') : row.part === 'sum' ? t('money.sumOf', { unit: row.name }) : row.name;
  const deviation = forecastDeviation(row);
  const open = () => onCentres(row.unitId, row.part, name);
  return (
    <article className="money-card">
      <div className="row between">
        <h3>
          {row.part === 'child' && row.unitId !== null ? (
            <Link to="/rapport/$unitId" params={{ unitId: row.unitId }} search={({ dag }) => ({ dag, visning: 'okonomi' as const })}>
              {name}
            </Link>
          ) : (
            name
          )}
        </h3>
        <MoneyLight row={row} />
      </div>
      {row.leaderName && <p className="sub caps">{row.leaderName}</p>}
      <p>
        {deviation === null ? (
          <span className="sub">{t('money.noForecast')}</span>
        ) : (
          <>
            <span className="money-card-figure">
              <Figure onOpen={open}>
                <Amount ore={deviation} scale="thousands" plus />
                <span className="ds-sr-only">, {t('money.forecastDeviation')}</span>
              </Figure>
            </span>{' '}
            <DeviationWord ore={deviation} />, <ForecastPercent row={row} />
          </>
        )}
      </p>
      <p className="row between sub sm">
        <span>
          {t('money.forecast')} <Amount ore={row.centresWithForecast === 0 ? null : row.forecastOre} scale="thousands" />
        </span>
        <span>
          {t('money.revisedWithForecast')} <Amount ore={row.centresWithForecast === 0 ? null : row.revisedWithForecastOre} scale="thousands" />
        </span>
      </p>
      <Details>
        <Details.Summary>{t('money.showMore')}</Details.Summary>
        <Details.Content>
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
              <Amount ore={row.revisedToDateOre} scale="thousands" />
            </dd>
            <dt>{t('money.actual')}</dt>
            <dd>
              <MoneyFigure ore={row.actualToDateOre} label={name} onOpen={open} />
            </dd>
            <dt>{t('money.deviationToDate')}</dt>
            <dd>
              <MoneyFigure ore={deviationToDate(row)} label={name} onOpen={open} isDeviation />
            </dd>
            <dt>{t('money.centresWithForecast')}</dt>
            <dd>
              <ForecastCoverage row={row} />
            </dd>
          </dl>
        </Details.Content>
      </Details>
    </article>
  );
}
