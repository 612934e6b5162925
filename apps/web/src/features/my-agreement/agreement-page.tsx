import { getRouteApi } from '@tanstack/react-router';
import { AgreementOpened } from './agreement-opened';
import './my-agreement.css';

const route = getRouteApi('/app/avtale/$agreementId');

/** An agreement that I may read. */
export function AgreementPage() {
  const { agreementId } = route.useParams();
  const { tiltak } = route.useSearch();
  return <AgreementOpened key={agreementId} agreementId={agreementId} openMeasureId={tiltak} />;
}
