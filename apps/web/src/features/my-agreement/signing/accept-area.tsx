import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { ProblemSummary } from '../../../ui/problem-summary';
import { useUndo } from '../../../ui/undo';
import { useOpenAgreement } from '../agreement-context';

/** The superior accepts, by name, that nothing is answered in an area; it can be taken back for ten seconds. */
export function AcceptArea({ areaId, name }: { areaId: number; name: string }) {
  const { t } = useTranslation('agreement-life');
  const { document, cache } = useOpenAgreement();
  const offerUndo = useUndo();
  const options = { params: { path: { agreementId: document.id, areaId }, header: ifMatch(document.version) } };
  const accept = useMutation({
    mutationFn: () => answer(api.PUT('/api/agreements/{agreementId}/areas/{areaId}/acceptance', options)),
    onSuccess: ({ version }) => {
      const takeBack = () =>
        answer(
          api.DELETE('/api/agreements/{agreementId}/areas/{areaId}/acceptance', {
            params: { path: { agreementId: document.id, areaId }, header: ifMatch(version) },
          }),
        ).finally(() => cache.reload());
      offerUndo({ message: t('signing.areaAccepted', { area: name }), undo: () => void takeBack() });
    },
    onSettled: () => cache.reload(),
  });
  return (
    <>
      <ProblemSummary error={accept.error} />
      <Button
        variant="secondary"
        onClick={() => accept.mutate()}
        loading={accept.isPending}
        aria-label={t('signing.acceptAreaNamed', { area: name })}
      >
        {t('signing.acceptArea')}
      </Button>
    </>
  );
}
