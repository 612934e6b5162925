import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { GoalReach } from './model';

/** The unsent change of a shared goal; version 0 while there is none. */
export const revisionQuery = (goalId: number) =>
  queryOptions({
    queryKey: ['goals', goalId, 'change'],
    queryFn: () => answer(api.GET('/api/goals/{goalId}/change', { params: { path: { goalId } } })),
    // Always from the server: somebody else may edit the same agreement.
    gcTime: 0,
  });

/** Whom a step touches, as it is now. */
export const reachQuery = (goalId: number, action: GoalReach['action']) =>
  queryOptions({
    queryKey: ['goals', goalId, 'reach', action],
    queryFn: () => answer(api.GET('/api/goals/{goalId}/reach', { params: { path: { goalId }, query: { action } } })),
    staleTime: 0,
    gcTime: 0,
  });

/** As many units as a page of a list has. */
const PAGE = 200;

/** The units that a step touches, page by page; the first page came with the figures. */
export const reachRowsQuery = (goalId: number, reach: GoalReach) =>
  infiniteQueryOptions({
    queryKey: ['goals', goalId, 'reach', reach.action, 'rows', reach],
    queryFn: ({ pageParam: offset }) => {
      const query = { action: reach.action, offset, limit: PAGE };
      return answer(api.GET('/api/goals/{goalId}/reach', { params: { path: { goalId }, query } }));
    },
    initialData: { pages: [reach], pageParams: [0] },
    initialPageParam: 0,
    getNextPageParam: ({ units }, pages) => nextOffset(units, pages),
    staleTime: Infinity,
    gcTime: 0,
  });

/** What has been sent of a goal, newest first. */
export const goalChangesQuery = (goalId: number) =>
  queryOptions({
    queryKey: ['goals', goalId, 'changes'],
    queryFn: () => answer(api.GET('/api/goals/{goalId}/changes', { params: { path: { goalId } } })),
  });

/** Who has answered a change, page by page. */
export const changeRowsQuery = (goalId: number, changeId: number) =>
  infiniteQueryOptions({
    queryKey: ['goals', goalId, 'changes', changeId],
    queryFn: ({ pageParam: offset }) => {
      const params = { path: { goalId, changeId }, query: { offset, limit: PAGE } };
      return answer(api.GET('/api/goals/{goalId}/changes/{changeId}', { params }));
    },
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => nextOffset(total, pages),
  });

/** Where the next page begins; undefined when all have been read. */
function nextOffset(total: number, pages: readonly { readonly rows: readonly unknown[] }[]): number | undefined {
  const read = pages.reduce((sum, { rows }) => sum + rows.length, 0);
  return read < total && pages.at(-1)?.rows.length !== 0 ? read : undefined;
}
