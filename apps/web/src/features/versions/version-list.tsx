import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/day';
import { useOpenAgreement } from '../my-agreement/agreement-context';
import { VersionRow } from './version-row';

/** Every version that a signature has frozen, the newest first, and the draft that is on its way. */
export function VersionList() {
  const { t } = useTranslation('versions');
  const { document } = useOpenAgreement();
  const { versions, amendment, id } = document;
  if (versions.length === 0) return null;
  const newestFirst = [...versions].reverse();
  const former = versions.filter(({ state }) => state === 'adopted').at(-1);
  return (
    <section className="chapter" aria-labelledby="versjoner">
      <div className="area-head">
        <h2 id="versjoner">{t('list.title')}</h2>
        {versions.length > 1 && (
          <Link className="sm" to="/avtale/$agreementId/sammenlign" params={{ agreementId: id }}>
            {t('list.compare')}
          </Link>
        )}
      </div>
      <ul className="rows">
        {amendment && (
          <li className="stack-s">
            <p className="b">{t('list.amendment')}</p>
            <p className="sub sm">{t('list.amendmentNote', { name: amendment.openedBy, day: formatDay(amendment.openedOn) })}</p>
            <p className="prose">{amendment.reason}</p>
            {former && (
              <p className="sm">
                <Link to="/avtale/$agreementId/sammenlign" params={{ agreementId: id }} search={{ fra: former.number, til: 'na' }}>
                  {t('list.compareNow', { number: former.number })}
                </Link>
              </p>
            )}
          </li>
        )}
        {newestFirst.map((version) => (
          <VersionRow key={version.number} agreement={document} version={version} />
        ))}
      </ul>
    </section>
  );
}
