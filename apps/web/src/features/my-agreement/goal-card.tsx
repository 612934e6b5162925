import { Details } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrowUnlessWriting } from '../../ui/use-narrow';
import { GoalEditor } from '../goals/goal-editor';
import { NewGoal } from '../goals/new-goal';
import { RevisionEditor } from '../goals/revision-editor';
import { SentChanges } from '../goals/sent-changes';
import { useOpenAgreement } from './agreement-context';
import { GoalChanges } from './changes/goal-changes';
import { GoalHead } from './goal-head';
import { MeasureList } from './measure-list';
import { MeasuresAbove } from './measures-above';
import type { Goal } from './model';
import { NewMeasure } from './new-measure';
import { ResponseActions, ResponseSection, type ResponseMode } from './response-section';
import { Unanswered } from './unanswered';
import { useFold } from './use-fold';

/** A goal with its answer. An inherited one that waits for an answer is a ghost: dashed, until it is answered. */
export function GoalCard({ goal }: { goal: Goal }) {
  const { t } = useTranslation('my-agreement');
  const { document } = useOpenAgreement();
  const [isEditing, setEditing] = useState(false);
  const [isAnswering, setAnswering] = useState(false);
  const [mode, setMode] = useState<ResponseMode>('read');
  const headingId = useId();
  const may = (action: string): boolean => goal.allowedActions.includes(action);
  // What others have been given is changed in a draft of its own, and sent.
  const Editor = may('revise') ? RevisionEditor : GoalEditor;
  const isGhost = goal.answer === 'unanswered';
  const isUntouched = isGhost && !isAnswering && mode === 'read';
  const hasMeasures = goal.measures.length > 0;
  const { response, title } = goal;
  // On a phone an answered goal is its head and one line, until one opens it. What was answered here and now stays open.
  const [wasAnswered] = useState(!isGhost);
  const { isNarrow, part } = useNarrowUnlessWriting();
  const isFolded = isNarrow && wasAnswered && !isGhost;
  const within = goal.measures.map((measure) => `tiltak-${measure.id}`);
  const fold = useFold({ id: `mal-${goal.id}`, within, isOpenFirst: false });
  const content = (
    <>
      {(goal.answeredThrough === 'area' || goal.answeredThrough === 'subGoal') && (
        <p className="goal-part sub sm">{t(`answer.through.${goal.answeredThrough}`)}</p>
      )}
      {isUntouched && <Unanswered goal={goal} onAnswer={() => setAnswering(true)} onDecline={() => setMode('decline')} />}
      <ResponseSection target={{ goalId: goal.id }} response={response} mode={mode} onMode={setMode} hasMeasures={hasMeasures} />
      <MeasureList measures={goal.measures} />
      {!isUntouched && goal.allowedActions.length > 0 && mode !== 'decline' && (
        <div className="goal-part goal-foot">
          {may('addMeasure') && <NewMeasure target={{ goalId: goal.id }} subject={title} isFocused={isAnswering && !hasMeasures} />}
          <div className="row goal-actions">
            {may('answer') && mode === 'read' && (
              <ResponseActions response={response} subject={title} mayDecline={!goal.isOwn && !hasMeasures} onMode={setMode} />
            )}
            {may('breakDown') && <NewGoal areaId={goal.areaId} subject={title} supportsGoalId={goal.id} />}
          </div>
        </div>
      )}
      <MeasuresAbove levels={goal.measuresAbove} />
    </>
  );
  return (
    <article
      ref={part}
      id={`mal-${goal.id}`}
      className="goal-card"
      data-ghost={isGhost || undefined}
      aria-labelledby={isEditing ? undefined : headingId}
      aria-label={isEditing ? title : undefined}
    >
      {isEditing ? (
        <Editor key={goal.id} goal={goal} unitId={document.unit.id} onClose={() => setEditing(false)} />
      ) : (
        <GoalHead goal={goal} headingId={headingId} onEdit={may('edit') || may('revise') ? () => setEditing(true) : undefined} />
      )}
      <GoalChanges goal={goal} />
      {goal.isOwn && goal.state !== 'draft' && <SentChanges goalId={goal.id} title={title} />}
      {isFolded ? (
        <Details className="goal-fold" {...fold}>
          <Details.Summary>{t(goal.isOwn ? 'goal.foldOwn' : `goal.fold.${goal.answer}`, { count: goal.measures.length })}</Details.Summary>
          <Details.Content>{content}</Details.Content>
        </Details>
      ) : (
        content
      )}
    </article>
  );
}
