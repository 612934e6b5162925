import { Dialog, Field, Input, Label } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '../../ui/problem-summary';
import { searchQuery } from './queries';
import { SearchResults } from './search-results';
import './search.css';

/** Looks for units, people, goals and measures while one types. Esc closes; focus goes back to the button. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['search', 'ui']);
  const id = useId();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const { data, error, isEnabled } = useQuery(searchQuery(wanted));
  const field = useRef<HTMLInputElement>(null);
  const before = useRef(document.activeElement);
  useEffect(() => {
    const opener = before.current;
    field.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <Dialog open className="search-dialog" aria-labelledby={`${id}-title`} closeButton={t('ui:close')} onClose={onClose}>
      <search className="stack">
        <h2 id={`${id}-title`}>{t('title')}</h2>
        <Field>
          <Label htmlFor={`${id}-field`}>{t('label')}</Label>
          <Input
            ref={field}
            id={`${id}-field`}
            type="search"
            autoComplete="off"
            maxLength={100}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <ProblemSummary error={error} />
        {isEnabled && data ? <SearchResults hits={data.hits} wanted={wanted} onLeave={onClose} /> : <p className="sub sm">{t('begin')}</p>}
      </search>
    </Dialog>
  );
}
