import { Button } from '@digdir/designsystemet-react';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NetworkError, ProblemError } from '../api/problem';
import { Page } from '../ui/page';

/** What is not there, or not mine to see, looks the same. */
export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('notFound.title')} lead={t('notFound.lead')}>
      <Link to="/">{t('notFound.action')}</Link>
    </Page>
  );
}

/** A page that could not be drawn says what happened and what to do. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('shell');
  const router = useRouter();
  if (error instanceof ProblemError && error.status === 404) return <NotFoundPage />;
  const kind = error instanceof NetworkError ? 'network' : error instanceof ProblemError && error.status === 403 ? 'forbidden' : 'unknown';
  const tryAgain = async () => {
    await router.invalidate();
    reset();
  };
  return (
    <Page title={t(`failure.${kind}.title`)} lead={t(`failure.${kind}.lead`)}>
      {kind !== 'forbidden' && <Button onClick={() => void tryAgain()}>{t('failure.tryAgain')}</Button>}
    </Page>
  );
}
