import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemSummary } from '../../ui/problem-summary';
import '../my-agreement/my-agreement.css';
import { agreementQuery } from '../my-agreement/queries';
import { AgreementCrumbs } from './agreement-crumbs';
import { Differences } from './differences';
import { likelyComparison, type Side } from './former-version';
import { groupDifferences } from './group-differences';
import { comparisonQuery } from './queries';
import { SideChoice } from './side-choice';
import './versions.css';

const route = getRouteApi('/app/avtale/$agreementId/sammenlign');

/** Any two versions, or one and now, word by word. */
export function ComparisonPage() {
  const { t } = useTranslation('versions');
  const { agreementId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: document } = useSuspenseQuery(agreementQuery(agreementId));
  const likely = likelyComparison(document.versions, document.amendment !== null);
  const from = search.fra ?? Number(likely?.from ?? 0);
  const to: Side = search.til ?? likely?.to ?? 'na';
  const { data: comparison, error } = useQuery({ ...comparisonQuery(agreementId, from, to), enabled: from > 0 });
  const nameOf = (side: Side) => (side === 'na' ? t('compare.now') : t('number', { number: side }));
  return (
    <Page
      title={t('compare.title', { period: document.period.name })}
      eyebrow={document.unit.name}
      crumbs={<AgreementCrumbs agreementId={agreementId} here={t('compare.crumb')} />}
    >
      {likely === null ? (
        <EmptyState>{t('compare.none')}</EmptyState>
      ) : (
        <div className="stack">
          <SideChoice
            versions={document.versions}
            from={from}
            to={to}
            onChange={(fra, til) => void navigate({ search: { fra, til }, replace: true })}
          />
          <ProblemSummary error={error} />
          {!comparison && !error && <Loading what={t('compare.loading')} />}
          {comparison && (
            <>
              <p role="status" className="sub">
                {t('compare.count', { count: groupDifferences(comparison.differences).length, from: nameOf(from), to: nameOf(to) })}
              </p>
              <Differences differences={comparison.differences} />
            </>
          )}
        </div>
      )}
    </Page>
  );
}
