import { useTranslation } from 'react-i18next';

/** The municipality's shield, its name and the product's. */
export function Brand({ municipalityName }: { municipalityName: string | undefined }) {
  const { t } = useTranslation('shell');
  return (
    <span className="brand">
      <img src="/logo.svg" alt="" width="30" height="36" />
      <span>
        <b>{municipalityName ?? t('product')}</b>
        <span>{t('tagline')}</span>
      </span>
    </span>
  );
}
