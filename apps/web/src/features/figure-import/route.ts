import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { loadText } from '../../text';

export const figureImportRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/import',
  loader: () => loadText('figure-import'),
  component: lazyRouteComponent(() => import('./figure-import-page'), 'FigureImportPage'),
});
