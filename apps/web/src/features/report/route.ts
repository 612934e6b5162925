import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { NotYoursPage } from '../../app/not-yours-page';
import { meQuery } from '../../api/session';
import { loadText } from '../../text';
import { readReportSearch } from './report-search';

export const reportRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/rapport/$unitId',
  params: {
    parse: ({ unitId }) => ({ unitId: Number(unitId) }),
    stringify: ({ unitId }) => ({ unitId: String(unitId) }),
  },
  validateSearch: readReportSearch,
  loader: () => loadText('report'),
  component: lazyRouteComponent(() => import('./report-page'), 'ReportPage'),
});

/** The report that is mine to begin with, shown as the address asks for. */
export const myReportRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/rapport',
  validateSearch: readReportSearch,
  beforeLoad: async ({ context, search }) => {
    const { reportUnitId } = await context.queryClient.ensureQueryData(meQuery);
    if (reportUnitId !== null) redirect({ to: '/rapport/$unitId', params: { unitId: reportUnitId }, search, replace: true, throw: true });
  },
  component: NotYoursPage,
});
