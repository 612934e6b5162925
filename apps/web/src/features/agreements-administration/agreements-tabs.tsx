import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { PageTabs } from '../../ui/page-tabs';

/** The agreements, and what they are made of, beside one another. */
export function AgreementsTabs() {
  const { t } = useTranslation('agreements-administration');
  const me = useMe();
  return (
    <PageTabs
      label={t('tabs.label')}
      tabs={[
        { to: '/avtaler', text: t('tabs.list') },
        { to: '/avtaler/perioder', text: t('tabs.periods') },
        { to: '/avtaler/omrader', text: t('tabs.areas') },
        ...(me.may.includes('template.write') ? [{ to: '/avtaler/maler', text: t('tabs.templates') } as const] : []),
      ]}
    />
  );
}
