import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { AgreementRow } from '../model';
import { LeaderName, StandingTag, UnitName } from './agreement-cells';

/** A row for each unit. */
export function AgreementTable({ rows }: { rows: readonly AgreementRow[] }) {
  const { t } = useTranslation('agreements-administration');
  return (
    <Table className="org-table">
      <Table.Head>
        <Table.Row>
          {(['unit', 'leader', 'level', 'standing'] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`list.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.unit.id}>
            <Table.HeaderCell scope="row">
              <UnitName row={row} />
            </Table.HeaderCell>
            <Table.Cell>
              <LeaderName row={row} />
            </Table.Cell>
            <Table.Cell>{row.level.title}</Table.Cell>
            <Table.Cell>
              <StandingTag row={row} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
