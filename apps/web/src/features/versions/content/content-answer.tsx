import { useTranslation } from 'react-i18next';
import type { Content } from '../../my-agreement/model';
import { ContentMeasure } from './content-measure';

type Answer = Content['areas'][number]['answer'];

export function isEmptyAnswer({ narrative, localTarget, notRelevantReason, measures }: Answer): boolean {
  return !narrative && !localTarget && !notRelevantReason && measures.length === 0;
}

/** What the leader will do: in words, by an own target, by measures; or why it is not relevant. */
export function ContentAnswer({ answer }: { answer: Answer }) {
  const { t } = useTranslation('versions');
  const { narrative, localTarget, notRelevantReason, measures } = answer;
  if (isEmptyAnswer(answer)) return null;
  return (
    <div className="content-answer stack-s">
      {notRelevantReason && (
        <p className="prose">
          <b className="b">{t('content.notRelevant')}</b> {notRelevantReason}
        </p>
      )}
      {narrative && <p className="prose">{narrative}</p>}
      {localTarget && (
        <p>
          <b className="b">{t('content.localTarget')}</b> {localTarget}
        </p>
      )}
      {measures.length > 0 && (
        <ul className="content-measures">
          {measures.map((measure) => (
            <ContentMeasure key={measure.id} measure={measure} />
          ))}
        </ul>
      )}
    </div>
  );
}
