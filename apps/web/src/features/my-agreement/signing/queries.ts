import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';

/** What somebody who is about to sign has to see. Under the agreement's own key: whatever changes the agreement changes this. */
export const signingQuery = (agreementId: number) =>
  queryOptions({
    queryKey: ['agreements', agreementId, 'signing'],
    queryFn: () => answer(api.GET('/api/agreements/{agreementId}/signing', { params: { path: { agreementId } } })),
  });
