import { Checkbox, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../ui/money';
import { Section } from '../../ui/section';
import type { DryRun } from './model';

interface ForecastsBesideOwnProps {
  readonly forecasts: DryRun['forecastsBesideOwn'];
  /** The rows whose forecast takes over. */
  readonly onReplace: (rows: number[]) => void;
}

/** Forecasts that leaders gave by hand and the file has otherwise: they stand, but for the rows that are ticked. */
export function ForecastsBesideOwn({ forecasts, onReplace }: ForecastsBesideOwnProps) {
  const { t } = useTranslation('figure-import');
  if (forecasts.length === 0) return null;
  const replaced = forecasts.filter(({ isReplaced }) => isReplaced).map(({ row }) => row);
  const areAll = replaced.length === forecasts.length;
  return (
    <Section wide title={t('ownForecasts.heading', { count: forecasts.length })} note={t('ownForecasts.note')}>
      <div className="stack">
        {forecasts.length > 1 && (
          <Checkbox
            label={t('ownForecasts.all', { count: forecasts.length })}
            value="all"
            checked={areAll}
            onChange={() => onReplace(areAll ? [] : forecasts.map(({ row }) => row))}
          />
        )}
        <Table className="problem-table">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('ownForecasts.centre')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('ownForecasts.givenBy')}</Table.HeaderCell>
              <Table.HeaderCell scope="col" className="num">
                {t('ownForecasts.own')}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col" className="num">
                {t('ownForecasts.file')}
              </Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('ownForecasts.counts')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {forecasts.map(({ row, code, name, personName, ownOre, fileOre, isReplaced }) => (
              <Table.Row key={row}>
                <Table.HeaderCell scope="row">
                  {code} {name}
                </Table.HeaderCell>
                <Table.Cell>{personName}</Table.Cell>
                <Table.Cell className="num">
                  <span className="only-narrow">{t('ownForecasts.own')}: </span>
                  <Amount ore={ownOre} scale="kroner" />
                </Table.Cell>
                <Table.Cell className="num">
                  <span className="only-narrow">{t('ownForecasts.file')}: </span>
                  <Amount ore={fileOre} scale="kroner" />
                </Table.Cell>
                <Table.Cell>
                  <Checkbox
                    label={t('ownForecasts.replace', { row })}
                    value={String(row)}
                    checked={isReplaced}
                    onChange={(event) => onReplace(event.target.checked ? [...replaced, row] : replaced.filter((other) => other !== row))}
                  />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  );
}
