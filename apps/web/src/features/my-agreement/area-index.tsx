import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { DashedRing } from '../../ui/light';
import { useMediaQuery } from '../../ui/use-narrow';
import { useOpenAgreement } from './agreement-context';
import { partAnchor } from './document/document-parts';
import { useDocumentParts } from './document/use-document-parts';
import { settledGoals, shownAreas } from './model';

/** Where the index no longer stands beside the document, as in my-agreement.css. */
const ABOVE = '(max-width: 64rem)';

/** The chapters, and the areas with how many of their goals are answered, beside the agreement; on a phone folded above it. */
export function AreaIndex() {
  const { t } = useTranslation(['my-agreement', 'agreement-life']);
  const isAbove = useMediaQuery(ABOVE);
  const label = t('agreement-life:index.chapters');
  if (!isAbove) {
    return (
      <nav className="area-index" aria-label={label}>
        <ChapterLinks />
      </nav>
    );
  }
  return (
    <nav className="area-index-folded" aria-label={label}>
      <Details>
        <Details.Summary>{t('index.goTo')}</Details.Summary>
        <Details.Content>
          <ChapterLinks />
        </Details.Content>
      </Details>
    </nav>
  );
}

function ChapterLinks() {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  return (
    <ul>
      {useDocumentParts().map((part) => (
        <li key={part.id}>
          <a href={`#${partAnchor(part)}`}>{part.section?.heading ?? t(`block.${part.block}`)}</a>
          {part.block === 'goals' && <AreaLinks />}
        </li>
      ))}
      {document.versions.length > 0 && (
        <li>
          <a href="#versjoner">{t('index.versions')}</a>
        </li>
      )}
    </ul>
  );
}

/** A dashed ring where something waits. */
function AreaLinks() {
  const { t } = useTranslation('my-agreement');
  const { document, mayEdit } = useOpenAgreement();
  return (
    <ul className="area-links">
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
