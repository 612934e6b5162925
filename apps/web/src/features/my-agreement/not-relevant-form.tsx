import { checkNotRelevant } from '@kaskade/domain';
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '../../ui/problem-summary';
import { useOpenAgreement } from './agreement-context';
import type { Response, Target } from './model';
import { saveResponse } from './save-response';

interface NotRelevantFormProps {
  readonly target: Target;
  readonly response: Response;
  readonly onClose: () => void;
}

/** "Ikke aktuelt her", with the reason that the superior sees. */
export function NotRelevantForm({ target, response, onClose }: NotRelevantFormProps) {
  const { t } = useTranslation('my-agreement');
  const { document, cache } = useOpenAgreement();
  const [reason, setReason] = useState(response.notRelevantReason);
  const [isTried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      saveResponse(document.id, target, { narrative: '', localTarget: '', notRelevantReason: reason.trim() }, response.version),
    onSuccess: async (saved) => {
      cache.putResponse(target, saved);
      await cache.reload();
      onClose();
    },
  });
  const isMissing = isTried && checkNotRelevant(reason).length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (checkNotRelevant(reason).length === 0) save.mutate();
  };
  return (
    <form className="stack-s not-relevant" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onClose()} noValidate>
      <ProblemSummary error={save.error} />
      <Textfield
        autoFocus
        multiline
        rows={2}
        label={t('answer.reason')}
        description={t('answer.reasonNote', { name: document.superior?.name ?? document.employerBody ?? '' })}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={isMissing ? t('answer.reasonMissing') : undefined}
        maxLength={4000}
      />
      <div className="row">
        <Button type="submit" loading={save.isPending}>
          {t('answer.saveNotRelevant')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
