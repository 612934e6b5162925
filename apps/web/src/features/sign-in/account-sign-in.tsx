import { Button, Details } from '@digdir/designsystemet-react';
import { EnterIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { useArrivalFocus } from '../../ui/use-arrival-focus';
import { useReturnTo } from './use-return-to';

/** Production: one button, to the municipality's own sign-in. */
export function AccountSignIn({ municipalityName }: { municipalityName: string }) {
  const { t } = useTranslation('sign-in');
  const returnTo = useReturnTo();
  const heading = useArrivalFocus<HTMLHeadingElement>();
  return (
    <div className="stack sign-in-account">
      <h1 ref={heading} tabIndex={-1}>
        {t('account.title')}
      </h1>
      <p className="lead">{t('account.lead', { name: municipalityName })}</p>
      <div className="stack-s">
        <Button asChild>
          <a href={`/api/auth/entra-id?returnTo=${encodeURIComponent(returnTo)}`}>
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
