import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DashedRing } from '../../ui/light';
import { useOpenAgreement } from './agreement-context';
import type { Goal } from './model';
import { NotRelevantForm } from './not-relevant-form';

/** What a ghost says: nobody has answered yet, and how to. */
export function Unanswered({ goal, onAnswer }: { goal: Goal; onAnswer: () => void }) {
  const { t } = useTranslation('my-agreement');
  const { document, mayEdit } = useOpenAgreement();
  const [isDeclining, setDeclining] = useState(false);
  return (
    <div className="goal-part">
      <div className="row between">
        <p className="b row ghost-word">
          <DashedRing className="ic" aria-hidden />
          {mayEdit ? t('answer.notYet') : t('answer.notYetOf', { name: (document.editor ?? document.leader).name })}
        </p>
        {goal.allowedActions.includes('answer') && !isDeclining && (
          <div className="row">
            <Button onClick={onAnswer} aria-label={t('answer.toNamed', { title: goal.title })}>
              {t('answer.to')}
            </Button>
            <Button variant="secondary" onClick={() => setDeclining(true)} aria-label={t('answer.notRelevantNamed', { title: goal.title })}>
              {t('answer.notRelevant')}
            </Button>
          </div>
        )}
      </div>
      {isDeclining && <NotRelevantForm target={{ goalId: goal.id }} response={goal.response} onClose={() => setDeclining(false)} />}
    </div>
  );
}
