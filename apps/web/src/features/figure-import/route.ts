import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { onlyFor } from '../../app/only-for';
import { loadText } from '../../text';

export const figureImportRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/import',
  loader: () => loadText('figure-import'),
  component: onlyFor(
    (me) => me.may.includes('figures.import'),
    lazyRouteComponent(() => import('./figure-import-page'), 'FigureImportPage'),
  ),
});
