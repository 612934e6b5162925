import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { AuditMoment, AuditPerson, AuditWhat } from './audit-cells';
import type { AuditEntry } from './model';

/** A row for each entry, newest first. */
export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const { t } = useTranslation('audit');
  return (
    <Table className="org-table audit-table">
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('moment')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('person')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('what')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {entries.map((entry) => (
          <Table.Row key={entry.id}>
            <Table.Cell>
              <AuditMoment entry={entry} />
            </Table.Cell>
            <Table.Cell>
              <AuditPerson entry={entry} />
            </Table.Cell>
            <Table.Cell>
              <AuditWhat entry={entry} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
