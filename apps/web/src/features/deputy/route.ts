import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { loadText } from '../../text';

export const deputyRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/stedfortreder',
  loader: () => loadText('deputy', 'administration'),
  component: lazyRouteComponent(() => import('./deputy-page'), 'DeputyPage'),
});
