import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/loading';
import { ProblemSummary } from '../../ui/problem-summary';
import type { Goal } from '../my-agreement/model';
import { revisionQuery } from './queries';
import { RevisionForm } from './revision-form';

interface RevisionEditorProps {
  readonly goal: Goal;
  readonly unitId: number;
  readonly onClose: () => void;
}

/** A shared goal is changed in a draft of its own; nobody below sees it before it is sent. */
export function RevisionEditor({ goal, unitId, onClose }: RevisionEditorProps) {
  const { t } = useTranslation('goals');
  const { data: revision, error } = useQuery(revisionQuery(goal.id));
  if (!revision) {
    return (
      <div className="goal-part">
        <ProblemSummary error={error} />
        {!error && <Loading what={t('revision.loading')} rows={3} />}
      </div>
    );
  }
  return <RevisionForm goal={goal} unitId={unitId} revision={revision} onClose={onClose} />;
}
