import { Button } from '@digdir/designsystemet-react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenAgreement } from '../agreement-context';

/** Beside the title: which unit's when I lead several, print, and the versions side by side. */
export function AgreementActions({ chooser }: { chooser: ReactNode }) {
  const { t } = useTranslation(['agreement-life', 'versions']);
  const { document } = useOpenAgreement();
  const params = { agreementId: document.id };
  return (
    <>
      {chooser}
      <Button asChild variant="tertiary">
        <Link to="/avtale/$agreementId/utskrift" params={params}>
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
