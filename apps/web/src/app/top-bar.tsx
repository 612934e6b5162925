import { MenuHamburgerIcon } from '@navikt/aksel-icons';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchButton } from '../features/search/search-button';
import type { Me } from '../api/session';
import { useMediaQuery } from '../ui/use-narrow';
import { Brand } from './brand';
import { navigation } from './navigation';
import { PersonMenu } from './person-menu';

/** Where the navigation folds, as in shell.css. */
const FOLDED = '(max-width: 52rem)';

/** Brand, navigation and who I am. On a phone the navigation folds into a menu that Esc closes. */
export function TopBar({ me }: { me: Me | undefined }) {
  const { t } = useTranslation('shell');
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const navId = useId();
  const isFolded = useMediaQuery(FOLDED);
  // Whoever has no access yet is shown no way to what they may not see.
  const maySearch = me?.may.includes('system.use');
  const pathname = useLocation({ select: (location) => location.pathname });
  useEffect(() => setOpen(false), [pathname]);

  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };

  return (
    <header className="top" onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}>
      <div className="top-in">
        <Link to="/" className="brand-link" aria-label={t('toFrontPage', { name: me?.municipalityName ?? t('product') })}>
          <Brand municipalityName={me?.municipalityName} />
        </Link>
        {me && (
          <>
            {maySearch && isFolded && <SearchButton />}
            <button
              ref={toggle}
              type="button"
              className="menu-toggle"
              aria-expanded={isOpen}
              aria-controls={navId}
              onClick={() => setOpen(!isOpen)}
            >
              <MenuHamburgerIcon aria-hidden className="ic" />
              {t('menu')}
            </button>
            <div id={navId} className="nav-and-me" data-open={isOpen}>
              <nav className="nav" aria-label={t('mainNavigation')}>
                {navigation
                  .filter((item) => item.isFor(me))
                  .map((item) => (
                    <Link key={item.textKey} to={item.to} activeOptions={{ exact: item.to === '/', includeSearch: false }}>
                      {t(`nav.${item.textKey}`)}
                    </Link>
                  ))}
              </nav>
              {maySearch && !isFolded && <SearchButton />}
              <PersonMenu me={me} />
            </div>
          </>
        )}
      </div>
    </header>
  );
}
