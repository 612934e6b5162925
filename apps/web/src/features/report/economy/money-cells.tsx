import { useTranslation } from 'react-i18next';
import { Figure } from '../../../ui/figure';
import { Light } from '../../../ui/light';
import { Amount, DeviationPercent, DeviationWord } from '../../../ui/money';
import type { MoneyRow } from '../model';
import { forecastDeviation } from './money-figures';

interface FigureCellProps {
  readonly ore: number | null;
  readonly label: string;
  readonly onOpen: () => void;
  /** A deviation has its sign, and its word beneath. */
  readonly isDeviation?: boolean;
}

/** An amount in thousands that opens to the cost centres it is made of; a missing one is "–" and opens nothing. */
export function MoneyFigure({ ore, label, onOpen, isDeviation }: FigureCellProps) {
  if (ore === null) return <>–</>;
  return (
    <>
      <Figure onOpen={onOpen}>
        <Amount ore={ore} scale="thousands" plus={isDeviation} />
        <span className="ds-sr-only">, {label}</span>
      </Figure>
      {isDeviation && (
        <span className="block caps">
          <DeviationWord ore={ore} />
        </span>
      )}
    </>
  );
}

/** The light of a forecast deviation; without a forecast "Ikke meldt". Nothing where there is nothing to forecast. */
export function MoneyLight({ row }: { row: MoneyRow }) {
  if (row.centres === 0) return <>–</>;
  return <Light of="money" small light={row.light ?? 'notReported'} />;
}

/** "5 av 7": cost centres with a forecast. */
export function ForecastCoverage({ row }: { row: MoneyRow }) {
  const { t } = useTranslation('report');
  return <>{t('cell.coverage', { answered: row.centresWithForecast, expected: row.centres })}</>;
}

export function ForecastPercent({ row }: { row: MoneyRow }) {
  return <DeviationPercent ore={forecastDeviation(row)} ofRevisedOre={row.revisedWithForecastOre} />;
}
