import { Button } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../api/client';
import { SaveState } from '../../ui/autosave/save-state';
import { useAutosave } from '../../ui/autosave/use-autosave';
import { useOpenAgreement } from '../my-agreement/agreement-context';
import type { Goal } from '../my-agreement/model';
import { GoalConflict } from './goal-conflict';
import { GoalFields } from './goal-fields';
import { goalInputOf } from './goal-input';
import { GoalLife } from './goal-life';
import type { GoalInput, SavedGoal } from './model';

interface GoalEditorProps {
  readonly goal: Goal;
  readonly unitId: number;
  readonly onClose: () => void;
}

/** A draft of one's own: its words and whom it is for, saved while they are written; sharing is a step of its own. */
export function GoalEditor({ goal, unitId, onClose }: GoalEditorProps) {
  const { t } = useTranslation('my-agreement');
  const { cache } = useOpenAgreement();
  const [isComparing, setComparing] = useState(true);
  const version = useRef(goal.version);
  useEffect(() => void (version.current = goal.version), [goal.version]);
  const initial = useMemo(() => ({ value: goalInputOf(goal), version: goal.version }), [goal]);
  const autosave = useAutosave<GoalInput>({
    initial,
    storageKey: `goal-${goal.id}`,
    save: async (value, from) => {
      const saved = await answer(
        api.PUT('/api/goals/{goalId}', { params: { path: { goalId: goal.id }, header: ifMatch(from) }, body: value }),
      );
      version.current = saved.version;
      return { value, version: saved.version };
    },
    readCurrent: (current) => ({ value: goalInputOf(current as SavedGoal), version: (current as SavedGoal).version }),
  });
  const { value, error } = autosave;
  const flush = async (): Promise<number> => {
    await autosave.flush();
    return version.current;
  };
  const close = async () => {
    await autosave.flush();
    await cache.reload();
    onClose();
  };
  return (
    <div className="goal-part editor stack" onKeyDown={(event) => event.key === 'Escape' && void close()}>
      <div className="row between">
        <h3>{t('goalEditor.title')}</h3>
        <SaveState autosave={autosave} onCompare={() => setComparing(true)} />
      </div>
      <GoalFields unitId={unitId} value={value} error={error} onChange={(change) => autosave.edit({ ...value, ...change })} />
      <div className="row between">
        <Button variant="secondary" onClick={() => void close()}>
          {t('done')}
        </Button>
        <GoalLife goal={goal} flush={flush} onDone={onClose} />
      </div>
      {isComparing && <GoalConflict title={goal.title} autosave={autosave} onClose={() => setComparing(false)} />}
    </div>
  );
}
