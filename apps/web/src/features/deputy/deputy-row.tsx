import { useTranslation } from 'react-i18next';
import { Span } from '../administration/parts/span';
import type { Deputy } from './model';

/** Who, when, and whether it holds now. */
export function DeputyRow({ deputy, onOpen }: { deputy: Deputy; onOpen: (what: 'change' | 'end') => void }) {
  const { t } = useTranslation('deputy');
  const { personName, namedByName, standing, allowedActions } = deputy;
  return (
    <li className="row between">
      <span>
        <b className="b">{personName}</b>
        <span className="sub">, {t(`standing.${standing}`)}</span>
        <br />
        <Span {...deputy} />
        <br />
        <span className="sub sm">{t('namedBy', { name: namedByName })}</span>
      </span>
      <span className="row">
        {(['change', 'end'] as const)
          .filter((action) => allowedActions.includes(action))
          .map((action) => (
            <button
              key={action}
              type="button"
              className="link-button"
              aria-label={t(`${action}Named`, { name: personName })}
              onClick={() => onOpen(action)}
            >
              {t(action)}
            </button>
          ))}
      </span>
    </li>
  );
}
