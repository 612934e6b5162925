import { Button, Details } from '@digdir/designsystemet-react';
import { EnterIcon } from '@navikt/aksel-icons';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useArrivalFocus } from '../../ui/use-arrival-focus';
import { SignInFailure } from './sign-in-failure';
import { useReturnTo } from './use-return-to';

/** Production: one button, to the municipality's own sign-in. */
export function AccountSignIn({ municipalityName }: { municipalityName: string }) {
  const { t } = useTranslation('sign-in');
  const returnTo = useReturnTo();
  const failure = useSearch({ from: '/logg-inn', select: ({ feil }) => feil });
  const heading = useArrivalFocus<HTMLHeadingElement>();
  return (
    <div className="stack sign-in-account">
      <h1 ref={heading} tabIndex={-1}>
        {t('account.title')}
      </h1>
      <p className="lead">{t('account.lead', { name: municipalityName })}</p>
      {failure && <SignInFailure code={failure} />}
      <div className="stack-s">
        <Button asChild>
          <a href={`/api/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`}>
            <EnterIcon aria-hidden />
            {t('account.button')}
          </a>
        </Button>
        <p className="sub sm">{t('account.note')}</p>
      </div>
      <Details>
        <Details.Summary>{t('account.trouble')}</Details.Summary>
        <Details.Content>{t('account.troubleText')}</Details.Content>
      </Details>
    </div>
  );
}
