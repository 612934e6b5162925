import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/day';
import { Figure } from '../../ui/figure';
import { ChangeAnswers } from './change-answers';
import { GoalWordChanges } from './goal-word-changes';
import type { GoalChange } from './model';

/** One change that was sent: when, how it weighs, how many have answered, and its words. */
export function SentChange({ goalId, change }: { goalId: number; change: GoalChange }) {
  const { t } = useTranslation('goals');
  const [isOpen, setOpen] = useState(false);
  const { kind, weight, sentOn, sentBy, counts } = change;
  const answered = counts.acknowledged + counts.amended;
  return (
    <li className="stack-s">
      <p>
        <b className="b">{t(`sent.kind.${kind}`, { day: formatDay(sentOn) })}</b>{' '}
        <span className="sub sm">{t('sent.by', { name: sentBy, weight: t(`weight.${weight}`).toLocaleLowerCase('nb') })}</span>
      </p>
      {kind === 'revise' && <GoalWordChanges {...change} />}
      {weight === 'binding' && counts.asked > 0 && (
        <p className="sm">
          <Figure isOpen={isOpen} label={t('sent.answeredLabel', { answered, count: counts.asked })} onOpen={() => setOpen(!isOpen)}>
            {t('sent.answered', { answered, count: counts.asked })}
          </Figure>{' '}
          {t('sent.haveAnswered')}
        </p>
      )}
      {weight === 'binding' && counts.asked === 0 && <p className="sub sm">{t('sent.nobodyAsked')}</p>}
      {isOpen && <ChangeAnswers goalId={goalId} changeId={change.id} />}
    </li>
  );
}
