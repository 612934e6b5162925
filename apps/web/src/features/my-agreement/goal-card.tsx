import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GoalEditor } from '../goals/goal-editor';
import { NewGoal } from '../goals/new-goal';
import { useOpenAgreement } from './agreement-context';
import { GoalHead } from './goal-head';
import { MeasureList } from './measure-list';
import { MeasuresAbove } from './measures-above';
import type { Goal } from './model';
import { NewMeasure } from './new-measure';
import { ResponseSection } from './response-section';
import { Unanswered } from './unanswered';

/** A goal with its answer. An inherited one that waits for an answer is a ghost: dashed, until it is answered. */
export function GoalCard({ goal }: { goal: Goal }) {
  const { t } = useTranslation('my-agreement');
  const { document } = useOpenAgreement();
  const [isEditing, setEditing] = useState(false);
  const [isAnswering, setAnswering] = useState(false);
  const headingId = useId();
  const may = (action: string): boolean => goal.allowedActions.includes(action);
  const isGhost = goal.answer === 'unanswered';
  const isShown = !isGhost || isAnswering || goal.response.version > 0 || goal.measures.length > 0;
  const isWithdrawn = goal.state === 'withdrawn';
  return (
    <article className="goal-card" data-ghost={isGhost || undefined} aria-labelledby={headingId}>
      {isEditing ? (
        <GoalEditor key={goal.id} goal={goal} unitId={document.unit.id} onClose={() => setEditing(false)} />
      ) : (
        <GoalHead goal={goal} headingId={headingId} onEdit={may('edit') ? () => setEditing(true) : undefined} />
      )}
      {goal.answeredThrough === 'area' && <p className="goal-part sub sm">{t('answer.throughArea')}</p>}
      {goal.answeredThrough === 'subGoal' && <p className="goal-part sub sm">{t('answer.throughSubGoal')}</p>}
      {isGhost && !isAnswering && <Unanswered goal={goal} onAnswer={() => setAnswering(true)} />}
      {isShown && (
        <ResponseSection
          target={{ goalId: goal.id }}
          response={goal.response}
          mayAnswer={may('answer')}
          subject={goal.title}
          isOwn={goal.isOwn}
          hasMeasures={goal.measures.length > 0}
        />
      )}
      <MeasureList measures={goal.measures} />
      {may('addMeasure') && isShown && (
        <NewMeasure target={{ goalId: goal.id }} subject={goal.title} isFocused={isAnswering && goal.measures.length === 0} />
      )}
      {may('breakDown') && !isWithdrawn && isShown && <NewGoal areaId={goal.areaId} areaName={goal.title} supportsGoalId={goal.id} />}
      <MeasuresAbove levels={goal.measuresAbove} />
    </article>
  );
}
