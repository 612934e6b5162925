import { ToggleGroup } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ReadProblem } from '../../ui/read-problem';
import { useNarrow } from '../../ui/use-narrow';
import { LeaderCards } from './leader-cards';
import { LeaderTable } from './leader-table';
import type { MyLeaders } from './model';
import { myLeadersQuery } from './queries';
import './my-leaders.css';

const route = getRouteApi('/app/mine-ledere');

/** My direct reports: answers, progress with coverage, forecast, freshness and agreement. */
export function MyLeadersPage() {
  const { t } = useTranslation('my-leaders');
  const { enhet } = route.useSearch();
  const navigate = route.useNavigate();
  const isNarrow = useNarrow();
  const { data, error } = useQuery(myLeadersQuery(enhet));
  return (
    <Page title={t('title')} eyebrow={data?.unit.name} lead={data && leadOf(data, t)}>
      <ReadProblem error={error} />
      {!data && !error && <Loading what={t('loading')} rows={6} />}
      {data && data.units.length > 1 && (
        <ToggleGroup
          aria-label={t('units')}
          value={String(data.unit.id)}
          onChange={(unitId) => void navigate({ search: { enhet: Number(unitId) } })}
        >
          {data.units.map((unit) => (
            <ToggleGroup.Item key={unit.id} value={String(unit.id)}>
              {unit.name}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      )}
      {data && data.leaders.length === 0 && <EmptyState>{t('none', { unit: data.unit.name })}</EmptyState>}
      {data && data.leaders.length > 0 && (isNarrow ? <LeaderCards data={data} /> : <LeaderTable data={data} />)}
    </Page>
  );
}

/** How many lack answers and how many have measures without progress, and who has not begun. */
function leadOf({ leaders }: MyLeaders, t: TFunction): string {
  const total = leaders.length;
  const unanswered = leaders.filter(({ coverage }) => coverage.answered < coverage.expected).length;
  const unreported = leaders.filter(({ measures }) => measures.progressReported < measures.total).length;
  const silent = leaders.filter(({ coverage, unit }) => unit.leaderName !== null && coverage.expected > 0 && coverage.answered === 0);
  if (total === 0) return '';
  if (unanswered + unreported === 0) return t('lead.complete');
  return [
    unanswered > 0 && t('lead.unanswered', { count: unanswered, total }),
    unreported > 0 && t('lead.unreported', { count: unreported, total }),
    silent.length === 1 && t('lead.oneSilent', { name: silent[0]?.unit.leaderName }),
    silent.length > 1 && t('lead.silent', { count: silent.length }),
  ]
    .filter(Boolean)
    .join(' ');
}
