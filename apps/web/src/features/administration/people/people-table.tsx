import { Table } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { Fragment, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../../ui/use-narrow';
import type { Person } from '../model';

interface PeopleProps {
  readonly people: readonly Person[];
  readonly onEdit: (person: Person) => void;
  readonly onRoles: (person: Person) => void;
  readonly onRelease: (person: Person) => void;
}

/** A table; on a phone a list. */
export function PeopleTable(props: PeopleProps) {
  const { t } = useTranslation('administration');
  const isNarrow = useNarrow();
  if (isNarrow) {
    return (
      <ul className="rows">
        {props.people.map((person) => (
          <li key={person.id} className="stack-s">
            <Name person={person} />
            <Leads person={person} />
            <Roles person={person} />
            <Actions {...props} person={person} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table className="org-table">
      <Table.Head>
        <Table.Row>
          {(['name', 'leads', 'roles', 'actions'] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {column === 'actions' ? <span className="org-hidden">{t('people.column.actions')}</span> : t(`people.column.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {props.people.map((person) => (
          <Table.Row key={person.id}>
            <Table.HeaderCell scope="row">
              <Name person={person} />
            </Table.HeaderCell>
            <Table.Cell>
              <Leads person={person} />
            </Table.Cell>
            <Table.Cell>
              <Roles person={person} />
            </Table.Cell>
            <Table.Cell>
              <Actions {...props} person={person} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function Name({ person: { name, title, userName, active } }: { person: Person }) {
  const { t } = useTranslation('administration');
  return (
    <span>
      <b className="b">{name}</b>
      {!active && <span className="sub"> ({t('people.inactive')})</span>}
      <span className="org-note">{[title, userName].filter(Boolean).join(', ')}</span>
    </span>
  );
}

function Leads({ person }: { person: Person }) {
  const { t } = useTranslation('administration');
  return (
    <>
      {person.leads.map(({ unitId, name, kind }, index) => (
        <Fragment key={unitId}>
          {index > 0 && ', '}
          <Link to="/organisasjon/enheter/$unitId" params={{ unitId }}>
            {name}
          </Link>
          {kind === 'acting' && ` (${t('post.acting').toLocaleLowerCase('nb')})`}
        </Fragment>
      ))}
    </>
  );
}

function Roles({ person }: { person: Person }) {
  const { t } = useTranslation('administration');
  return <>{person.roles.map((role) => t(`people.role.${role}`)).join(', ')}</>;
}

function Actions({ person, onEdit, onRoles, onRelease }: PeopleProps & { person: Person }) {
  const { t } = useTranslation('administration');
  const edit = useRef<HTMLButtonElement>(null);
  const mayRelease = person.allowedActions.includes('releaseAccount');
  const couldRelease = useRef(mayRelease);
  useEffect(() => {
    // The button that was used is gone, and would take the place on the page with it.
    if (couldRelease.current && !mayRelease && document.activeElement === document.body) edit.current?.focus();
    couldRelease.current = mayRelease;
  }, [mayRelease]);
  return (
    <span className="row">
      {person.allowedActions.includes('edit') && (
        <button
          ref={edit}
          type="button"
          className="link-button"
          aria-label={t('people.editNamed', { name: person.name })}
          onClick={() => onEdit(person)}
        >
          {t('edit.short')}
        </button>
      )}
      {person.allowedActions.includes('editRoles') && (
        <button
          type="button"
          className="link-button"
          aria-label={t('people.rolesNamed', { name: person.name })}
          onClick={() => onRoles(person)}
        >
          {t('people.editRoles')}
        </button>
      )}
      {mayRelease && (
        <button
          type="button"
          className="link-button"
          aria-label={t('people.releaseNamed', { name: person.name })}
          onClick={() => onRelease(person)}
        >
          {t('people.release')}
        </button>
      )}
    </span>
  );
}
