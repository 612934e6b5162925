import { Button } from '@digdir/designsystemet-react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { AgreementCrumbs } from '../versions/agreement-crumbs';

/** On screen only: the way back, and the print itself. */
export function PrintBar({ agreementId, number }: { agreementId: number; number: number | undefined }) {
  const { t } = useTranslation('versions');
  const here = number === undefined ? t('printed.working') : t('number', { number });
  return (
    <div className="no-print print-bar">
      <AgreementCrumbs agreementId={agreementId} here={t('printed.crumb', { what: here })} />
      <Button onClick={() => window.print()}>
        <PrinterSmallIcon aria-hidden /> {t('print')}
      </Button>
    </div>
  );
}
