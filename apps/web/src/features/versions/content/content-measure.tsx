import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import type { Content } from '../../my-agreement/model';

type Measure = Content['areas'][number]['answer']['measures'][number];

/** A measure as it was agreed: what, who, when, and how progress is counted. */
export function ContentMeasure({ measure }: { measure: Measure }) {
  const { t } = useTranslation('versions');
  const { title, description, responsible, startOn, dueOn, weight, progressKind, wantedCount, countedWord, milestones } = measure;
  const facts = [
    responsible,
    startOn && t('content.start', { day: formatDay(startOn) }),
    dueOn && t('content.due', { day: formatDay(dueOn) }),
    weight > 1 && t('content.weight', { weight }),
    progressKind === 'counted' && wantedCount !== null && `${wantedCount} ${countedWord}`.trim(),
  ].filter(Boolean);
  return (
    <li>
      <p className="b">{title}</p>
      {facts.length > 0 && <p className="sub sm">{facts.join('. ')}</p>}
      {description && <p className="prose sm">{description}</p>}
      {milestones.length > 0 && (
        <ul className="content-milestones sm">
          {milestones.map((milestone) => (
            <li key={milestone.id}>
              {milestone.title}
              {milestone.dueOn && <span className="sub">, {formatDay(milestone.dueOn)}</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
