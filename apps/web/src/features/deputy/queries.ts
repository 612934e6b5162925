import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

/** Whom the leaders of a unit have named to stand in for them. */
export const deputiesQuery = (unitId: number) =>
  queryOptions({
    queryKey: ['deputies', unitId],
    queryFn: () => answer(api.GET('/api/units/{unitId}/deputies', { params: { path: { unitId } } })),
  });
