import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/loading';
import { ProblemSummary } from '../../ui/problem-summary';
import '../my-agreement/my-agreement.css';
import { agreementQuery } from '../my-agreement/queries';
import { versionQuery } from '../versions/queries';
import '../versions/versions.css';
import { PrintBar } from './print-bar';
import { printedOf } from './printed';
import { PrintedAgreement } from './printed-agreement';
import './print.css';

const route = getRouteApi('/app/avtale/$agreementId/utskrift');

/** An agreement as it comes on paper, any version or the working one, with nothing of the application around it. */
export function PrintPage() {
  const { t } = useTranslation('versions');
  const { agreementId } = route.useParams();
  const { versjon } = route.useSearch();
  const { data: document } = useSuspenseQuery(agreementQuery(agreementId));
  const { data: version, error } = useQuery({ ...versionQuery(agreementId, versjon ?? 0), enabled: versjon !== undefined });
  const printed = versjon === undefined ? printedOf(document, null) : version && printedOf(document, version);
  return (
    <>
      <PrintBar agreementId={agreementId} number={versjon} />
      <ProblemSummary error={error} />
      {!printed && !error && <Loading what={t('loading')} rows={8} />}
      {printed && <PrintedAgreement printed={printed} />}
    </>
  );
}
