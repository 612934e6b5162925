import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../../ui/breadcrumbs';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import { AgreementContext } from '../agreement-context';
import '../my-agreement.css';
import { agreementQuery, useAgreementCache } from '../queries';
import { signingQuery } from './queries';
import { SigningPanel } from './signing-panel';

const route = getRouteApi('/app/avtale/$agreementId/signering');

/** Signing has a page of its own: an address to come back to after a fresh sign-in, with nothing else to do on it. */
export function SigningPage() {
  const { t } = useTranslation('agreement-life');
  const { agreementId } = route.useParams();
  const { data: document, error } = useQuery(agreementQuery(agreementId));
  const { data: signing, error: signingError } = useQuery(signingQuery(agreementId));
  const cache = useAgreementCache(agreementId);
  const open = useMemo(() => document && { document, cache, mayEdit: document.allowedActions.includes('edit') }, [document, cache]);
  const back = (
    <Link to="/avtale/$agreementId" params={{ agreementId }}>
      {t('signing.agreement')}
    </Link>
  );
  const crumbs = (
    <Breadcrumbs
      label={t('signing.where')}
      items={[
        { key: 'agreement', content: back },
        { key: 'here', content: t('signing.crumb') },
      ]}
    />
  );
  return (
    <Page
      title={t('signing.title')}
      eyebrow={document && `${document.unit.name}, ${document.period.name}`}
      crumbs={crumbs}
      lead={document && t('signing.lead', { name: document.leader.name })}
    >
      <ProblemSummary error={error ?? signingError} />
      {open && signing ? (
        <AgreementContext.Provider value={open}>
          <SigningPanel key={signing.hash} signing={signing} />
        </AgreementContext.Provider>
      ) : (
        !error && !signingError && <Loading what={t('signing.loading')} rows={4} />
      )}
    </Page>
  );
}
