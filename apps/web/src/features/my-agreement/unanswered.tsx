import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { DashedRing } from '../../ui/light';
import { useOpenAgreement } from './agreement-context';
import type { Goal } from './model';

interface UnansweredProps {
  readonly goal: Goal;
  readonly onAnswer: () => void;
  readonly onDecline: () => void;
}

/** What a ghost says: nobody has answered yet, and how to. */
export function Unanswered({ goal, onAnswer, onDecline }: UnansweredProps) {
  const { t } = useTranslation('my-agreement');
  const { document, mayEdit } = useOpenAgreement();
  const isMine = mayEdit || document.signing.party === 'leader';
  return (
    <div className="goal-part row between">
      <p className="b row ghost-word">
        <DashedRing className="ic" aria-hidden />
        {isMine ? t('answer.notYet') : t('answer.notYetOf', { name: (document.editor ?? document.leader).name })}
      </p>
      {goal.allowedActions.includes('answer') && (
        <div className="row">
          <Button variant="secondary" onClick={onAnswer} aria-label={t('answer.toNamed', { title: goal.title })}>
            {t('answer.to')}
          </Button>
          <Button variant="secondary" onClick={onDecline} aria-label={t('answer.notRelevantNamed', { title: goal.title })}>
            {t('answer.notRelevant')}
          </Button>
        </div>
      )}
    </div>
  );
}
