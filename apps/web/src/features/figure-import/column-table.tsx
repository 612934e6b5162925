import { COLUMN_ROLES, columnName, type ColumnRole, type ColumnSpan } from '@kaskade/domain';
import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../ui/problem-summary';
import { monthName } from '../../format/month';
import { ChoiceField } from './choice-field';
import { hasSpan, withColumn, type InspectedSheet, type MappedColumn, type Reading } from './model';

interface ColumnTableProps {
  readonly reading: Reading;
  readonly sheet: InspectedSheet;
  readonly error: unknown;
  readonly onChange: (reading: Reading) => void;
}

/** A row for each column of the file: its heading, an example, what it holds and for which span. */
export function ColumnTable({ reading, sheet, error, onChange }: ColumnTableProps) {
  const { t } = useTranslation('figure-import');
  return (
    <Table className="column-table">
      <Table.Head>
        <Table.Row>
          {(['column', 'example', 'role', 'span'] as const).map((key) => (
            <Table.HeaderCell key={key} scope="col">
              {t(`columns.${key}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {reading.columns.map((mapped) => (
          <ColumnRow
            key={mapped.column}
            mapped={mapped}
            heading={sheet.columns.find(({ column }) => column === mapped.column)?.heading ?? ''}
            example={exampleOf(sheet, reading.headingRow, mapped.column)}
            error={fieldMessage(error, `columns.${mapped.column}`)}
            onChange={(change) => onChange(withColumn(reading, mapped.column, change))}
          />
        ))}
      </Table.Body>
    </Table>
  );
}

/** The first filled cell under the heading. */
function exampleOf({ preview }: InspectedSheet, headingRow: number, column: number): string {
  return preview.slice(headingRow).find((row) => row[column])?.[column] ?? '';
}

interface ColumnRowProps {
  readonly mapped: MappedColumn;
  readonly heading: string;
  readonly example: string;
  readonly error: string | undefined;
  readonly onChange: (change: Partial<MappedColumn>) => void;
}

function ColumnRow({ mapped, heading, example, error, onChange }: ColumnRowProps) {
  const { t } = useTranslation('figure-import');
  const about = { heading: heading || columnName(mapped.column) };
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {heading || '–'}
        <span className="block caps">{t('columns.letter', { letter: columnName(mapped.column) })}</span>
      </Table.HeaderCell>
      <Table.Cell>{example || '–'}</Table.Cell>
      <Table.Cell>
        <ChoiceField<ColumnRole>
          hideLabel
          label={t('columns.roleOf', about)}
          value={mapped.role}
          error={error}
          options={COLUMN_ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
          onChange={(role) => onChange({ role })}
        />
      </Table.Cell>
      <Table.Cell>{hasSpan(mapped.role) && <SpanFields mapped={mapped} about={about} onChange={onChange} />}</Table.Cell>
    </Table.Row>
  );
}

function SpanFields({ mapped, about, onChange }: Pick<ColumnRowProps, 'mapped' | 'onChange'> & { readonly about: { heading: string } }) {
  const { t } = useTranslation('figure-import');
  const needsMonth = mapped.span === 'month' || mapped.span === 'toDate';
  return (
    <div className="span-fields">
      <ChoiceField<ColumnSpan>
        hideLabel
        label={t('columns.spanOf', about)}
        value={mapped.span ?? null}
        empty={t('reading.choose')}
        options={(['month', 'toDate', 'year', 'byRow'] as const).map((value) => ({ value, label: t(`spans.${value}`) }))}
        onChange={(span) => onChange({ span })}
      />
      {needsMonth && (
        <ChoiceField<number>
          hideLabel
          label={t('columns.monthOf', about)}
          value={mapped.toMonth ?? null}
          empty={t('reading.choose')}
          options={Array.from({ length: 12 }, (_, index) => ({ value: index + 1, label: monthName(index + 1) }))}
          onChange={(toMonth) => onChange({ toMonth })}
        />
      )}
      {mapped.year !== undefined && <span className="sub sm">{mapped.year}</span>}
    </div>
  );
}
