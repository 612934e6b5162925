import { infiniteQueryOptions, keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { AuditFilter } from './model';

/** Newest first, page by page; the former answer stays on screen while another is fetched. */
export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'entries', filter],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/audit', { params: { query: { ...filter, ...(pageParam === null ? {} : { before: pageParam }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** Every unit that there has been. */
export const unitsQuery = queryOptions({
  queryKey: ['audit', 'units'],
  queryFn: () => answer(api.GET('/api/audit/units')),
  staleTime: 60_000,
});

/** Every agreement of the unit, newest period first. */
export const agreementsOfUnitQuery = (unitId: number | undefined) =>
  queryOptions({
    queryKey: ['audit', 'agreements', unitId],
    queryFn: unitId === undefined ? skipToken : () => answer(api.GET('/api/audit/agreements', { params: { query: { unitId } } })),
  });
