import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import { Breadcrumbs } from '../../../ui/breadcrumbs';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import { DoneNote, type Done } from '../parts/done-note';
import { MoneyRulesForm } from './money-rules-form';
import { MoneyRulesView } from './money-rules-view';
import { moneyRulesQuery } from './queries';
import './money-rules.css';

const route = getRouteApi('/app/okonomi/innstillinger');

/** Where the lights of money change, and how money is shown: the controller sets it, everybody may read it. */
export function MoneyRulesPage() {
  const { t } = useTranslation('money-rules');
  const thisYear = Number(useMe().today.slice(0, 4));
  const { ar: year = thisYear } = route.useSearch();
  const queryClient = useQueryClient();
  const { data: rules, error } = useQuery(moneyRulesQuery(year));
  const [done, setDone] = useState<(Done & { readonly year: number }) | null>(null);
  // What another saves meanwhile must not sweep away what is being typed: only my own save begins the form anew.
  const [saves, setSaves] = useState(0);
  const crumbs = (
    <Breadcrumbs
      label={t('path')}
      items={[
        { key: 'economy', content: <Link to="/okonomi">{t('economy')}</Link> },
        { key: 'rules', content: <span aria-current="page">{t('title')}</span> },
      ]}
    />
  );
  return (
    <Page title={t('title')} lead={t('lead')} crumbs={crumbs} actions={<YearChoice year={year} thisYear={thisYear} />}>
      <DoneNote done={done?.year === year ? done : null} />
      <ProblemSummary error={error} />
      {!rules && !error && <Loading what={t('loading')} rows={6} />}
      {rules && !rules.allowedActions.includes('edit') && <MoneyRulesView rules={rules} />}
      {rules?.allowedActions.includes('edit') && (
        <MoneyRulesForm
          key={`${year} ${saves}`}
          rules={rules}
          onSaved={(saved) => {
            queryClient.setQueryData(moneyRulesQuery(year).queryKey, saved);
            setDone({ message: t('saved', { year }), year });
            setSaves(saves + 1);
          }}
        />
      )}
    </Page>
  );
}

function YearChoice({ year, thisYear }: { year: number; thisYear: number }) {
  const { t } = useTranslation('money-rules');
  const navigate = route.useNavigate();
  const years = [...new Set([year, thisYear - 1, thisYear, thisYear + 1])].sort((a, b) => a - b);
  return (
    <Field>
      <Label>{t('year')}</Label>
      <Select value={year} onChange={(event) => void navigate({ search: { ar: Number(event.target.value) }, replace: true })}>
        {years.map((each) => (
          <Select.Option key={each} value={each}>
            {each}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
