import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';

/** What has changed above since the agreement was signed. */
export const agreementChangesQuery = (agreementId: number) =>
  queryOptions({
    queryKey: ['agreements', agreementId, 'changes'],
    queryFn: () => answer(api.GET('/api/agreements/{agreementId}/changes', { params: { path: { agreementId } } })),
  });
