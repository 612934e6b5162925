import { queryOptions } from '@tanstack/react-query';
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

/** What has been sent of a goal, newest first. */
export const goalChangesQuery = (goalId: number) =>
  queryOptions({
    queryKey: ['goals', goalId, 'changes'],
    queryFn: () => answer(api.GET('/api/goals/{goalId}/changes', { params: { path: { goalId } } })),
  });

/** Who has answered a change. */
export const changeRowsQuery = (goalId: number, changeId: number) =>
  queryOptions({
    queryKey: ['goals', goalId, 'changes', changeId],
    queryFn: () => answer(api.GET('/api/goals/{goalId}/changes/{changeId}', { params: { path: { goalId, changeId } } })),
  });
