import { useTranslation } from 'react-i18next';
import type { Content } from '../../my-agreement/model';
import { ContentAnswer } from './content-answer';

type Goal = Content['areas'][number]['goals'][number];

/** A goal as it read then, whose it was, and the answer to it. */
export function ContentGoal({ goal }: { goal: Goal }) {
  const { t } = useTranslation('versions');
  const { title, text, principles, source, owner, isOwn, state, supports } = goal;
  const origin = isOwn ? t(`content.own.${state}`) : t('content.from', { unit: owner.unitName });
  return (
    <article className="content-goal stack-s">
      <div className="content-goal-head">
        <h4>{title}</h4>
        <p className="sub sm">{[origin, source].filter(Boolean).join('. ')}</p>
      </div>
      {text && <p className="prose">{text}</p>}
      {principles && <p className="prose sub">{principles}</p>}
      {supports && <p className="sub sm">{t('content.supports', { title: supports })}</p>}
      <ContentAnswer answer={goal.answer} />
    </article>
  );
}
