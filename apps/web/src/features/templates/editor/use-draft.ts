import type { TemplateContent } from '@kaskade/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { answer, api, ifMatch } from '../../../api/client';
import { useAutosave, type Autosave } from '../../../ui/autosave/use-autosave';
import type { Template, TemplateDraft } from '../model';
import { templateQuery, templatesQuery } from '../queries';
import { asInput } from '../template-input';

export interface DraftAutosave extends Autosave<TemplateContent> {
  /** Changes the content as it is by then: what is taken back may be so after more has been written. */
  readonly change: (edit: (content: TemplateContent) => TemplateContent) => void;
}

interface Draft {
  readonly autosave: DraftAutosave;
  /** Saves what is written; answers the version of the draft. */
  readonly flush: () => Promise<number>;
}

/** The draft of a template, saved while it is written. */
export function useDraft(templateId: number, draft: TemplateDraft): Draft {
  const queryClient = useQueryClient();
  const version = useRef(draft.version);
  const initial = useMemo(() => ({ value: draft.content as TemplateContent, version: draft.version }), [draft.content, draft.version]);
  const autosave = useAutosave<TemplateContent>({
    initial,
    storageKey: `template-${templateId}`,
    save: async (value, from) => {
      const params = { path: { templateId }, header: ifMatch(from) };
      const saved = await answer(api.PUT('/api/templates/{templateId}/draft', { params, body: { content: asInput(value) } }));
      version.current = saved.draft?.version ?? from;
      queryClient.setQueryData(templateQuery(templateId).queryKey, saved);
      void queryClient.invalidateQueries({ queryKey: templatesQuery.queryKey, exact: true });
      return { value, version: version.current };
    },
    readCurrent: (current) => {
      const { draft: theirs } = current as Template;
      return { value: theirs?.content ?? draft.content, version: theirs?.version ?? 0 };
    },
  });
  const latest = useRef(autosave.value);
  latest.current = autosave.value;
  const change: DraftAutosave['change'] = (edit) => autosave.edit(edit(latest.current));
  const flush = async () => {
    await autosave.flush();
    return version.current;
  };
  return { autosave: { ...autosave, change }, flush };
}
