import { columnName } from '@kaskade/domain';
import { Details, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../ui/use-narrow';
import { ChoiceField } from './choice-field';
import { rowKindOf, withRow, type InspectedSheet, type Reading, type RowKind } from './model';

interface SheetRowsProps {
  readonly sheet: InspectedSheet;
  readonly reading: Reading;
  readonly onChange: (reading: Reading) => void;
}

const KINDS = ['automatic', 'total', 'detail'] as const;

/** The first rows as they stand in the file, title rows greyed, the heading marked; each row below it can be said to be a sum, or not. */
export function SheetRows(props: SheetRowsProps) {
  const { sheet, reading, onChange } = props;
  const { t } = useTranslation('figure-import');
  const isNarrow = useNarrow();
  const { totalRows, detailRows } = reading;
  const farDown = [...totalRows, ...detailRows].filter((row) => row > sheet.preview.length).sort((a, b) => a - b);
  return (
    <Details className="sheet-preview">
      <Details.Summary>{t('preview.summary', { count: sheet.preview.length })}</Details.Summary>
      <Details.Content>
        <p className="sub sm sheet-rows-note">{t('preview.note')}</p>
        {isNarrow ? <RowList {...props} /> : <RowTable {...props} />}
        {farDown.length > 0 && (
          <ul className="rows">
            {farDown.map((row) => (
              <li key={row} className="row between">
                {t(`preview.farDown.${rowKindOf(reading, row)}`, { row })}
                <button type="button" className="link-button" onClick={() => onChange(withRow(reading, row, 'automatic'))}>
                  {t('preview.takeBack', { row })}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Details.Content>
    </Details>
  );
}

function RowTable({ sheet, reading, onChange }: SheetRowsProps) {
  const { t } = useTranslation('figure-import');
  const width = Math.max(1, ...sheet.preview.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('preview.label')}>
      <Table className="preview-table">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('preview.row')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('preview.kind')}</Table.HeaderCell>
            {columns.map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {columnName(column)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {sheet.preview.map((cells, index) => (
            <Table.Row key={index} data-place={placeOf(index + 1, reading.headingRow)}>
              <Table.HeaderCell scope="row">{index + 1}</Table.HeaderCell>
              <Table.Cell>
                <RowKindChoice row={index + 1} reading={reading} isFilled={cells.some(Boolean)} onChange={onChange} />
              </Table.Cell>
              {columns.map((column) => (
                <Table.Cell key={column}>{cells[column] ?? ''}</Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

/** On a phone: a row of the file after the other, its cells in one line of text. */
function RowList({ sheet, reading, onChange }: SheetRowsProps) {
  const { t } = useTranslation('figure-import');
  return (
    <ul className="rows" aria-label={t('preview.label')}>
      {sheet.preview.map((cells, index) => (
        <li key={index} className="stack-s" data-place={placeOf(index + 1, reading.headingRow)}>
          <p className="sheet-row-text">
            <b className="b">{index + 1}</b> {cells.filter(Boolean).join(' · ')}
          </p>
          <RowKindChoice row={index + 1} reading={reading} isFilled={cells.some(Boolean)} onChange={onChange} />
        </li>
      ))}
    </ul>
  );
}

function placeOf(row: number, headingRow: number): 'title' | 'heading' | undefined {
  if (row === headingRow) return 'heading';
  return row < headingRow ? 'title' : undefined;
}

function RowKindChoice({
  row,
  reading,
  isFilled,
  onChange,
}: { row: number; isFilled: boolean } & Pick<SheetRowsProps, 'reading' | 'onChange'>) {
  const { t } = useTranslation('figure-import');
  if (row === reading.headingRow) return <>{t('preview.heading')}</>;
  if (row < reading.headingRow || !isFilled) return null;
  return (
    <ChoiceField<RowKind>
      hideLabel
      label={t('preview.kindOf', { row })}
      value={rowKindOf(reading, row)}
      options={KINDS.map((value) => ({ value, label: t(`preview.kinds.${value}`) }))}
      onChange={(kind) => onChange(withRow(reading, row, kind))}
    />
  );
}
