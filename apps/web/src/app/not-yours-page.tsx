import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session';
import { Page } from '../ui/page';
import { navigation } from './navigation';

/** For somebody whose role has nothing to do here: that it is so, and which pages are theirs. */
export function NotYoursPage() {
  const { t } = useTranslation('shell');
  const me = useMe();
  return (
    <Page title={t('notYours.title')} lead={t('notYours.lead')}>
      <ul className="rows" aria-label={t('notYours.yours')}>
        {navigation
          .filter((item) => item.isFor(me))
          .map(({ to, textKey }) => (
            <li key={textKey}>
              <Link to={to}>{t(`nav.${textKey}`)}</Link>
            </li>
          ))}
      </ul>
    </Page>
  );
}
