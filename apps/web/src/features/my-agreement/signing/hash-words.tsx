import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const SHORT = 12;

/** The hash of what is signed: short, until one wants the whole. */
export function HashWords({ hash }: { hash: string }) {
  const { t } = useTranslation('agreement-life');
  const [isWhole, setWhole] = useState(false);
  return (
    <p className="sub sm hash">
      {t('hash.of')} <code>{isWhole ? hash : `${hash.slice(0, SHORT)} …`}</code>{' '}
      <button type="button" className="link-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {t(isWhole ? 'hash.short' : 'hash.whole')}
      </button>
    </p>
  );
}
