import type { DeviationSign } from '@kaskade/domain';
import { Table } from '@digdir/designsystemet-react';
import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { withSoftHyphens } from '../../../format/soft-hyphens';
import { Amount } from '../../../ui/money';
import { moneyRowsOf, type CellPart, type MoneyRow, type UnitReport } from '../model';
import { unitMoneyQuery } from '../queries';
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
import { toDateWords } from './to-date-words';

/** Opens the cost centres behind a row's figures. */
export type OpenCentres = (unitId: number, part: CellPart, name: string) => void;

interface MoneyTableProps {
  readonly report: UnitReport;
  readonly openUnitId: number | undefined;
  readonly onToggle: (unitId: number) => void;
  readonly onCentres: OpenCentres;
}

/** Own, each subordinate and the sum; one subordinate at a time opened a level further. */
export function MoneyTable({ report, openUnitId, onToggle, onCentres }: MoneyTableProps) {
  const { t } = useTranslation('report');
  const { sign, lastClosedMonth } = report.money;
  const rows = moneyRowsOf(report.money);
  const sum = rows.find((row) => row.part === 'sum');
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('money.caption', { unit: report.unit.name })}>
      <Table className="money-table">
        <caption className="ds-sr-only">{t('money.caption', { unit: report.unit.name })}</caption>
        <MoneyHead lastClosedMonth={lastClosedMonth} />
        <Table.Body>
          {rows
            .filter((row) => row.part !== 'sum')
            .map((row) => {
              const { unitId } = row;
              const isOpen = row.part === 'child' && unitId !== null && unitId === openUnitId;
              const toggle =
                row.part === 'child' && row.hasChildren && row.mayOpen && unitId !== null
                  ? { isOpen, onToggle: () => onToggle(unitId) }
                  : undefined;
              return (
                <Fragment key={`${row.part}-${unitId}`}>
                  <MoneyTableRow row={row} reportUnitId={report.unit.id} sign={sign} onCentres={onCentres} toggle={toggle} />
                  {isOpen && <OneLevelFurther unitId={unitId} day={report.day} sign={sign} onCentres={onCentres} />}
                </Fragment>
              );
            })}
        </Table.Body>
        <Table.Foot>{sum && <MoneyTableRow row={sum} reportUnitId={report.unit.id} sign={sign} onCentres={onCentres} />}</Table.Foot>
      </Table>
    </div>
  );
}

function MoneyHead({ lastClosedMonth }: { lastClosedMonth: number }) {
  const { t } = useTranslation('report');
  const columns = [
    'original',
    'revised',
    'budget',
    'actual',
    'deviation',
    'revisedWithForecast',
    'forecast',
    'deviation',
    'percent',
  ] as const;
  return (
    <Table.Head>
      <Table.Row className="money-groups">
        <Table.Cell />
        <Table.HeaderCell scope="colgroup" colSpan={2}>
          {t('money.wholeYear')}
        </Table.HeaderCell>
        <Table.HeaderCell scope="colgroup" colSpan={3}>
          {toDateWords(lastClosedMonth, t)}
        </Table.HeaderCell>
        <Table.HeaderCell scope="colgroup" colSpan={6}>
          {t('money.forecastOfYear')}
        </Table.HeaderCell>
      </Table.Row>
      <Table.Row>
        <Table.HeaderCell scope="col">{t('unit')}</Table.HeaderCell>
        {columns.map((key, index) => (
          <Table.HeaderCell scope="col" className="num" key={index}>
            {t(`money.${key}`)}
          </Table.HeaderCell>
        ))}
        <Table.HeaderCell scope="col">{t('money.light')}</Table.HeaderCell>
        <Table.HeaderCell scope="col" className="num">
          {t('money.centresWithForecast')}
        </Table.HeaderCell>
      </Table.Row>
    </Table.Head>
  );
}

interface MoneyTableRowProps {
  readonly row: MoneyRow;
  /** Whose report the row stands in: what its figures open from. */
  readonly reportUnitId: number;
  readonly sign: DeviationSign;
  readonly onCentres: OpenCentres;
  readonly toggle?: { readonly isOpen: boolean; readonly onToggle: () => void };
  readonly isInner?: boolean;
}

