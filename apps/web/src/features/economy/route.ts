import { isDay, type Day } from '@kaskade/domain';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { NotYoursPage } from '../../app/not-yours-page';
import { meQuery } from '../../api/session';
import { loadText } from '../../text';
import { LIGHT_FILTERS, type LightFilter } from './fold';

/** What a link to a unit's economy carries: the day, and the cost centre whose forecast is open. */
export interface EconomySearch {
  readonly dag?: Day;
  readonly apen?: number;
  /** What is searched for, and the light. */
  readonly sok?: string;
  readonly lys?: LightFilter;
}

export const economyRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/okonomi/$unitId',
  params: {
    parse: ({ unitId }) => ({ unitId: Number(unitId) }),
    stringify: ({ unitId }) => ({ unitId: String(unitId) }),
  },
  validateSearch: ({ dag, apen, sok, lys }: Record<string, unknown>): EconomySearch => ({
    dag: isDay(dag) ? dag : undefined,
    apen: typeof apen === 'number' && Number.isSafeInteger(apen) ? apen : undefined,
    sok: typeof sok === 'string' || typeof sok === 'number' ? String(sok) : undefined,
    lys: LIGHT_FILTERS.find((light) => light === lys),
  }),
  loader: () => loadText('economy'),
  component: lazyRouteComponent(() => import('./economy-page'), 'EconomyPage'),
});

/** The economy that is mine to begin with: of the unit that I lead, else of the top one that I may see. */
export const myEconomyRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/okonomi',
  beforeLoad: async ({ context }) => {
    const { units, reportUnitId } = await context.queryClient.ensureQueryData(meQuery);
    const unitId = units[0]?.id ?? reportUnitId;
    if (unitId !== null) redirect({ to: '/okonomi/$unitId', params: { unitId }, replace: true, throw: true });
  },
  component: NotYoursPage,
});
