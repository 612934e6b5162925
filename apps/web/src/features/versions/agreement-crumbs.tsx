import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../ui/breadcrumbs';

/** From a page about an agreement back to the agreement. */
export function AgreementCrumbs({ agreementId, here }: { agreementId: number; here: string }) {
  const { t } = useTranslation('versions');
  const agreement = (
    <Link to="/avtale/$agreementId" params={{ agreementId }}>
      {t('agreement')}
    </Link>
  );
  return (
    <Breadcrumbs
      label={t('where')}
      items={[
        { key: 'agreement', content: agreement },
        { key: 'here', content: here },
      ]}
    />
  );
}
