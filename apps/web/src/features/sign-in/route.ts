import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/app-route';
import { signInMethodsQuery } from '../../api/session';
import { loadText } from '../../text';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/logg-inn',
  validateSearch: (search: Record<string, unknown>): { returnTo?: string } =>
    typeof search.returnTo === 'string' ? { returnTo: search.returnTo } : {},
  loader: ({ context }) => Promise.all([loadText('sign-in'), context.queryClient.ensureQueryData(signInMethodsQuery)]),
  component: lazyRouteComponent(() => import('./sign-in-page'), 'SignInPage'),
});
