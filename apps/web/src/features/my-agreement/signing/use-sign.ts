import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api, ifMatch } from '../../../api/client';
import { useOpenAgreement } from '../agreement-context';
import type { Signing } from '../model';
import { agreementQuery } from '../queries';
import { dropDraft, type SigningDraft } from './signing-draft';

/**
 * Signs what was read. Whoever has to prove who they are first is led there and back by the query client, and finds the draft again.
 * After a refusal everything is read anew: what has come in between shows at once.
 */
export function useSign(signing: Signing) {
  const { document } = useOpenAgreement();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const agreementId = document.id;
  return useMutation({
    mutationFn: ({ idempotencyKey, hash, passedSlips }: SigningDraft) =>
      answer(
        api.POST('/api/agreements/{agreementId}/sign', {
          params: { path: { agreementId }, header: { ...ifMatch(signing.version), 'Idempotency-Key': idempotencyKey } },
          body: { hash, passedSlips: [...passedSlips] },
        }),
      ),
    onSuccess: async () => {
      dropDraft(agreementId);
      // Read before it is shown: nobody who has just signed is to meet the agreement as it waited for them.
      await queryClient.invalidateQueries({ queryKey: agreementQuery(agreementId).queryKey, exact: true });
      await (signing.party === 'leader'
        ? navigate({ to: '/min-avtale', search: { enhet: document.unit.id } })
        : navigate({ to: '/avtale/$agreementId', params: { agreementId } }));
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
}
