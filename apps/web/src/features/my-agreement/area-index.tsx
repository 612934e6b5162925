import { useTranslation } from 'react-i18next';
import { DashedRing } from '../../ui/light';
import { useOpenAgreement } from './agreement-context';
import { shownAreas } from './model';

/** The areas with how many of their goals are answered; a dashed ring where something waits. */
export function AreaIndex() {
  const { t } = useTranslation('my-agreement');
  const { document, mayEdit } = useOpenAgreement();
  const { expected, answered, notRelevant } = document.counts;
  return (
    <nav className="area-index" aria-label={t('index.label')}>
      <p className="caps">{t('index.counts', { answered: answered + notRelevant, expected })}</p>
      <ul>
        {shownAreas(document, mayEdit).map(({ id, name, counts }) => {
          const done = counts.answered + counts.notRelevant;
          return (
            <li key={id}>
              <a href={`#omraade-${id}`}>
                <span>{name}</span>
                {counts.expected > 0 && (
                  <span className="sub sm nw">
                    {done < counts.expected && <DashedRing className="ic s" aria-hidden />}{' '}
                    {t('index.of', { done, expected: counts.expected })}
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
