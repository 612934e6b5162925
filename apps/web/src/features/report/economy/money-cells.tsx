import { formatPercentHundredths, inSign, type DeviationSign } from '@kaskade/domain';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../ui/figure';
import { Light } from '../../../ui/light';
import { Amount, DeviationWord } from '../../../ui/money';
import type { CellPart, MoneyRow } from '../model';

/** How a row is called, and which cell of the report its figures stand in. */
export function useMoneyRowName(): (row: MoneyRow) => string {
  const { t } = useTranslation('report');
  return (row) => {
    if (row.part === 'own') return t('money.own');
    if (row.part === 'unowned') return t('money.unowned');
    return row.part === 'sum' ? t('money.sumOf', { unit: row.name }) : row.name;
  };
}

export function cellOf(row: MoneyRow): CellPart {
  return row.part === 'own' || row.part === 'sum' ? row.part : (row.unitId ?? 0);
}

interface FigureCellProps {
  readonly ore: number | null;
  /** What it is and whose, for those who don't see the table. */
  readonly label: string;
  readonly onOpen: () => void;
}

/** An amount in thousands that opens to the cost centres it is made of; a missing one is "–" and opens nothing. */
export function MoneyFigure({ ore, label, onOpen }: FigureCellProps) {
  if (ore === null) return <>–</>;
  return (
    <Figure onOpen={onOpen}>
      <Amount ore={ore} scale="thousands" />
      <span className="ds-sr-only">, {label}</span>
    </Figure>
  );
}

/** A deviation that opens, in the municipality's sign, with its word beneath. */
export function DeviationFigure({ ore, label, onOpen, sign }: FigureCellProps & { readonly sign: DeviationSign }) {
  if (ore === null) return <>–</>;
  return (
    <>
      <Figure onOpen={onOpen}>
        <Amount ore={inSign(ore, sign)} scale="thousands" plus />
        <span className="ds-sr-only">, {label}</span>
      </Figure>
      <span className="block caps">
        <DeviationWord ore={ore} />
      </span>
    </>
  );
}

/** "5 av 7 ansvar": the centres in the deviation to date, where some lack budget or actual. */
export function ToDateCoverage({ row }: { row: MoneyRow }) {
  const { t } = useTranslation('report');
  const { withDeviationToDate: given, costCentres: all } = row;
  return given === 0 || given === all ? null : <span className="block caps">{t('money.toDateCoverage', { given, all })}</span>;
}

/** The light of a forecast deviation; without a forecast "Ikke meldt". Nothing where there is nothing to forecast. */
export function MoneyLight({ row }: { row: MoneyRow }) {
  if (row.costCentres === 0) return <>–</>;
  return <Light of="money" small light={row.light ?? 'notReported'} />;
}

/** "5 av 7": cost centres with a forecast. */
export function ForecastCoverage({ row }: { row: MoneyRow }) {
  const { t } = useTranslation('report');
  return <>{t('cell.coverage', { answered: row.withForecast, expected: row.costCentres })}</>;
}

export function ForecastPercent({ row, sign }: { row: MoneyRow; sign: DeviationSign }) {
  const hundredths = row.forecastDeviationPercentHundredths;
  return <>{hundredths === null ? '–' : formatPercentHundredths(inSign(hundredths, sign), true)}</>;
}
