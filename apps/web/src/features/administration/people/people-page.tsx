import { Button, Field, Input, Label, Select } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../format/number';
import { EmptyState } from '../../../ui/empty-state';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import '../administration.css';
import type { Person } from '../model';
import { OrganizationTabs } from '../organization-tabs';
import { DoneNote, type Done } from '../parts/done-note';
import { peopleQuery, type PeopleFilter } from '../queries';
import { PeopleTable } from './people-table';
import { PersonDialog } from './person-dialog';
import { ReleaseAccountDialog } from './release-account-dialog';
import { RolesDialog } from './roles-dialog';

const PAGE = 50;
const MAX_SHOWN = 200;

/** Everybody who can sign in or lead: found by name, with what they lead and their roles. */
export function PeoplePage() {
  const { t } = useTranslation('administration');
  const id = useId();
  const [filter, setFilter] = useState<PeopleFilter>({ search: '', active: 'yes', limit: PAGE });
  const [open, setOpen] = useState<{ person: Person | null; what: 'person' | 'roles' | 'account' } | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { data, error } = useQuery(peopleQuery(filter));
  const close = () => setOpen(null);
  const finish = (result: Done) => {
    close();
    setDone(result);
  };
  const create = data?.allowedActions.includes('create') && (
    <Button onClick={() => setOpen({ person: null, what: 'person' })}>
      <PlusIcon aria-hidden /> {t('people.new')}
    </Button>
  );
  return (
    <Page title={t('tabs.people')} eyebrow={t('title')} lead={t('people.lead')} actions={create}>
      <OrganizationTabs />
      <search className="org-controls">
        <Field>
          <Label htmlFor={`${id}-search`}>{t('people.search')}</Label>
          <Input
            id={`${id}-search`}
            type="search"
            autoComplete="off"
            value={filter.search}
            onChange={(event) => setFilter({ ...filter, search: event.target.value, limit: PAGE })}
          />
        </Field>
        <Field>
          <Label htmlFor={`${id}-active`}>{t('people.active')}</Label>
          <Select
            id={`${id}-active`}
            value={filter.active}
            onChange={(event) => setFilter({ ...filter, active: event.target.value as PeopleFilter['active'], limit: PAGE })}
          >
            {(['yes', 'no', 'all'] as const).map((option) => (
              <Select.Option key={option} value={option}>
                {t(`people.activeIs.${option}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </search>
      <DoneNote done={done} />
      <ProblemSummary error={error} />
      {!data && !error && <Loading what={t('people.loading')} rows={8} />}
      {data && (
        <section className="section" data-wide aria-label={t('tabs.people')}>
          <p className="sub sm" role="status">
            {t('people.shown', { shown: data.persons.length, total: formatNumber(data.total) })}
          </p>
          {data.persons.length === 0 && <EmptyState>{t('people.none')}</EmptyState>}
          {data.persons.length > 0 && (
            <PeopleTable
              people={data.persons}
              onEdit={(person) => setOpen({ person, what: 'person' })}
              onRoles={(person) => setOpen({ person, what: 'roles' })}
              onRelease={(person) => setOpen({ person, what: 'account' })}
            />
          )}
          {data.persons.length < data.total && data.persons.length < MAX_SHOWN && (
            <Button variant="secondary" onClick={() => setFilter({ ...filter, limit: Math.min(MAX_SHOWN, (filter.limit ?? PAGE) + PAGE) })}>
              {t('showMore')}
            </Button>
          )}
          {data.total > MAX_SHOWN && data.persons.length >= MAX_SHOWN && <p className="sub">{t('people.narrow')}</p>}
        </section>
      )}
      {open?.what === 'person' && <PersonDialog person={open.person} onClose={close} onDone={finish} />}
      {open?.what === 'roles' && open.person && <RolesDialog person={open.person} onClose={close} onDone={finish} />}
      {open?.what === 'account' && open.person && <ReleaseAccountDialog person={open.person} onClose={close} onDone={finish} />}
    </Page>
  );
}
