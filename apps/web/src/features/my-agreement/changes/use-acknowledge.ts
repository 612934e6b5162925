import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import { useOpenAgreement } from '../agreement-context';

/** "Jeg har lest endringen, og avtalen står." It leaves the inbox, and the one who sent it sees it. */
export function useAcknowledge(changeId: number) {
  const { document } = useOpenAgreement();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/agreements/{agreementId}/changes/{changeId}/acknowledge', {
          params: { path: { agreementId: document.id, changeId } },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries(),
  });
}
