import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../../api/client';
import { useOpenAgreement } from '../agreement-context';
import type { LifeStep } from './life-steps';

/**
 * Takes a step in the life of the open agreement. It moves inboxes, reports and what others may, so all that was read is read anew; after
 * a refusal too, so that the next attempt is made from what is there.
 */
export function useLifeStep(step: LifeStep, onDone: () => void) {
  const { document } = useOpenAgreement();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (words: string) => send(step, document.id, document.version, words),
    onSuccess: onDone,
    onSettled: () => queryClient.invalidateQueries(),
  });
}

function send(step: LifeStep, agreementId: number, version: number, words: string): Promise<unknown> {
  const params = { path: { agreementId }, header: ifMatch(version) };
  const said = { params, body: { comment: words } };
  switch (step) {
    case 'propose':
      return answer(api.POST('/api/agreements/{agreementId}/propose', said));
    case 'withdraw':
      return answer(api.POST('/api/agreements/{agreementId}/withdraw', said));
    case 'return':
      return answer(api.POST('/api/agreements/{agreementId}/return', said));
    case 'evaluate':
      return answer(api.POST('/api/agreements/{agreementId}/evaluate', said));
    case 'archive':
      return answer(api.POST('/api/agreements/{agreementId}/archive', said));
    case 'amend':
      return answer(api.POST('/api/agreements/{agreementId}/amendments', { params, body: { reason: words } }));
    case 'dropAmendment':
      return answer(api.DELETE('/api/agreements/{agreementId}/amendment', { params }));
    case 'waive':
      return answer(api.POST('/api/agreements/{agreementId}/waiver', { params, body: { reason: words } }));
  }
}
