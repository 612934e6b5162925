import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

/** My direct reports in a unit that I lead (default the first). */
export const myLeadersQuery = (unitId: number | undefined) =>
  queryOptions({
    queryKey: ['my-leaders', unitId ?? 'first'],
    queryFn: () => answer(api.GET('/api/reports/my-leaders', { params: { query: { unitId } } })),
  });
