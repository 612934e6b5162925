import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { Count } from './model';

const PAGE_SIZE = 50;

export interface AgreementFilter {
  readonly periodId?: number;
  readonly levelId?: number;
  readonly standing?: Count;
  readonly q?: string;
}

/** Every unit's agreement in a period, page by page; the former answer stays on screen while another is fetched. */
export const agreementsQuery = (filter: AgreementFilter) =>
  infiniteQueryOptions({
    queryKey: ['agreements', 'list', filter],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/agreements', { params: { query: { ...filter, page: pageParam, pageSize: PAGE_SIZE } } })),
    initialPageParam: 1,
    getNextPageParam: ({ page, pageSize, total }) => (page * pageSize < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });

/** Newest first. */
export const periodsQuery = queryOptions({ queryKey: ['periods'], queryFn: () => answer(api.GET('/api/periods')) });

/** In their order. */
export const goalAreasQuery = queryOptions({ queryKey: ['goal-areas'], queryFn: () => answer(api.GET('/api/goal-areas')) });
