import { Table } from '@digdir/designsystemet-react';
import { XMarkOctagonFillIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../format/number';
import { Section } from '../../../ui/section';
import type { ImportResult } from '../model';

const COUNTS = ['rows', 'new', 'changed', 'unchanged'] as const;
type Count = (typeof COUNTS)[number] | 'wrong';

/** What the import does, sheet by sheet, and what it leaves alone. */
export function SheetSummary({ result }: { result: ImportResult }) {
  const { t } = useTranslation('administration');
  const { sheets, hiddenSheets, unknownSheets, applied } = result;
  const sum = (count: Count) => sheets.reduce((total, sheet) => total + sheet[count], 0);
  return (
    <Section title={t('import.sheets.title', { count: sheets.length })} note={t(applied ? 'import.sheets.done' : 'import.sheets.note')}>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('import.sheets.table')}>
        <Table className="org-table org-sheet-summary">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('import.sheets.sheet')}</Table.HeaderCell>
              {[...COUNTS, 'wrong' as const].map((count) => (
                <Table.HeaderCell key={count} scope="col" className={classOf(count)}>
                  {t(`import.sheets.${count}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {sheets.map((sheet) => (
              <Table.Row key={sheet.sheet}>
                <Table.HeaderCell scope="row">{sheet.sheet}</Table.HeaderCell>
                {COUNTS.map((count) => (
                  <Table.Cell key={count} className={classOf(count)}>
                    {formatNumber(sheet[count])}
                  </Table.Cell>
                ))}
                <Table.Cell className="num">
                  <WrongRows count={sheet.wrong} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
          <Table.Foot>
            <Table.Row>
              <Table.HeaderCell scope="row">{t('import.sheets.sum')}</Table.HeaderCell>
              {COUNTS.map((count) => (
                <Table.Cell key={count} className={`${classOf(count)} b`}>
                  {formatNumber(sum(count))}
                </Table.Cell>
              ))}
              <Table.Cell className="num b">{t('import.sheets.wrongRows', { count: sum('wrong') })}</Table.Cell>
            </Table.Row>
          </Table.Foot>
        </Table>
      </div>
      <ul className="org-points">
        {hiddenSheets.length > 0 && <li>{t('import.sheets.hidden', { count: hiddenSheets.length, names: quoted(hiddenSheets) })}</li>}
        {unknownSheets.length > 0 && <li>{t('import.sheets.unknown', { count: unknownSheets.length, names: quoted(unknownSheets) })}</li>}
        <li>{t('import.sheets.nothingDeleted')}</li>
      </ul>
    </Section>
  );
}

/** A phone has no room for what stays as it is. */
const classOf = (count: Count): string => (count === 'unchanged' ? 'num only-wide' : 'num');

function WrongRows({ count }: { count: number }) {
  const { t } = useTranslation('administration');
  if (count === 0) return <>–</>;
  return (
    <span className="light s" data-light="red">
      <XMarkOctagonFillIcon aria-hidden />
      {t('import.sheets.wrongRows', { count })}
    </span>
  );
}

const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ');
