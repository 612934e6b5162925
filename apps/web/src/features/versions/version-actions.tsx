import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { VersionSummary } from '../my-agreement/model';
import { formerVersion } from './former-version';

interface VersionActionsProps {
  readonly agreementId: number;
  readonly number: number;
  readonly versions: readonly VersionSummary[];
}

/** Print it, compare it with the one before, and take the signed text home to check its hash. */
export function VersionActions({ agreementId, number, versions }: VersionActionsProps) {
  const { t } = useTranslation('versions');
  const former = formerVersion(versions, number);
  return (
    <>
      <Button asChild variant="secondary">
        <Link to="/avtale/$agreementId/utskrift" params={{ agreementId }} search={{ versjon: number }}>
          <PrinterSmallIcon aria-hidden /> {t('print')}
        </Link>
      </Button>
      {former && (
        <Button asChild variant="secondary">
          <Link to="/avtale/$agreementId/sammenlign" params={{ agreementId }} search={{ fra: former.number, til: number }}>
            {t('list.compareWith', { number: former.number })}
          </Link>
        </Button>
      )}
      <Button asChild variant="tertiary">
        <a href={`/api/agreements/${agreementId}/versions/${number}/content`} download>
          <DownloadIcon aria-hidden /> {t('download')}
        </a>
      </Button>
    </>
  );
}
