import { queryOptions } from '@tanstack/react-query';
import type { MyLeaders } from './model';

/** My direct reports in a unit that I lead (default the first). */
export const myLeadersQuery = (unitId: number | undefined) =>
  queryOptions({
    queryKey: ['my-leaders', unitId ?? 'first'],
    queryFn: async () => (await (await fetch(`/api/my-leaders${unitId === undefined ? '' : `?unitId=${unitId}`}`)).json()) as MyLeaders,
  });
