import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemSummary } from '../../ui/problem-summary';
import { useNarrow } from '../../ui/use-narrow';
import '../administration/administration.css';
import { AuditCards } from './audit-cards';
import { AuditControls } from './audit-controls';
import { AuditDownload } from './audit-download';
import { filterOf, isTurned, type AuditSearch } from './audit-search';
import { AuditTable } from './audit-table';
import './audit.css';
import { auditQuery } from './queries';

const route = getRouteApi('/app/revisjon');

/** What has been done in Kaskade, by whom and when: for the auditor. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isNarrow = useNarrow();
  const filter = filterOf(search);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(auditQuery(filter));
  const change = (changes: AuditSearch) => void navigate({ search: { ...search, ...changes }, replace: true, resetScroll: false });
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')} actions={<AuditDownload filter={filter} />}>
      <AuditControls search={search} onChange={change} />
      <ProblemSummary error={error} />
      {!data && !error && <Loading what={t('loading')} rows={10} />}
      {data && (
        <section className="section" data-wide aria-label={t('title')}>
          {entries.length === 0 && <EmptyState>{t(isTurned(search) ? 'turned' : 'none')}</EmptyState>}
          {entries.length > 0 && (isNarrow ? <AuditCards entries={entries} /> : <AuditTable entries={entries} />)}
          <p className="sub sm" role="status">
            {t('shown', { count: entries.length })} {!hasNextPage && entries.length > 0 && t('all')}
          </p>
          {hasNextPage && (
            <Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('more')}
            </Button>
          )}
        </section>
      )}
    </Page>
  );
}
