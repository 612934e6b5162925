import { Table } from '@digdir/designsystemet-react';
import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../../ui/money';
import type { MoneyReport, MoneyRow } from '../model';
import { moneyReportQuery } from '../queries';
import { ForecastCoverage, ForecastPercent, MoneyFigure, MoneyLight } from './money-cells';
import { deviationToDate, forecastDeviation } from './money-figures';
import { toDateWords } from './to-date-words';

/** Opens the cost centres behind a row's figures. */
export type OpenCentres = (unitId: number | null, part: MoneyRow['part'], name: string) => void;

interface MoneyTableProps {
  readonly report: MoneyReport;
  readonly openUnitId: number | undefined;
  readonly onToggle: (unitId: number) => void;
  readonly onCentres: OpenCentres;
}

/** Own, each subordinate and the sum; one subordinate at a time opened a level further. */
export function MoneyTable({ report, openUnitId, onToggle, onCentres }: MoneyTableProps) {
  const { t } = useTranslation('report');
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('money.caption', { unit: report.unit.name })}>
      <Table className="money-table">
        <caption className="ds-sr-only">{t('money.caption', { unit: report.unit.name })}</caption>
        <MoneyHead report={report} />
        <Table.Body>
          {report.rows.map((row) => {
            const isOpen = row.unitId !== null && row.unitId === openUnitId && row.part === 'child';
            return [
              <MoneyTableRow
                key={row.part + row.unitId}
                row={row}
                onCentres={onCentres}
                toggle={row.part === 'child' && row.hasChildren && row.unitId !== null ? { isOpen, onToggle: () => onToggle(row.unitId ?? 0) } : undefined}
              />,
              isOpen && row.unitId !== null && <OneLevelFurther key={`open-${row.unitId}`} unitId={row.unitId} day={report.day} onCentres={onCentres} />,
            ];
          })}
        </Table.Body>
        <Table.Foot>
          <MoneyTableRow row={report.sum} onCentres={onCentres} />
        </Table.Foot>
      </Table>
    </div>
  );
}

function MoneyHead({ report }: { report: MoneyReport }) {
  const { t } = useTranslation('report');
  const columns = ['original', 'revised', 'budget', 'actual', 'deviation', 'revisedWithForecast', 'forecast', 'deviation', 'percent'] as const;
  return (
    <Table.Head>
      <Table.Row className="money-groups">
        <Table.Cell />
        <Table.HeaderCell scope="colgroup" colSpan={2}>
          {t('money.wholeYear')}
        </Table.HeaderCell>
        <Table.HeaderCell scope="colgroup" colSpan={3}>
          {toDateWords(report.lastClosedMonth, t)}
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
  readonly onCentres: OpenCentres;
  readonly toggle?: { readonly isOpen: boolean; readonly onToggle: () => void };
  readonly isInner?: boolean;
}

function MoneyTableRow({ row, onCentres, toggle, isInner }: MoneyTableRowProps) {
  const { t } = useTranslation('report');
  const name = row.part === 'own' ? t('money.own') : row.part === 'noOwner' ? t('money.noOwner') : row.part === 'sum' ? t('money.sumOf', { unit: row.name }) : row.name;
  const open = () => onCentres(row.unitId, row.part, name);
  const label = (key: string) => `${name}, ${t(`money.${key}`)}`;
  return (
    <Table.Row data-inner={isInner || undefined}>
      <Table.HeaderCell scope="row">
        <span className="money-unit">
          {toggle && (
            <button type="button" className="toggle" aria-expanded={toggle.isOpen} aria-label={t('money.open', { unit: name })} onClick={toggle.onToggle}>
              {toggle.isOpen ? <ChevronDownIcon aria-hidden className="ic" /> : <ChevronRightIcon aria-hidden className="ic" />}
            </button>
          )}
          <span>
            {row.part === 'child' && row.unitId !== null ? (
              <Link to="/rapport/$unitId" params={{ unitId: row.unitId }} search={({ dag }) => ({ dag, visning: 'okonomi' as const })} className="unit-link">
                {name}
              </Link>
            ) : (
              name
            )}
            {row.isClosed && <span className="caps"> ({t('money.closed')})</span>}
            {row.leaderName && <span className="block caps">{row.leaderName}</span>}
          </span>
        </span>
      </Table.HeaderCell>
      <Table.Cell className="num group">
        <Amount ore={row.originalOre} scale="thousands" />
      </Table.Cell>
      <Table.Cell className="num">
        <Amount ore={row.revisedOre} scale="thousands" />
      </Table.Cell>
      <Table.Cell className="num group">
        <Amount ore={row.revisedToDateOre} scale="thousands" />
      </Table.Cell>
      <Table.Cell className="num">
        <MoneyFigure ore={row.actualToDateOre} label={label('actual')} onOpen={open} />
      </Table.Cell>
      <Table.Cell className="num">
        <MoneyFigure ore={deviationToDate(row)} label={label('deviationToDate')} onOpen={open} isDeviation />
      </Table.Cell>
      <Table.Cell className="num group">
        <Amount ore={row.centresWithForecast === 0 ? null : row.revisedWithForecastOre} scale="thousands" />
      </Table.Cell>
      <Table.Cell className="num">
        <MoneyFigure ore={row.centresWithForecast === 0 ? null : row.forecastOre} label={label('forecast')} onOpen={open} />
      </Table.Cell>
      <Table.Cell className="num">
        <MoneyFigure ore={forecastDeviation(row)} label={label('forecastDeviation')} onOpen={open} isDeviation />
      </Table.Cell>
      <Table.Cell className="num">
        <ForecastPercent row={row} />
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

function OneLevelFurther({ unitId, day, onCentres }: { unitId: number; day: string; onCentres: OpenCentres }) {
  const { t } = useTranslation('report');
  const further = useQuery(moneyReportQuery({ unitId, day }));
  if (!further.data) {
    return (
      <Table.Row data-inner>
        <Table.Cell colSpan={12}>{further.error ? t('money.failed') : t('money.loading')}</Table.Cell>
      </Table.Row>
    );
  }
  return further.data.rows.map((row) => <MoneyTableRow key={row.part + row.unitId} row={row} onCentres={onCentres} isInner />);
}
