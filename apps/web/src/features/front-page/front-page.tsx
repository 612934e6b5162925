import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { formatDay } from '../../format/day';
import { Page } from '../../ui/page';

/** The inbox is the front page. */
export function FrontPage() {
  const { t } = useTranslation('front-page');
  const me = useMe();
  return (
    <Page title={t('title', { name: me.person.name.split(' ')[0] })} eyebrow={formatDay(me.today, 'full')}>
      <p className="sub">{t('nothing')}</p>
    </Page>
  );
}
