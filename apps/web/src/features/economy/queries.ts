import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { CostCentreForecast } from './model';

/** A unit's economy by cost centre, as of a day (default today). */
export const unitEconomyQuery = (unitId: number, day: string | undefined) =>
  queryOptions({
    queryKey: ['economy', unitId, day ?? 'today'],
    queryFn: () => answer(api.GET('/api/economy/units/{unitId}', { params: { path: { unitId }, query: { day } } })),
  });

/** The stored figures of a cost centre's year. */
export const figureRowsQuery = (costCentreId: number, year: number) =>
  queryOptions({
    queryKey: ['economy', 'figures', costCentreId, year],
    queryFn: () =>
      answer(api.GET('/api/economy/cost-centres/{costCentreId}/figures', { params: { path: { costCentreId }, query: { year } } })),
  });

/** Gives a forecast after the one with this version (0: none). */
export function addForecast(
  costCentreId: number,
  version: number,
  body: { year: number; amountOre: number; comment: string },
): Promise<CostCentreForecast> {
  return answer(
    api.POST('/api/economy/cost-centres/{costCentreId}/forecasts', { params: { path: { costCentreId }, header: ifMatch(version) }, body }),
  );
}

export function commentForecast(forecastId: number, text: string): Promise<CostCentreForecast> {
  return answer(api.POST('/api/economy/forecasts/{forecastId}/comments', { params: { path: { forecastId } }, body: { text } }));
}
