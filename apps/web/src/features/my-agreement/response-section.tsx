import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Response, Target } from './model';
import { NotRelevantForm } from './not-relevant-form';
import { ResponseEditor } from './response-editor';

export type ResponseMode = 'read' | 'write' | 'decline';

interface ResponseSectionProps {
  readonly target: Target;
  readonly response: Response;
  readonly mode: ResponseMode;
  readonly onMode: (mode: ResponseMode) => void;
  readonly hasMeasures: boolean;
}

/** "Dette vil jeg gjøre": the narrative and the own target, or why it is not relevant here; read, and edited in place. */
export function ResponseSection({ target, response, mode, onMode, hasMeasures }: ResponseSectionProps) {
  const { t } = useTranslation('my-agreement');
  const { narrative, localTarget, notRelevantReason } = response;
  const close = () => onMode('read');
  if (mode === 'write') return <ResponseEditor target={target} response={response} onClose={close} />;
  if (mode === 'decline') {
    return (
      <div className="goal-part">
        <NotRelevantForm target={target} response={response} onClose={close} />
      </div>
    );
  }
  if (isEmptyResponse(response)) return null;
  return (
    <div className="goal-part stack-s">
      <h5 className="caps">{t(notRelevantReason ? 'answer.isNotRelevant' : 'answer.heading')}</h5>
      {notRelevantReason && <p className="prose">{notRelevantReason}</p>}
      {narrative && <p className="prose">{narrative}</p>}
      {localTarget && (
        <p className="sm">
          <span className="sub">{t('answer.localTarget')}</span> <b className="b">{localTarget}</b>
        </p>
      )}
      {notRelevantReason && hasMeasures && <p className="sub sm">{t('answer.yieldsToMeasure')}</p>}
    </div>
  );
}

export function isEmptyResponse({ narrative, localTarget, notRelevantReason }: Response): boolean {
  return !narrative && !localTarget && !notRelevantReason;
}

interface ResponseActionsProps {
  readonly response: Response;
  /** What is answered, for those who hear the buttons only. */
  readonly subject: string;
  readonly mayDecline: boolean;
  readonly onMode: (mode: ResponseMode) => void;
}

/** Write or change the answer; say or change why it is not relevant. */
export function ResponseActions({ response, subject, mayDecline, onMode }: ResponseActionsProps) {
  const { t } = useTranslation('my-agreement');
  const verb = isEmptyResponse(response) ? 'write' : 'change';
  return (
    <>
      <Button
        variant="tertiary"
        className="small"
        onClick={() => onMode('write')}
        aria-label={t(`answer.${verb}Named`, { title: subject })}
      >
        {t(`answer.${verb}`)}
      </Button>
      {mayDecline && (
        <Button
          variant="tertiary"
          className="small"
          onClick={() => onMode('decline')}
          aria-label={t('answer.notRelevantNamed', { title: subject })}
        >
          {t(response.notRelevantReason ? 'answer.changeReason' : 'answer.notRelevant')}
        </Button>
      )}
    </>
  );
}
