import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../ui/money';
import type { Sum, UnitEconomy } from './model';
import { Deviation, JudgedLight } from './money-words';

interface SumRowProps {
  readonly sum: Sum;
  readonly label: string;
  readonly economy: UnitEconomy;
}

/** A sum line. Without a forecast for all, the line over all centres has none: it says for how many it lacks. */
export function SumRow({ sum, label, economy }: SumRowProps) {
  const { t } = useTranslation('economy');
  const isComplete = sum.costCentres === sum.withForecast;
  const { scale } = economy;
  return (
    <Table.Row className="sum-row">
      <Table.HeaderCell scope="row">{label}</Table.HeaderCell>
      {[sum.revisedOre, sum.budgetToDateOre, sum.actualToDateOre].map((ore, index) => (
        <Table.Cell key={index} className="num b">
          <Amount ore={ore} scale={scale} />
        </Table.Cell>
      ))}
      <Table.Cell className="num">
        <Deviation ore={sum.deviationToDate?.amountOre ?? null} style={economy} />
      </Table.Cell>
      <Table.Cell />
      <Table.Cell className="num b">
        <Amount ore={isComplete ? sum.forecastOre : null} scale={scale} />
      </Table.Cell>
      <Table.Cell className="num">
        <Deviation ore={isComplete ? (sum.forecastDeviation?.amountOre ?? null) : null} style={economy} />
      </Table.Cell>
      <Table.Cell>
        {isComplete ? (
          <JudgedLight deviation={sum.forecastDeviation} light={sum.light} style={economy} />
        ) : (
          <span className="sub sm">{t('lacking', { count: sum.costCentres - sum.withForecast })}</span>
        )}
      </Table.Cell>
    </Table.Row>
  );
}

/** The lines to draw: those with a forecast where that is some but not all, and all. */
export function sumLines({ sumAll, sumWithForecast }: UnitEconomy): { key: 'withForecast' | 'all'; sum: Sum }[] {
  const isPart = sumAll.withForecast > 0 && sumAll.withForecast < sumAll.costCentres;
  return [...(isPart ? [{ key: 'withForecast' as const, sum: sumWithForecast }] : []), { key: 'all' as const, sum: sumAll }];
}
