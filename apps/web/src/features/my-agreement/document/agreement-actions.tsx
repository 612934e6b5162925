import { Button } from '@digdir/designsystemet-react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { holdingVersion } from '../../versions/former-version';
import { useOpenAgreement } from '../agreement-context';

const BEING_WRITTEN = ['draft', 'proposed', 'signed', 'amending', 'amendmentProposed', 'amendmentSigned'];

/** Beside the title: which unit's when I lead several, print, and the versions side by side. */
export function AgreementActions({ chooser }: { chooser: ReactNode }) {
  const { t } = useTranslation(['agreement-life', 'versions']);
  const { document } = useOpenAgreement();
  const params = { agreementId: document.id };
  // What is worked on is printed as it stands; what holds, or has held, as it was signed.
  const isWorkedOn = BEING_WRITTEN.includes(document.stage);
  const signed = isWorkedOn ? undefined : holdingVersion(document.versions);
  return (
    <>
      {chooser}
      <Button asChild variant="tertiary">
        <Link to="/avtale/$agreementId/utskrift" params={params} search={signed && { versjon: signed.number }}>
          <PrinterSmallIcon aria-hidden /> {t('print')}
        </Link>
      </Button>
      {document.versions.length > 0 && (
        <Button asChild variant="secondary">
          <Link to="/avtale/$agreementId/sammenlign" params={params}>
            {t('versions:list.compare')}
          </Link>
        </Button>
      )}
    </>
  );
}
