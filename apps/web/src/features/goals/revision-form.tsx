import { Button, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveState } from '../../ui/autosave/save-state';
import { useOpenAgreement } from '../my-agreement/agreement-context';
import type { Goal } from '../my-agreement/model';
import { GoalConflict } from './goal-conflict';
import { GoalFields } from './goal-fields';
import { GoalLife } from './goal-life';
import { GoalWordChanges } from './goal-word-changes';
import type { GoalRevision } from './model';
import { RevisionLife } from './revision-life';
import { useRevision } from './use-revision';

interface RevisionFormProps {
  readonly goal: Goal;
  readonly unitId: number;
  readonly revision: GoalRevision;
  readonly onClose: () => void;
}

/** The words of the change, what it changes, and the steps that follow: send it, discard it, or withdraw the goal. */
export function RevisionForm({ goal, unitId, revision, onClose }: RevisionFormProps) {
  const { t } = useTranslation(['goals', 'my-agreement']);
  const { cache } = useOpenAgreement();
  const [isComparing, setComparing] = useState(true);
  const { autosave, flush } = useRevision(revision);
  const { value, error } = autosave;
  const close = async () => {
    await flush();
    await cache.reload();
    onClose();
  };
  return (
    <div className="goal-part editor stack" onKeyDown={(event) => event.key === 'Escape' && void close()}>
      <div className="row between">
        <div className="row">
          <h3>{t('revision.title')}</h3>
          <Tag data-color="warning">{t('revision.unsent')}</Tag>
        </div>
        <SaveState autosave={autosave} onCompare={() => setComparing(true)} />
      </div>
      <p className="sub sm">{t('revision.lead')}</p>
      <GoalFields unitId={unitId} value={value} error={error} onChange={(change) => autosave.edit({ ...value, ...change })} />
      {revision.after && revision.changedFields.length > 0 && (
        <section className="stack-s" aria-label={t('revision.changes')}>
          <h4 className="b sm">{t('revision.changes')}</h4>
          <GoalWordChanges before={revision.before} after={revision.after} changedFields={revision.changedFields} />
        </section>
      )}
      <div className="row between">
        <Button variant="secondary" onClick={() => void close()}>
          {t('my-agreement:done')}
        </Button>
        <div className="row">
          <GoalLife goal={goal} flush={() => Promise.resolve(goal.version)} onDone={onClose} />
          <RevisionLife goal={goal} revision={revision} flush={flush} onDone={onClose} />
        </div>
      </div>
      {isComparing && <GoalConflict title={goal.title} autosave={autosave} onClose={() => setComparing(false)} />}
    </div>
  );
}
