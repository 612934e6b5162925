import { Table } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../../ui/use-narrow';
import type { CostCentre } from '../model';

interface CostCentresProps {
  readonly costCentres: readonly CostCentre[];
  readonly onOpen: (what: 'edit' | 'owner', costCentre: CostCentre) => void;
}

/** A table; on a phone a list. */
export function CostCentreTable({ costCentres, onOpen }: CostCentresProps) {
  const { t } = useTranslation('administration');
  const isNarrow = useNarrow();
  if (isNarrow) {
    return (
      <ul className="rows">
        {costCentres.map((costCentre) => (
          <li key={costCentre.id} className="stack-s">
            <span>
              <b className="b">{costCentre.code}</b> {costCentre.name}
            </span>
            <Owner costCentre={costCentre} />
            <Actions costCentre={costCentre} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table className="org-table">
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('costCentres.code')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('costCentres.name')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('costCentres.owner')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">
            <span className="org-hidden">{t('people.column.actions')}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {costCentres.map((costCentre) => (
          <Table.Row key={costCentre.id}>
            <Table.HeaderCell scope="row">{costCentre.code}</Table.HeaderCell>
            <Table.Cell>{costCentre.name}</Table.Cell>
            <Table.Cell>
              <Owner costCentre={costCentre} />
            </Table.Cell>
            <Table.Cell>
              <Actions costCentre={costCentre} onOpen={onOpen} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function Owner({ costCentre: { owner } }: { costCentre: CostCentre }) {
  const { t } = useTranslation('administration');
  if (!owner) return <span className="sub">{t('costCentres.nobody')}</span>;
  return (
    <Link to="/organisasjon/enheter/$unitId" params={{ unitId: owner.id }}>
      {owner.name}
    </Link>
  );
}

function Actions({ costCentre, onOpen }: { costCentre: CostCentre; onOpen: CostCentresProps['onOpen'] }) {
  const { t } = useTranslation('administration');
  const { allowedActions, code } = costCentre;
  return (
    <span className="row">
      {allowedActions.includes('changeOwner') && (
        <button
          type="button"
          className="link-button"
          aria-label={t('costCentres.changeOwnerNamed', { code })}
          onClick={() => onOpen('owner', costCentre)}
        >
          {t('costCentres.changeOwner')}
        </button>
      )}
      {allowedActions.includes('edit') && (
        <button
          type="button"
          className="link-button"
          aria-label={t('costCentres.editNamed', { code })}
          onClick={() => onOpen('edit', costCentre)}
        >
          {t('edit.short')}
        </button>
      )}
    </span>
  );
}
