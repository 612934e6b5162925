import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Where the statements and the help are, and which language the product speaks. */
export function Footer() {
  const { t } = useTranslation('shell');
  return (
    <footer className="foot">
      <div>
        <span>{t('product')}</span>
        <Link to="/tilgjengelighet">{t('accessibility')}</Link>
        <Link to="/personvern">{t('privacy')}</Link>
        <Link to="/hjelp">{t('help')}</Link>
        <span className="foot-language">{t('language')}</span>
      </div>
    </footer>
  );
}
