import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section';
import { useNarrow } from '../../../ui/use-narrow';
import type { ImportResult, WrongCell } from '../model';

/** Each wrong cell, sheet by sheet: where, what stands there, what is wrong, how to mend it. */
export function WrongCells({ result }: { result: ImportResult }) {
  const { t } = useTranslation('administration');
  const { wrongCells, wrongCellCount } = result;
  const sheets = [...new Set(wrongCells.map((cell) => cell.sheet))];
  return (
    <Section title={t('import.cells.title')} note={t('import.cells.note', { count: wrongCellCount })}>
      <div className="stack">
        {sheets.map((sheet) => (
          <CellsOfSheet key={sheet} sheet={sheet} cells={wrongCells.filter((cell) => cell.sheet === sheet)} />
        ))}
        {wrongCells.length < wrongCellCount && (
          <p className="sub">{t('import.cells.more', { shown: wrongCells.length, total: wrongCellCount })}</p>
        )}
      </div>
    </Section>
  );
}

function CellsOfSheet({ sheet, cells }: { sheet: string; cells: readonly WrongCell[] }) {
  const { t } = useTranslation('administration');
  const isNarrow = useNarrow();
  return (
    <section className="stack-s">
      <h3>{sheet === '' ? t('import.cells.workbook') : sheet}</h3>
      {isNarrow ? (
        <ul className="rows">
          {cells.map((cell, index) => (
            <li key={index} className="stack-s">
              <span className="row">
                <b className="b">{cell.cell ?? t('import.cells.wholeSheet')}</b> <Found cell={cell} />
              </span>
              <span>{cell.message}</span>
              <span>{cell.remedy}</span>
            </li>
          ))}
        </ul>
      ) : (
        <Table className="org-table org-cells" aria-label={sheet}>
          <Table.Head>
            <Table.Row>
              {(['cell', 'found', 'wrong', 'remedy'] as const).map((column) => (
                <Table.HeaderCell key={column} scope="col">
                  {t(`import.cells.${column}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {cells.map((cell, index) => (
              <Table.Row key={index}>
                <Table.HeaderCell scope="row">{cell.cell ?? t('import.cells.wholeSheet')}</Table.HeaderCell>
                <Table.Cell>
                  <Found cell={cell} />
                </Table.Cell>
                <Table.Cell>{cell.message}</Table.Cell>
                <Table.Cell>{cell.remedy}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </section>
  );
}

function Found({ cell: { found, cell } }: { cell: WrongCell }) {
  const { t } = useTranslation('administration');
  if (cell === null) return null;
  return <mark className="org-found">{found === '' ? t('import.cells.empty') : found}</mark>;
}
