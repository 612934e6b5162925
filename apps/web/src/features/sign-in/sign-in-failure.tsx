import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

/** Why the sign-in that somebody comes back from did not work, and what to do. `code` is the server's; an unknown one gets a general answer. */
export function SignInFailure({ code }: { code: string }) {
  const { t, i18n } = useTranslation('sign-in');
  const key = i18n.exists(`sign-in:failure.${code}.title`) ? code : 'unknown';
  return (
    <Alert data-color={key === 'sign-in-expired' || key === 'sign-in-not-fresh' ? 'info' : 'warning'} role="alert">
      <Heading level={2} data-size="xs">
        {t(`failure.${key}.title`)}
      </Heading>
      <Paragraph>{t(`failure.${key}.action`)}</Paragraph>
    </Alert>
  );
}
