import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { onlyFor } from '../../app/only-for';
import { loadText } from '../../text';

export interface MyLeadersSearch {
  /** Which of the units that I lead. */
  readonly enhet?: number;
}

export const myLeadersRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/mine-ledere',
  validateSearch: ({ enhet }: Record<string, unknown>): MyLeadersSearch =>
    typeof enhet === 'number' && Number.isSafeInteger(enhet) ? { enhet } : {},
  loader: () => loadText('my-leaders'),
  component: onlyFor(
    (me) => me.units.length > 0,
    lazyRouteComponent(() => import('./my-leaders-page'), 'MyLeadersPage'),
  ),
});
