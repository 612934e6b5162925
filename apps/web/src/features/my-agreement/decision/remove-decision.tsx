import { Button } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { QuestionDialog } from '../../../ui/question-dialog';
import { useOpenAgreement } from '../agreement-context';

/** Takes back a decision that was written by mistake, once it has been asked about. */
export function RemoveDecision({ version }: { version: number }) {
  const { t } = useTranslation('agreement-life');
  const { document, cache } = useOpenAgreement();
  const [isAsking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () =>
      answer(
        api.DELETE('/api/agreements/{agreementId}/decision', { params: { path: { agreementId: document.id }, header: ifMatch(version) } }),
      ),
    onSuccess: async () => {
      await cache.reload();
      setAsking(false);
    },
  });
  const close = () => {
    // What was refused may be so because the decision is another by now.
    if (remove.error) void cache.reload();
    remove.reset();
    setAsking(false);
  };
  return (
    <>
      <Button
        variant="tertiary"
        className="small"
        data-color="danger"
        onClick={() => setAsking(true)}
        aria-label={t('decision.removeNamed')}
      >
        <TrashIcon aria-hidden /> {t('decision.remove')}
      </Button>
      {isAsking && (
        <QuestionDialog
          title={t('decision.removeTitle')}
          lead={t('decision.removeLead')}
          error={remove.error}
          submit={t('decision.removeNamed')}
          isPending={remove.isPending}
          isDanger
          onSubmit={() => remove.mutate()}
          onClose={close}
        />
      )}
    </>
  );
}
