import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { useOpenAgreement } from '../agreement-context';
import { blockAnchors } from '../document/document-parts';
import { holdingVersion } from '../../versions/former-version';
import { openVersion } from '../model';
import { MissingList } from './missing-list';
import { signingQuery } from './queries';
import { SignatureLines } from './signature-lines';

/** Who has signed, what is missing before one can, and the way to signing. */
export function SignaturesBlock() {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const { id, allowedActions, signing, leader, superior, employerBody, versions, amendment, activeOn } = document;
  const isOnTheWay = allowedActions.some((action) => action === 'propose' || action === 'sign' || action === 'acceptArea');
  const { data: detail } = useQuery({ ...signingQuery(id), enabled: isOnTheWay && signing.missing > 0 });
  const waiting = openVersion(versions);
  const shown = waiting ?? (amendment ? null : holdingVersion(versions));
  return (
    <div id={blockAnchors.signatures} className="stack">
      {activeOn && versions.length === 0 && <p className="sub">{t('signatures.beforeSigning', { day: formatDay(activeOn) })}</p>}
      {amendment && !waiting && versions.length > 0 && <p className="sub">{t('signatures.ofAmendment')}</p>}
      <SignatureLines signatures={shown?.signatures ?? []} leader={leader} other={superior ?? employerBody} />
      {detail && detail.missing.length > 0 && (
        <div>
          <h3>{t('signing.missing', { count: detail.missing.length })}</h3>
          <MissingList missing={detail.missing} />
        </div>
      )}
      {allowedActions.includes('sign') && (
        <div>
          <Button asChild variant="secondary">
            <Link to="/avtale/$agreementId/signering" params={{ agreementId: id }}>
              {t('next.sign')}
            </Link>
          </Button>
        </div>
      )}
    </div>
  );
}
