import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/app-route';
import { signInMethodsQuery } from '../../api/session';
import { loadText } from '../../text';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/logg-inn',
  // feil: the code of the problem that a sign-in with an account ended with.
  validateSearch: ({ returnTo, feil }: Record<string, unknown>): { returnTo?: string; feil?: string } => ({
    ...(typeof returnTo === 'string' ? { returnTo } : {}),
    ...(typeof feil === 'string' ? { feil } : {}),
  }),
  loader: ({ context }) => Promise.all([loadText('sign-in'), context.queryClient.ensureQueryData(signInMethodsQuery)]),
  component: lazyRouteComponent(() => import('./sign-in-page'), 'SignInPage'),
});
