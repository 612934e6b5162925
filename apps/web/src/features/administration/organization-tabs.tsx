import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../ui/page-tabs';

/** The pages of the organization, beside one another. */
export function OrganizationTabs() {
  const { t } = useTranslation('administration');
  return (
    <PageTabs
      label={t('tabs.label')}
      tabs={[
        { to: '/organisasjon', text: t('tabs.tree') },
        { to: '/organisasjon/personer', text: t('tabs.people') },
        { to: '/organisasjon/ansvar', text: t('tabs.costCentres') },
        { to: '/organisasjon/nivaer', text: t('tabs.levels') },
        { to: '/organisasjon/arbeidsgiver', text: t('tabs.employerBody') },
      ]}
    />
  );
}
