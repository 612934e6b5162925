import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { loadText } from '../../text';
import { readAgreementsSearch } from './list/agreements-search';

const loader = () => loadText('agreements-administration', 'administration');

const agreementsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/avtaler',
  validateSearch: readAgreementsSearch,
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
