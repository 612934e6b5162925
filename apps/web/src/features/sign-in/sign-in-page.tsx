import { Link } from '@tanstack/react-router';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../../app/brand';
import { signInMethodsQuery } from '../../api/session';
import { AccountSignIn } from './account-sign-in';
import { DemoSignIn } from './demo-sign-in';
import './sign-in.css';

/** The municipality's own account, or in the demo a person to be. */
export function SignInPage() {
  const { t } = useTranslation(['sign-in', 'shell']);
  const { data: methods } = useSuspenseQuery(signInMethodsQuery);
  useEffect(() => {
    document.title = `${t('windowTitle')} – ${t('shell:product')}`;
  }, [t]);
  return (
    <div className="sign-in">
      <img className="sign-in-landscape" src="/landscape.svg" alt="" />
      <div className="sign-in-side">
        <header>
          <Brand municipalityName={methods.municipalityName} />
        </header>
        <main id="innhold">{methods.demo ? <DemoSignIn /> : <AccountSignIn municipalityName={methods.municipalityName} />}</main>
        <footer className="sign-in-foot">
          <span>{t('shell:product')}</span>
          <Link to="/tilgjengelighet">{t('shell:accessibility')}</Link>
          <Link to="/personvern">{t('shell:privacy')}</Link>
          <span>{t('shell:language')}</span>
        </footer>
      </div>
    </div>
  );
}
