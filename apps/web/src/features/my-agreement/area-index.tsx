import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { DashedRing } from '../../ui/light';
import { useMediaQuery } from '../../ui/use-narrow';
import { useOpenAgreement } from './agreement-context';
import { settledGoals, shownAreas } from './model';

/** Where the index no longer stands beside the areas, as in my-agreement.css. */
const ABOVE = '(max-width: 64rem)';

/** The areas with how many of their goals are answered, beside the agreement; on a phone folded above it. */
export function AreaIndex() {
  const { t } = useTranslation('my-agreement');
  const { document } = useOpenAgreement();
  const isAbove = useMediaQuery(ABOVE);
  const { expected } = document.counts;
  const counts = expected > 0 && t('index.counts', { answered: settledGoals(document), expected });
  if (!isAbove) {
    return (
      <nav className="area-index" aria-label={t('index.label')}>
        {counts && <p className="caps">{counts}</p>}
        <AreaLinks />
      </nav>
    );
  }
  return (
    <nav className="area-index-folded" aria-label={t('index.label')}>
      <Details>
        <Details.Summary>{t('index.goTo')}</Details.Summary>
        <Details.Content>
          {counts && <p className="caps">{counts}</p>}
          <AreaLinks />
        </Details.Content>
      </Details>
    </nav>
  );
}

/** A dashed ring where something waits. */
function AreaLinks() {
  const { t } = useTranslation('my-agreement');
  const { document, mayEdit } = useOpenAgreement();
  return (
    <ul>
      {shownAreas(document, mayEdit).map((area) => {
        const { expected } = area.counts;
        const done = settledGoals(area);
        return (
          <li key={area.id}>
            <a href={`#omraade-${area.id}`}>
              <span>{area.name}</span>
              {expected > 0 && (
                <span className="sub sm nw">
                  {done < expected && <DashedRing className="ic s" aria-hidden />} {t('index.of', { done, expected })}
                </span>
              )}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