function MoneyTableRow({ row, reportUnitId, sign, onCentres, toggle, isInner }: MoneyTableRowProps) {
  const { t } = useTranslation('report');
  const name = useMoneyRowName()(row);
  const open = () => onCentres(reportUnitId, cellOf(row), name);
  const label = (key: string) => `${name}, ${t(`money.${key}`)}`;
  return (
    <Table.Row data-inner={isInner || undefined}>
      <Table.HeaderCell scope="row">
        <span className="money-unit">
          {toggle ? (
            <button
              type="button"
              className="toggle"
              aria-expanded={toggle.isOpen}
              aria-label={t('money.open', { unit: name })}
              onClick={toggle.onToggle}
            >
              {toggle.isOpen ? <ChevronDownIcon aria-hidden className="ic" /> : <ChevronRightIcon aria-hidden className="ic" />}
            </button>
          ) : (
            row.part !== 'sum' && <span className="toggle" />
          )}
          <UnitName row={row} name={name} />
        </span>
      </Table.HeaderCell>
      <Table.Cell className="num group">
        <Amount ore={row.originalOre} scale="thousands" />
      </Table.Cell>
      <Table.Cell className="num">
        <Amount ore={row.revisedOre} scale="thousands" />
      </Table.Cell>
      <Table.Cell className="num group">
        <Amount ore={row.budgetToDateOre} scale="thousands" />
      </Table.Cell>
      <Table.Cell className="num">
        <MoneyFigure ore={row.actualToDateOre} label={label('actual')} onOpen={open} />
      </Table.Cell>
      <Table.Cell className="num">
        <DeviationFigure ore={row.deviationToDateOre} label={label('deviationToDate')} onOpen={open} sign={sign} />
        <ToDateCoverage row={row} />
      </Table.Cell>
      <Table.Cell className="num group">
        <Amount ore={row.revisedWithForecastOre} scale="thousands" />
      </Table.Cell>
      <Table.Cell className="num">
        <MoneyFigure ore={row.forecastOre} label={label('forecast')} onOpen={open} />
      </Table.Cell>
      <Table.Cell className="num">
        <DeviationFigure ore={row.forecastDeviationOre} label={label('forecastDeviation')} onOpen={open} sign={sign} />
      </Table.Cell>
      <Table.Cell className="num">
        <ForecastPercent row={row} sign={sign} />
      </Table.Cell>
      <Table.Cell>
        <MoneyLight row={row} />
      </Table.Cell>
      <Table.Cell className="num">
        <ForecastCoverage row={row} />
      </Table.Cell>
    </Table.Row>
  );
}

function UnitName({ row, name }: { row: MoneyRow; name: string }) {
  const { t } = useTranslation('report');
  return (
    <span>
      {row.part === 'child' && row.mayOpen && row.unitId !== null ? (
        <Link
          to="/rapport/$unitId"
          params={{ unitId: row.unitId }}
          search={({ dag }) => ({ dag, visning: 'okonomi' as const })}
          className="unit-link"
        >
          {withSoftHyphens(name)}
        </Link>
      ) : (
        name
      )}
      {row.part === 'closed' && <span className="caps"> ({t('money.closed')})</span>}
      {row.part !== 'sum' && row.leaderName && <span className="block caps">{row.leaderName}</span>}
    </span>
  );
}

interface OneLevelFurtherProps {
  readonly unitId: number;
  readonly day: string;
  readonly sign: DeviationSign;
  readonly onCentres: OpenCentres;
}

function OneLevelFurther({ unitId, day, sign, onCentres }: OneLevelFurtherProps) {
  const { t } = useTranslation('report');
  const further = useQuery(unitMoneyQuery({ unitId, day }));
  if (!further.data) {
    return (
      <Table.Row data-inner>
        <Table.Cell colSpan={12}>{further.error ? t('money.failed') : t('money.loading')}</Table.Cell>
      </Table.Row>
    );
  }
  return further.data.money.rows
    .filter((row) => row.part !== 'sum')
    .map((row) => (
      <MoneyTableRow key={`${row.part}-${row.unitId}`} row={row} reportUnitId={unitId} sign={sign} onCentres={onCentres} isInner />
    ));
}
