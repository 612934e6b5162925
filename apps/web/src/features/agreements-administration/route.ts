import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { loadText } from '../../text';
import { STANDINGS, type Standing } from './model';

/** What a link to the list carries: the period, and what it is narrowed down to. */
export interface AgreementsSearch {
  /** Id of a period; that of today when left out. */
  readonly periode?: number;
  /** Id of a level. */
  readonly niva?: number;
  readonly status?: Standing;
  readonly sok?: string;
}

const wholeNumber = (value: unknown): number | undefined => (typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined);
const loader = () => loadText('agreements-administration', 'administration');

const agreementsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/avtaler',
  validateSearch: ({ periode, niva, status, sok }: Record<string, unknown>): AgreementsSearch => ({
    periode: wholeNumber(periode),
    niva: wholeNumber(niva),
    status: STANDINGS.find((standing) => standing === status),
    sok: typeof sok === 'string' && sok !== '' ? sok : undefined,
  }),
  loader,
  component: lazyRouteComponent(() => import('./list/agreements-page'), 'AgreementsPage'),
});

const periodsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/avtaler/perioder',
  loader,
  component: lazyRouteComponent(() => import('./periods/periods-page'), 'PeriodsPage'),
});

const areasRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/avtaler/omrader',
  loader,
  component: lazyRouteComponent(() => import('./areas/areas-page'), 'AreasPage'),
});

export const agreementsAdministrationRoutes = [agreementsRoute, periodsRoute, areasRoute] as const;
