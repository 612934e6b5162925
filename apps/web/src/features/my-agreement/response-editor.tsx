import { Button, Textfield } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveState } from '../../ui/autosave/save-state';
import { useAutosave } from '../../ui/autosave/use-autosave';
import { ConflictDialog } from '../../ui/conflict/conflict-dialog';
import { mergeFields } from '../../ui/conflict/merge-fields';
import { fieldMessage } from '../../ui/problem-summary';
import { useOpenAgreement } from './agreement-context';
import type { Response, Target } from './model';
import { saveResponse, type ResponseInput } from './save-response';

interface ResponseEditorProps {
  readonly target: Target;
  readonly response: Response;
  readonly onClose: () => void;
}

const valueOf = ({ narrative, localTarget, notRelevantReason }: Response): ResponseInput => ({ narrative, localTarget, notRelevantReason });

/** What the leader will do, saved while it is written. Writing takes an earlier "ikke aktuelt" back. */
export function ResponseEditor({ target, response, onClose }: ResponseEditorProps) {
  const { t } = useTranslation('my-agreement');
  const { document, cache } = useOpenAgreement();
  const [isComparing, setComparing] = useState(true);
  const initial = useMemo(() => ({ value: valueOf(response), version: response.version }), [response]);
  const autosave = useAutosave<ResponseInput>({
    initial,
    storageKey: `response-${document.id}-${Object.entries(target).join('-')}`,
    save: async (value, version) => {
      const saved = await saveResponse(document.id, target, value, version);
      cache.putResponse(target, saved);
      return { value, version: saved.version };
    },
    readCurrent: (current) => ({ value: valueOf(current as Response), version: (current as Response).version }),
  });
  const { value, conflict } = autosave;
  const edit = (change: Partial<ResponseInput>) => autosave.edit({ ...value, notRelevantReason: '', ...change });
  const close = async () => {
    await autosave.flush();
    await cache.reload();
    onClose();
  };
  return (
    <div className="goal-part stack editor" onKeyDown={(event) => event.key === 'Escape' && void close()}>
      <Textfield
        autoFocus
        multiline
        rows={4}
        label={t('answer.heading')}
        value={value.narrative}
        onChange={(event) => edit({ narrative: event.target.value })}
        error={fieldMessage(autosave.error, 'narrative')}
        maxLength={20_000}
      />
      <Textfield
        label={t('answer.localTargetLabel')}
        description={t('answer.localTargetNote')}
        value={value.localTarget}
        onChange={(event) => edit({ localTarget: event.target.value })}
        error={fieldMessage(autosave.error, 'localTarget')}
        maxLength={200}
      />
      <div className="row between">
        <SaveState autosave={autosave} onCompare={() => setComparing(true)} />
        <Button variant="secondary" onClick={() => void close()}>
          {t('done')}
        </Button>
      </div>
      {conflict && isComparing && (
        <ConflictDialog
          subject={t('answer.heading')}
          fields={[
            { key: 'narrative', label: t('conflict.answer') },
            { key: 'localTarget', label: t('answer.localTargetLabel') },
            { key: 'notRelevantReason', label: t('conflict.reason') },
          ]}
          mine={value}
          theirs={conflict.theirs.value}
          onMerge={() => autosave.resolve(mergeFields(conflict.base, value, conflict.theirs.value, ['narrative']))}
          onMine={() => autosave.resolve(value)}
          onTheirs={autosave.acceptTheirs}
          onClose={() => setComparing(false)}
        />
      )}
    </div>
  );
}
