import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

/** What waits for me, and my status. */
export const frontPageQuery = queryOptions({
  queryKey: ['front-page'],
  queryFn: () => answer(api.GET('/api/reports/front-page')),
});
