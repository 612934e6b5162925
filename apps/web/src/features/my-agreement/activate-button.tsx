import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../api/client';
import { ProblemSummary } from '../../ui/problem-summary';
import { useOpenAgreement } from './agreement-context';

/** The superior makes the draft the agreement that holds. Shown to nobody else. */
export function ActivateButton() {
  const { t } = useTranslation('my-agreement');
  const { document, cache } = useOpenAgreement();
  const { id, version } = document;
  const activate = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/agreements/{agreementId}/activate', { params: { path: { agreementId: id }, header: ifMatch(version) } })),
    onSettled: () => cache.reload(),
  });
  if (!document.allowedActions.includes('activate')) return null;
  return (
    <div className="stack-s">
      <ProblemSummary error={activate.error} />
      <Button className="next-step-button" onClick={() => activate.mutate()} loading={activate.isPending}>
        {t('activate')}
      </Button>
    </div>
  );
}
