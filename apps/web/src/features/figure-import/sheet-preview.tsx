import { columnName } from '@kaskade/domain';
import { Details, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { InspectedSheet } from './model';

/** The first rows as they stand in the file, title rows greyed, the heading marked. */
export function SheetPreview({ sheet, headingRow }: { sheet: InspectedSheet; headingRow: number }) {
  const { t } = useTranslation('figure-import');
  const width = Math.max(1, ...sheet.preview.map((row) => row.length));
  return (
    <Details className="sheet-preview">
      <Details.Summary>{t('preview.summary', { count: sheet.preview.length })}</Details.Summary>
      <Details.Content>
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t('preview.label')}>
          <Table className="preview-table">
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col">{t('preview.row')}</Table.HeaderCell>
                {Array.from({ length: width }, (_, column) => (
                  <Table.HeaderCell key={column} scope="col">
                    {columnName(column)}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {sheet.preview.map((cells, index) => (
                <Table.Row key={index} data-place={index + 1 < headingRow ? 'title' : index + 1 === headingRow ? 'heading' : undefined}>
                  <Table.HeaderCell scope="row">{index + 1}</Table.HeaderCell>
                  {Array.from({ length: width }, (_, column) => (
                    <Table.Cell key={column}>{cells[column] ?? ''}</Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      </Details.Content>
    </Details>
  );
}
