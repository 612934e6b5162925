import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';

/** What has changed since the agreement was signed, above and of its own goals. */
export const agreementChangesQuery = (agreementId: number) =>
  queryOptions({
    queryKey: ['agreements', agreementId, 'changes'],
    queryFn: () => answer(api.GET('/api/agreements/{agreementId}/changes', { params: { path: { agreementId } } })),
  });
