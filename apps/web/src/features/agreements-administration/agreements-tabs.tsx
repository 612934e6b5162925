import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const TABS = [
  { to: '/avtaler', textKey: 'list' },
  { to: '/avtaler/perioder', textKey: 'periods' },
  { to: '/avtaler/omrader', textKey: 'areas' },
] as const;

/** The agreements, and what they are made of, beside one another. */
export function AgreementsTabs() {
  const { t } = useTranslation('agreements-administration');
  return (
    <nav className="org-tabs no-print" aria-label={t('tabs.label')}>
      {TABS.map(({ to, textKey }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {t(`tabs.${textKey}`)}
        </Link>
      ))}
    </nav>
  );
}
