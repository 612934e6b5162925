import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../api/client';
import { SaveState } from '../../ui/autosave/save-state';
import { useAutosave } from '../../ui/autosave/use-autosave';
import { ConflictDialog } from '../../ui/conflict/conflict-dialog';
import { mergeFields } from '../../ui/conflict/merge-fields';
import { fieldMessage } from '../../ui/problem-summary';
import { useOpenAgreement } from '../my-agreement/agreement-context';
import type { Goal } from '../my-agreement/model';
import { GoalLife } from './goal-life';
import type { GoalContent, SavedGoal } from './model';
import { ScopeField } from './scope-field';

interface GoalEditorProps {
  readonly goal: Goal;
  readonly unitId: number;
  readonly onClose: () => void;
}

/** A goal of one's own: its words and whom it is for, saved while they are written; sharing and withdrawing are steps of their own. */
export function GoalEditor({ goal, unitId, onClose }: GoalEditorProps) {
  const { t } = useTranslation('my-agreement');
  const { cache } = useOpenAgreement();
  const [isComparing, setComparing] = useState(true);
  const version = useRef(goal.version);
  useEffect(() => void (version.current = goal.version), [goal.version]);
  const initial = useMemo(() => ({ value: contentOf(goal), version: goal.version }), [goal]);
  const autosave = useAutosave<GoalContent>({
    initial,
    storageKey: `goal-${goal.id}`,
    save: async (value, from) => {
      const saved = await answer(
        api.PUT('/api/goals/{goalId}', { params: { path: { goalId: goal.id }, header: ifMatch(from) }, body: value }),
      );
      version.current = saved.version;
      return { value, version: saved.version };
    },
    readCurrent: (current) => ({ value: contentOf(current as SavedGoal), version: (current as SavedGoal).version }),
  });
  const { value, conflict, error } = autosave;
  const edit = (change: Partial<GoalContent>) => autosave.edit({ ...value, ...change });
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
      <Textfield
        autoFocus
        label={t('goalEditor.name')}
        value={value.title}
        onChange={(event) => edit({ title: event.target.value })}
        error={fieldMessage(error, 'title')}
        maxLength={300}
      />
      <Textfield
        multiline
        rows={3}
        label={t('goalEditor.text')}
        value={value.text}
        onChange={(event) => edit({ text: event.target.value })}
        maxLength={20_000}
      />
      <Textfield
        multiline
        rows={2}
        label={t('goal.principles')}
        value={value.principles}
        onChange={(event) => edit({ principles: event.target.value })}
        maxLength={20_000}
      />
      <Textfield
        label={t('goalEditor.source')}
        description={t('goalEditor.sourceNote')}
        value={value.source}
        onChange={(event) => edit({ source: event.target.value })}
        maxLength={300}
      />
      <ScopeField unitId={unitId} content={value} error={fieldMessage(error, 'scopeUnitIds')} onChange={edit} />
      <div className="row between">
        <Button variant="secondary" onClick={() => void close()}>
          {t('done')}
        </Button>
        <GoalLife goal={goal} flush={flush} onDone={onClose} />
      </div>
      {conflict && isComparing && (
        <ConflictDialog
          subject={goal.title}
          fields={[
            { key: 'title', label: t('goalEditor.name') },
            { key: 'text', label: t('goalEditor.text') },
            { key: 'principles', label: t('goal.principles') },
            { key: 'source', label: t('goalEditor.source') },
          ]}
          mine={value}
          theirs={conflict.theirs.value}
          onMerge={() => autosave.resolve(mergeFields(conflict.base, value, conflict.theirs.value, ['text', 'principles']))}
          onMine={() => autosave.resolve(value)}
          onTheirs={autosave.acceptTheirs}
          onClose={() => setComparing(false)}
        />
      )}
    </div>
  );
}

function contentOf({ areaId, title, text, principles, source, supports, scope, scopeUnits, position }: Goal | SavedGoal): GoalContent {
  return {
    areaId,
    title,
    text,
    principles,
    source,
    supportsGoalId: supports?.id ?? null,
    scope,
    scopeUnitIds: scopeUnits.map((unit) => unit.id),
    position,
  };
}
