import { createRouter } from '@tanstack/react-router';
import { organizationRoutes } from '../features/administration/route';
import { agreementsAdministrationRoutes } from '../features/agreements-administration/route';
import { auditRoute } from '../features/audit/route';
import { deputyRoute } from '../features/deputy/route';
import { economyRoute, myEconomyRoute } from '../features/economy/route';
import { figureImportRoute } from '../features/figure-import/route';
import { frontPageRoute } from '../features/front-page/route';
import { informationRoutes } from '../features/information/route';
import { agreementRoute, myAgreementRoute, signingRoute } from '../features/my-agreement/route';
import { myLeadersRoute } from '../features/my-leaders/route';
import { printRoute } from '../features/print/route';
import { myReportRoute, reportRoute } from '../features/report/route';
import { signInRoute } from '../features/sign-in/route';
import { templateRoutes } from '../features/templates/route';
import { versionRoutes } from '../features/versions/route';
import { appRoute, rootRoute } from './app-route';
import { createQueryClient } from './query-client';

export const queryClient = createQueryClient(toSignIn);

/** One line per feature. Each route file is small and loads its page's script only when the page is opened. */
const routeTree = rootRoute.addChildren([
  signInRoute,
  ...informationRoutes,
  appRoute.addChildren([
    frontPageRoute,
    myAgreementRoute,
    agreementRoute,
    signingRoute,
    ...versionRoutes,
    printRoute,
    myLeadersRoute,
    myReportRoute,
    reportRoute,
    myEconomyRoute,
    economyRoute,
    deputyRoute,
    figureImportRoute,
    auditRoute,
    ...organizationRoutes,
    ...agreementsAdministrationRoutes,
    ...templateRoutes,
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** A session that ended under an open page: sign in again and come back to the same address. */
function toSignIn(): void {
  const { pathname, href } = router.state.location;
  if (pathname === '/logg-inn') return;
  queryClient.clear();
  void router.navigate({ to: '/logg-inn', search: { returnTo: href }, replace: true });
}
