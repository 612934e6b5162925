import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/app-route';
import { loadText } from '../../text';

const loader = () => loadText('information');

/** Open to everyone: the accessibility statement, what is kept about people, and help. */
export const informationRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/tilgjengelighet',
    loader,
    component: lazyRouteComponent(() => import('./information-pages'), 'AccessibilityPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/personvern',
    loader,
    component: lazyRouteComponent(() => import('./information-pages'), 'PrivacyPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/hjelp',
    loader,
    component: lazyRouteComponent(() => import('./information-pages'), 'HelpPage'),
  }),
] as const;
