import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { isUnauthenticated } from '../api/problem';
import { meQuery, signInMethodsQuery } from '../api/session';
import { loadText } from '../text';
import { ErrorPage, NotFoundPage } from './failure-pages';
import { RootLayout } from './root-layout';
import { SignedInPages } from './signed-in-pages';

export interface RouterContext {
  readonly queryClient: QueryClient;
}

/** Pages open to everyone hang here. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  beforeLoad: () => loadText('shell'),
  component: RootLayout,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
});

/** Pages that require sign-in hang here: `createRoute({ getParentRoute: () => appRoute, path: '/…' })`. */
export const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  component: SignedInPages,
  beforeLoad: async ({ context, location }) => {
    const { queryClient } = context;
    try {
      if (queryClient.getQueryData(meQuery.queryKey) === undefined) {
        const { signedIn } = await queryClient.fetchQuery({ ...signInMethodsQuery, staleTime: 0 });
        if (!signedIn) redirect({ to: '/logg-inn', search: { returnTo: location.href }, throw: true });
      }
      await queryClient.ensureQueryData(meQuery);
    } catch (error) {
      if (!isUnauthenticated(error)) throw error;
      redirect({ to: '/logg-inn', search: { returnTo: location.href }, throw: true });
    }
  },
});
