import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day } from '@kaskade/domain';
import { answer, api } from '../../api/client';

/** The whole leader tree of a day; the former one stays on screen while another day is fetched. */
export const treeQuery = (day: Day | undefined) =>
  queryOptions({
    queryKey: ['organization', 'tree', day ?? 'today'],
    queryFn: () => answer(api.GET('/api/organization/tree', { params: { query: { day } } })),
    placeholderData: keepPreviousData,
  });

/** A unit on a day, with what it has been and will be. */
export const unitQuery = (unitId: number, day: Day | undefined) =>
  queryOptions({
    queryKey: ['organization', 'unit', unitId, day ?? 'today'],
    queryFn: () => answer(api.GET('/api/organization/units/{unitId}', { params: { path: { unitId }, query: { day } } })),
  });

export const movePreviewQuery = (move: { unitId: number; parentUnitId: number; validFrom: Day }) =>
  queryOptions({
    queryKey: ['organization', 'move-preview', move],
    queryFn: () => answer(api.POST('/api/reports/move-preview', { body: move })),
    retry: false,
  });

export interface PeopleFilter {
  readonly search?: string;
  readonly active?: 'yes' | 'no' | 'all';
  readonly limit?: number;
}

export const peopleQuery = ({ search, active, limit }: PeopleFilter) =>
  queryOptions({
    queryKey: ['organization', 'people', search ?? '', active ?? 'yes', limit ?? 'default'],
    queryFn: () => answer(api.GET('/api/organization/persons', { params: { query: { search: search || undefined, active, limit } } })),
    placeholderData: keepPreviousData,
  });

export interface CostCentreFilter {
  readonly day?: Day;
  readonly search?: string;
  readonly owner?: 'any' | 'none';
  readonly limit?: number;
}

export const costCentresQuery = ({ day, search, owner, limit }: CostCentreFilter) =>
  queryOptions({
    queryKey: ['organization', 'cost-centres', day ?? 'today', search ?? '', owner ?? 'any', limit ?? 'default'],
    queryFn: () =>
      answer(api.GET('/api/organization/cost-centres', { params: { query: { day, search: search || undefined, owner, limit } } })),
    placeholderData: keepPreviousData,
  });

export const levelsQuery = queryOptions({
  queryKey: ['organization', 'levels'],
  queryFn: () => answer(api.GET('/api/organization/levels')),
});

export const employerBodyQuery = queryOptions({
  queryKey: ['organization', 'employer-body'],
  queryFn: () => answer(api.GET('/api/organization/employer-body')),
});
