import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Response, Target } from './model';
import { NotRelevantForm } from './not-relevant-form';
import { ResponseEditor } from './response-editor';

interface ResponseSectionProps {
  readonly target: Target;
  readonly response: Response;
  readonly mayAnswer: boolean;
  /** What is answered, for those who hear the buttons only. */
  readonly subject: string;
  readonly isOwn?: boolean;
  readonly hasMeasures: boolean;
}

/** "Dette vil jeg gjøre": the narrative and the own target, or why it is not relevant here; read, and edited in place. */
export function ResponseSection({ target, response, mayAnswer, subject, isOwn = false, hasMeasures }: ResponseSectionProps) {
  const { t } = useTranslation('my-agreement');
  const [mode, setMode] = useState<'read' | 'write' | 'decline'>('read');
  const { narrative, localTarget, notRelevantReason } = response;
  const isEmpty = !narrative && !localTarget && !notRelevantReason;
  const close = () => setMode('read');
  if (isEmpty && !mayAnswer) return null;
  if (mode === 'write') return <ResponseEditor target={target} response={response} onClose={close} />;
  if (mode === 'decline') {
    return (
      <div className="goal-part">
        <NotRelevantForm target={target} response={response} onClose={close} />
      </div>
    );
  }
  return (
    <div className="goal-part stack-s">
      {!isEmpty && <h4 className="caps">{t(notRelevantReason ? 'answer.isNotRelevant' : 'answer.heading')}</h4>}
      {notRelevantReason && <p className="prose">{notRelevantReason}</p>}
      {narrative && <p className="prose">{narrative}</p>}
      {localTarget && (
        <p className="sm">
          <span className="sub">{t('answer.localTarget')}</span> <b className="b">{localTarget}</b>
        </p>
      )}
      {notRelevantReason && hasMeasures && <p className="sub sm">{t('answer.yieldsToMeasure')}</p>}
      {mayAnswer && (
        <div className="row">
          <Button
            variant="tertiary"
            className="small"
            onClick={() => setMode('write')}
            aria-label={t(isEmpty ? 'answer.writeNamed' : 'answer.changeNamed', { title: subject })}
          >
            {t(isEmpty ? 'answer.write' : 'answer.change')}
          </Button>
          {!isOwn && !hasMeasures && (
            <Button
              variant="tertiary"
              className="small"
              onClick={() => setMode('decline')}
              aria-label={t('answer.notRelevantNamed', { title: subject })}
            >
              {t(notRelevantReason ? 'answer.changeReason' : 'answer.notRelevant')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
