import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../../api/client';
import type { BodyOf } from '../../../api/client';
import type { MoneyRules } from './model';

/** How money is shown, and the bands of a year's lights. */
export const moneyRulesQuery = (year: number) =>
  queryOptions({
    queryKey: ['economy', 'settings', year],
    queryFn: () => answer(api.GET('/api/economy/settings', { params: { query: { year } } })),
  });

export const changeMoneyRules = (year: number, version: number, body: BodyOf<'/api/economy/settings', 'put'>): Promise<MoneyRules> =>
  answer(api.PUT('/api/economy/settings', { params: { query: { year }, header: ifMatch(version) }, body }));
