import { Table } from '@digdir/designsystemet-react';
import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../ui/money';
import { leaderOfUnit } from './centre-words';
import type { UnitEconomy, UnitSum } from './model';
import { Deviation, JudgedLight } from './money-words';

export interface UnitLineProps {
  readonly unit: UnitSum;
  readonly economy: UnitEconomy;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A unit with the sum of every cost centre under it; opened, the level below follows. */
export function UnitRow({ unit, economy, depth, isOpen, onToggle }: UnitLineProps & { readonly depth: number }) {
  const { t } = useTranslation('economy');
  const { sum } = unit;
  const { scale } = economy;
  return (
    <Table.Row className="unit-row">
      <Table.HeaderCell scope="row" data-depth={depth}>
        <UnitToggle unit={unit} isOpen={isOpen} onToggle={onToggle} />
        <span className="block caps">{leaderOfUnit(unit, t)}</span>
      </Table.HeaderCell>
      {[sum.revisedOre, sum.budgetToDateOre, sum.actualToDateOre].map((ore, index) => (
        <Table.Cell key={index} className="num">
          <Amount ore={ore} scale={scale} />
        </Table.Cell>
      ))}
      <Table.Cell className="num">
        <Deviation ore={sum.deviationToDate?.amountOre ?? null} style={economy} />
      </Table.Cell>
      <Table.Cell />
      <Table.Cell className="num">
        <b className="b">
          <Amount ore={sum.forecastOre} scale={scale} />
        </b>
        <span className="block caps">{coverage(unit, t)}</span>
      </Table.Cell>
      <Table.Cell className="num">
        <Deviation ore={sum.forecastDeviation?.amountOre ?? null} style={economy} />
      </Table.Cell>
      <Table.Cell>
        <JudgedLight deviation={sum.forecastDeviation} light={sum.light} style={economy} />
      </Table.Cell>
    </Table.Row>
  );
}

/** The unit's name, opening what is under it. */
export function UnitToggle({ unit, isOpen, onToggle }: Omit<UnitLineProps, 'economy'>) {
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <button type="button" className="unit-toggle" aria-expanded={isOpen} onClick={onToggle}>
      <Chevron aria-hidden className="ic" />
      {unit.unitName}
    </button>
  );
}

/** How many of the unit's centres the forecast stands for. */
export function coverage({ sum }: UnitSum, t: ReturnType<typeof useTranslation<'economy'>>['t']): string {
  return t('coverageShort', { given: sum.withForecast, count: sum.costCentres });
}
