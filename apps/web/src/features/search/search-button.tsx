import { Button } from '@digdir/designsystemet-react';
import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const SearchDialog = lazy(() => import('./search-dialog').then((module) => ({ default: module.SearchDialog })));

/** The magnifier in the top bar; what it opens is loaded when it is opened. */
export function SearchButton() {
  const { t } = useTranslation('shell');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon
        variant="tertiary"
        className="search-button"
        aria-label={t('search')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <MagnifyingGlassIcon aria-hidden />
      </Button>
      <Suspense>{isOpen && <SearchDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
