import { SkipLink } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeIfSignedIn } from '../api/session';
import { Footer } from './footer';
import { TopBar } from './top-bar';

/** Skip link, top, main and footer around every page but sign-in. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell');
  const me = useMeIfSignedIn();
  return (
    <>
      <SkipLink href="#innhold">{t('skipToContent')}</SkipLink>
      <TopBar me={me} />
      <main id="innhold" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
