import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../api/session';
import { Page } from '../ui/page';

/** For somebody who is known, but has neither post nor role here: says so, and whom to ask. */
export function NoAccessPage() {
  const { t } = useTranslation('shell');
  const { signOut, hasFailed } = useSignOut();
  return (
    <Page title={t('noAccess.title')} lead={t('noAccess.lead')}>
      <Button onClick={() => void signOut()}>{t('signOut')}</Button>
      <p role="alert" className="sign-out-failed">
        {hasFailed && t('signOutFailed')}
      </p>
    </Page>
  );
}
