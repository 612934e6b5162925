import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

const TABS = [
  { to: '/organisasjon', textKey: 'tree' },
  { to: '/organisasjon/personer', textKey: 'people' },
  { to: '/organisasjon/ansvar', textKey: 'costCentres' },
  { to: '/organisasjon/nivaer', textKey: 'levels' },
  { to: '/organisasjon/arbeidsgiver', textKey: 'employerBody' },
] as const;

/** The pages of the organization, beside one another. */
export function OrganizationTabs() {
  const { t } = useTranslation('administration');
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone there are more than the window holds.
    const current = tabs.current?.querySelector<HTMLElement>('[aria-current]');
    if (current && tabs.current) tabs.current.scrollLeft = current.offsetLeft - tabs.current.offsetLeft;
  }, []);
  return (
    <nav ref={tabs} className="org-tabs no-print" aria-label={t('tabs.label')}>
      {TABS.map(({ to, textKey }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {t(`tabs.${textKey}`)}
        </Link>
      ))}
    </nav>
  );
}
