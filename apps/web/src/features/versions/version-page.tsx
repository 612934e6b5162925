import { useSuspenseQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemSummary } from '../../ui/problem-summary';
import { HashWords } from '../my-agreement/signing/hash-words';
import '../my-agreement/my-agreement.css';
import { agreementQuery } from '../my-agreement/queries';
import { AgreementCrumbs } from './agreement-crumbs';
import { ContentView } from './content/content-view';
import { versionQuery } from './queries';
import { useVersionState } from './use-version-state';
import { VersionActions } from './version-actions';
import './versions.css';

const route = getRouteApi('/app/avtale/$agreementId/versjon/$number');

/** A version as it was signed: the whole text, who signed, and the hash that both signed. */
export function VersionPage() {
  const { t } = useTranslation('versions');
  const { agreementId, number } = route.useParams();
  const { data: document } = useSuspenseQuery(agreementQuery(agreementId));
  const { data: version, error } = useQuery(versionQuery(agreementId, number));
  const stateOf = useVersionState();
  return (
    <Page
      title={t('title', { number, period: document.period.name })}
      eyebrow={document.unit.name}
      lead={version && stateOf(version, document)}
      crumbs={<AgreementCrumbs agreementId={agreementId} here={t('number', { number })} />}
      actions={version && <VersionActions agreementId={agreementId} number={number} versions={document.versions} />}
    >
      <ProblemSummary error={error} />
      {!version && !error && <Loading what={t('loading')} rows={8} />}
      {version && (
        <div className="version-text">
          {version.reason && (
            <p className="prose">
              <b className="b">{t('reason')}</b> {version.reason}
            </p>
          )}
          <ContentView content={version.content} signatures={version.signatures} />
          <div className="version-proof">
            <HashWords hash={version.hash} />
            <p className="sub sm">{t(version.isIntact ? 'intact' : 'notIntact')}</p>
          </div>
        </div>
      )}
    </Page>
  );
}
