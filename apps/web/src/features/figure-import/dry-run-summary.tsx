import { Table } from '@digdir/designsystemet-react';
import { InformationSquareIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { dayOf, formatDay } from '../../format/day';
import { formatNumber } from '../../format/number';
import { Amount } from '../../ui/money';
import { Section } from '../../ui/section';
import type { DryRun } from './model';

const MOST_ROW_NUMBERS = 40;

/** What goes in: rows read, figures new and changed, and the sum of each column to hold against the file. */
export function DryRunSummary({ result }: { result: DryRun }) {
  const { t } = useTranslation('figure-import');
  const { alreadyImported } = result;
  return (
    <Section
      title={t('summary.heading', { count: result.detailRows })}
      note={t('summary.note', { count: result.totalRows.length, printed: result.printedCompared })}
    >
      <div className="stack">
        {alreadyImported && (
          <div className="note">
            <InformationSquareIcon aria-hidden />
            <p>
              {t(alreadyImported.replacedById === null ? 'summary.already' : 'summary.replaced', {
                name: alreadyImported.personName,
                day: formatDay(dayOf(alreadyImported.at)),
              })}
            </p>
          </div>
        )}
        {result.totalRows.length > 0 && (
          <p className="sub sm">{t('summary.totals', { count: result.totalRows.length, rows: rowNumbers(result.totalRows) })}</p>
        )}
        <CountTable result={result} />
        <SumTable sums={result.sums} />
      </div>
    </Section>
  );
}

/** So many that they can be looked up in the file; a long list says how it goes on. */
function rowNumbers(rows: readonly number[]): string {
  return rows.slice(0, MOST_ROW_NUMBERS).join(', ') + (rows.length > MOST_ROW_NUMBERS ? ' …' : '');
}

function CountTable({ result }: { result: DryRun }) {
  const { t } = useTranslation('figure-import');
  const lines = (['figures', 'forecasts'] as const).filter((key) => Object.values(result[key]).some((count) => count > 0));
  return (
    <Table>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('summary.what')}</Table.HeaderCell>
          {(['added', 'changed', 'unchanged', 'removed'] as const).map((key) => (
            <Table.HeaderCell key={key} scope="col" className="num">
              {t(`summary.${key}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {lines.map((line) => (
          <Table.Row key={line}>
            <Table.HeaderCell scope="row">{t(`summary.${line}`)}</Table.HeaderCell>
            {(['added', 'changed', 'unchanged', 'removed'] as const).map((key) => (
              <Table.Cell key={key} className="num">
                {formatNumber(result[line][key])}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function SumTable({ sums }: Pick<DryRun, 'sums'>) {
  const { t } = useTranslation('figure-import');
  return (
    <Table>
      <caption className="sum-caption">{t('summary.sums')}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('columns.column')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('columns.role')}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="num">
            {t('summary.sum')}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {sums.map((sum) => (
          <Table.Row key={sum.column}>
            <Table.HeaderCell scope="row">{sum.heading}</Table.HeaderCell>
            <Table.Cell>
              {t(sum.role === 'forecastDeviation' ? 'roles.forecast' : `roles.${sum.role}`)} {sum.year}
            </Table.Cell>
            <Table.Cell className="num">
              <Amount ore={sum.amountOre} scale="kroner" />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
