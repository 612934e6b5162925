import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { answer, api, ifMatch } from '../../api/client';
import { useAutosave, type Autosave } from '../../ui/autosave/use-autosave';
import { goalInputOf } from './goal-input';
import type { GoalInput, GoalRevision } from './model';
import { revisionQuery } from './queries';

interface RevisionDraft {
  readonly autosave: Autosave<GoalInput>;
  /** Saves what is written; answers the version of the draft, 0 when nothing has been written. */
  readonly flush: () => Promise<number>;
}

const versioned = (revision: GoalRevision) => ({ value: goalInputOf(revision.after ?? revision.before), version: revision.version });

/** The draft of a change, saved while it is written; the first save makes it. */
export function useRevision(revision: GoalRevision): RevisionDraft {
  const queryClient = useQueryClient();
  const { goalId } = revision;
  const version = useRef(revision.version);
  const initial = useMemo(() => versioned(revision), [revision]);
  const autosave = useAutosave<GoalInput>({
    initial,
    storageKey: `goal-change-${goalId}`,
    save: async (body, from) => {
      const saved = await answer(api.PUT('/api/goals/{goalId}/change', { params: { path: { goalId }, header: ifMatch(from) }, body }));
      version.current = saved.version;
      queryClient.setQueryData(revisionQuery(goalId).queryKey, saved);
      return { value: body, version: saved.version };
    },
    readCurrent: (current) => versioned(current as GoalRevision),
  });
  const flush = async () => {
    await autosave.flush();
    return version.current;
  };
  return { autosave, flush };
}
