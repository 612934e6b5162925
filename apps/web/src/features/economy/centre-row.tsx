import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { Figure } from '../../ui/figure';
import { Amount } from '../../ui/money';
import { ownerWords } from './centre-words';
import type { CostCentre, UnitEconomy } from './model';
import { Deviation, JudgedLight } from './money-words';
import { MonthBars } from './month-bars';
import { OpenCentre, openWord } from './open-centre';

export interface CentreProps {
  /** How far in its row stands, under its unit. */
  readonly depth?: number;
  readonly centre: CostCentre;
  readonly economy: UnitEconomy;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onFigures: () => void;
}

const COLUMNS = 9;

/** A cost centre as a row; opened, its forecast is written in a row of its own beneath. */
export function CentreRow({ centre, economy, depth, isOpen, onToggle, onFigures }: CentreProps) {
  const { t } = useTranslation('economy');
  const me = useMe();
  const { scale } = economy;
  return (
    <>
      <Table.Row data-open={isOpen || undefined} className="centre-row">
        <Table.HeaderCell scope="row" data-depth={depth}>
          {centre.code} {centre.name}
          <span className="block caps">{ownerWords(centre, me.person.id, t)}</span>
        </Table.HeaderCell>
        <Table.Cell className="num">
          <Amount ore={centre.revisedOre} scale={scale} />
        </Table.Cell>
        <Table.Cell className="num">
          <Amount ore={centre.budgetToDateOre} scale={scale} />
        </Table.Cell>
        <Table.Cell className="num">
          <ActualFigure centre={centre} scale={scale} onOpen={onFigures} />
        </Table.Cell>
        <Table.Cell className="num">
          <Deviation ore={centre.deviationToDate?.amountOre ?? null} style={economy} />
        </Table.Cell>
        <Table.Cell>
          <MonthBars months={centre.months} through={economy.lastClosedMonth} />
        </Table.Cell>
        <Table.Cell className="num">
          <b className="b">
            <Amount ore={centre.forecast?.amountOre ?? null} scale={scale} />
          </b>
          <OpenButton centre={centre} isOpen={isOpen} onToggle={onToggle} />
        </Table.Cell>
        <Table.Cell className="num">
          <Deviation ore={centre.forecastDeviation?.amountOre ?? null} style={economy} />
        </Table.Cell>
        <Table.Cell>
          <JudgedLight deviation={centre.forecastDeviation} light={centre.light} style={economy} />
        </Table.Cell>
      </Table.Row>
      {isOpen && (
        <Table.Row className="open-row">
          <Table.Cell colSpan={COLUMNS}>
            <OpenCentre centre={centre} year={economy.year} style={economy} onClose={onToggle} />
          </Table.Cell>
        </Table.Row>
      )}
    </>
  );
}

/** What has been spent, opening to the figures it is made of. */
export function ActualFigure({ centre, scale, onOpen }: { centre: CostCentre; scale: UnitEconomy['scale']; onOpen: () => void }) {
  const { t } = useTranslation('economy');
  if (centre.actualToDateOre === null) return <>–</>;
  return (
    <Figure onOpen={onOpen}>
      <Amount ore={centre.actualToDateOre} scale={scale} />
      <span className="ds-sr-only">{t('figures.of', { code: centre.code })}</span>
    </Figure>
  );
}

/** Opens the centre's forecast: to give, change, comment on or read it. */
export function OpenButton({ centre, isOpen, onToggle }: Pick<CentreProps, 'centre' | 'isOpen' | 'onToggle'>) {
  const { t } = useTranslation('economy');
  const word = openWord(centre);
  if (word === null) return null;
  return (
    <span className="block">
      <button
        type="button"
        className="link-button sm"
        id={`forecast-${centre.costCentreId}`}
        aria-label={t(`openLabel.${word}`, { code: centre.code })}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        {t(`open.${word}`)}
      </button>
    </span>
  );
}
