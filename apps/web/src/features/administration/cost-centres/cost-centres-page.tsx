import type { Day } from '@kaskade/domain';
import { Button, Field, Input, Label, Select } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import { formatNumber } from '../../../format/number';
import { DayField } from '../../../ui/day-field';
import { EmptyState } from '../../../ui/empty-state';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import '../administration.css';
import type { CostCentre } from '../model';
import { OrganizationTabs } from '../organization-tabs';
import { DoneNote, type Done } from '../parts/done-note';
import { costCentresQuery, type CostCentreFilter } from '../queries';
import { ChangeOwnerDialog } from './change-owner-dialog';
import { CostCentreDialog } from './cost-centre-dialog';
import { CostCentreTable } from './cost-centre-table';
import { NewCostCentreDialog } from './new-cost-centre-dialog';

const PAGE = 50;
const MAX_SHOWN = 200;

type Open = { readonly what: 'new' } | { readonly what: 'edit' | 'owner'; readonly costCentre: CostCentre };

/** The codes of the accounts that figures hang on, and which unit owns each on a day. */
export function CostCentresPage() {
  const { t } = useTranslation('administration');
  const { today } = useMe();
  const id = useId();
  const [filter, setFilter] = useState<CostCentreFilter>({ search: '', owner: 'any', limit: PAGE });
  const [open, setOpen] = useState<Open | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { data, error } = useQuery(costCentresQuery(filter));
  const day = filter.day ?? today;
  const narrow = (change: Partial<CostCentreFilter>) => setFilter({ ...filter, ...change, limit: PAGE });
  const close = () => setOpen(null);
  const finish = (result: Done) => {
    close();
    setDone(result);
  };
  const create = data?.allowedActions.includes('create') && (
    <Button onClick={() => setOpen({ what: 'new' })}>
      <PlusIcon aria-hidden /> {t('costCentres.new')}
    </Button>
  );
  return (
    <Page title={t('tabs.costCentres')} eyebrow={t('title')} lead={t('costCentres.lead')} actions={create}>
      <OrganizationTabs />
      <search className="org-controls">
        <Field>
          <Label htmlFor={`${id}-search`}>{t('costCentres.search')}</Label>
          <Input
            id={`${id}-search`}
            type="search"
            autoComplete="off"
            value={filter.search}
            onChange={(event) => narrow({ search: event.target.value })}
          />
        </Field>
        <Field>
          <Label htmlFor={`${id}-owner`}>{t('costCentres.owner')}</Label>
          <Select
            id={`${id}-owner`}
            value={filter.owner}
            onChange={(event) => narrow({ owner: event.target.value as CostCentreFilter['owner'] })}
          >
            {(['any', 'none'] as const).map((option) => (
              <Select.Option key={option} value={option}>
                {t(`costCentres.ownerIs.${option}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <DayField
          id={`${id}-day`}
          label={t('costCentres.day')}
          value={day}
          onChange={(next: Day | '') => narrow({ day: next === '' ? undefined : next })}
        />
      </search>
      <DoneNote done={done} />
      <ProblemSummary error={error} />
      {!data && !error && <Loading what={t('costCentres.loading')} rows={8} />}
      {data && (
        <section className="section" data-wide aria-label={t('tabs.costCentres')}>
          <p className="sub sm" role="status">
            {t('people.shown', { shown: data.costCentres.length, total: formatNumber(data.total) })}
          </p>
          {data.costCentres.length === 0 && <EmptyState>{t('costCentres.none')}</EmptyState>}
          {data.costCentres.length > 0 && (
            <CostCentreTable costCentres={data.costCentres} onOpen={(what, costCentre) => setOpen({ what, costCentre })} />
          )}
          {data.costCentres.length < Math.min(data.total, MAX_SHOWN) && (
            <Button variant="secondary" onClick={() => setFilter({ ...filter, limit: Math.min(MAX_SHOWN, (filter.limit ?? PAGE) + PAGE) })}>
              {t('showMore')}
            </Button>
          )}
        </section>
      )}
      {open?.what === 'new' && <NewCostCentreDialog day={day} onClose={close} onDone={finish} />}
      {open?.what === 'edit' && <CostCentreDialog costCentre={open.costCentre} onClose={close} onDone={finish} />}
      {open?.what === 'owner' && <ChangeOwnerDialog costCentre={open.costCentre} day={day} onClose={close} onDone={finish} />}
    </Page>
  );
}
