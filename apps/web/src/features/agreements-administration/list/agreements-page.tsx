import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '@kaskade/domain';
import { formatDay } from '../../../format/day';
import { formatNumber } from '../../../format/number';
import { EmptyState } from '../../../ui/empty-state';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import { useNarrow } from '../../../ui/use-narrow';
import '../../administration/administration.css';
import '../agreements-administration.css';
import { AgreementsTabs } from '../agreements-tabs';
import type { AgreementRow } from '../model';
import { agreementsQuery } from '../queries';
import type { AgreementsSearch } from './agreements-search';
import { AgreementCards } from './agreement-cards';
import { AgreementControls } from './agreement-controls';
import { AgreementTable } from './agreement-table';
import { LevelCards } from './level-cards';
import { LevelTable } from './level-table';
import { StandingSummary } from './standing-summary';
import { WaiveDialog } from './waive-dialog';

const route = getRouteApi('/app/avtaler');

/** Every leader's agreement in a period, and how far it has come. */
export function AgreementsPage() {
  const { t } = useTranslation('agreements-administration');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isNarrow = useNarrow();
  const Levels = isNarrow ? LevelCards : LevelTable;
  const Rows = isNarrow ? AgreementCards : AgreementTable;
  const [waived, setWaived] = useState<AgreementRow | null>(null);
  const { periode, niva, status, sok } = search;
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    agreementsQuery({ periodId: periode, levelId: niva, standing: status, q: sok }),
  );
  const narrow = (change: AgreementsSearch) => void navigate({ search: { ...search, ...change }, replace: true });
  const first = data?.pages[0];
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const period = first?.period;
  return (
    <Page
      title={t('title')}
      eyebrow={
        period && t('list.eyebrow', { name: period.name, from: formatDay(period.validFrom), to: formatDay(addDays(period.validTo, -1)) })
      }
      lead={t('list.lead')}
    >
      <AgreementsTabs />
      <ProblemSummary error={error} />
      {!data && !error && <Loading what={t('list.loading')} rows={10} />}
      {first && !period && <EmptyState>{t('list.noPeriod')}</EmptyState>}
      {first && period && (
        <>
          <AgreementControls search={search} periodId={period.id} levels={first.levels} onChange={narrow} />
          <section className="section" data-wide aria-label={t('tabs.list')}>
            <StandingSummary
              standings={first.standings}
              chosen={status}
              onChoose={(standing) => narrow({ status: standing === status ? undefined : standing })}
            />
            <Levels levels={first.levels} onChoose={(levelId, count) => narrow({ niva: levelId, status: count })} />
            {rows.length === 0 && <EmptyState>{t('list.none')}</EmptyState>}
            {rows.length > 0 && <Rows rows={rows} onWaive={setWaived} />}
            <p className="sub sm" role="status">
              {t('list.shown', { shown: rows.length, total: formatNumber(first.total) })}
            </p>
            {hasNextPage && (
              <Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t('list.more')}
              </Button>
            )}
          </section>
        </>
      )}
      {waived && waived.agreementId !== null && (
        <WaiveDialog agreementId={waived.agreementId} unitName={waived.unit.name} onClose={() => setWaived(null)} />
      )}
    </Page>
  );
}
