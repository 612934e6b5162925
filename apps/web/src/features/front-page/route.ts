import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { loadText } from '../../text';

export const frontPageRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/',
  loader: () => loadText('front-page'),
  component: lazyRouteComponent(() => import('./front-page'), 'FrontPagePage'),
});
