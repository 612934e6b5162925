import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { onlyFor } from '../../app/only-for';
import type { Me } from '../../api/session';
import { loadText } from '../../text';
import { readAgreementsSearch } from './list/agreements-search';

const isForThem = (me: Me): boolean => me.may.includes('agreement.list');
const loader = () => loadText('agreements-administration', 'administration');

const agreementsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/avtaler',
  validateSearch: readAgreementsSearch,
  loader,
  component: onlyFor(
    isForThem,
    lazyRouteComponent(() => import('./list/agreements-page'), 'AgreementsPage'),
  ),
});

const periodsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/avtaler/perioder',
  loader,
  component: onlyFor(
    isForThem,
    lazyRouteComponent(() => import('./periods/periods-page'), 'PeriodsPage'),
  ),
});

const areasRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/avtaler/omrader',
  loader,
  component: onlyFor(
    isForThem,
    lazyRouteComponent(() => import('./areas/areas-page'), 'AreasPage'),
  ),
});

export const agreementsAdministrationRoutes = [agreementsRoute, periodsRoute, areasRoute] as const;
