import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { AgreementRow } from '../model';
import { LeaderName, SignedBy, StandingTag, Unanswered, UnitName } from './agreement-cells';
import { WaiveButton } from './waive-button';

interface AgreementRowsProps {
  readonly rows: readonly AgreementRow[];
  readonly onWaive: (row: AgreementRow) => void;
}

const COLUMNS = ['unit', 'leader', 'standing', 'leaderSigned', 'superiorSigned'] as const;

/** A row for each unit: how far it has come, and who has signed when. */
export function AgreementTable({ rows, onWaive }: AgreementRowsProps) {
  const { t } = useTranslation('agreements-administration');
  return (
    <Table className="org-table">
      <Table.Head>
        <Table.Row>
          {COLUMNS.map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`list.${column}`)}
            </Table.HeaderCell>
          ))}
          <Table.HeaderCell scope="col">
            <span className="org-hidden">{t('actions')}</span>
          </Table.HeaderCell>
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
              <span className="org-note">{row.level.title}</span>
            </Table.Cell>
            <Table.Cell>
              <StandingTag row={row} />
              <Unanswered row={row} />
            </Table.Cell>
            <Table.Cell>
              <SignedBy row={row} party="leader" />
            </Table.Cell>
            <Table.Cell>
              <SignedBy row={row} party="superior" />
            </Table.Cell>
            <Table.Cell>
              <WaiveButton row={row} onWaive={onWaive} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
