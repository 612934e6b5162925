import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { onlyFor } from '../../app/only-for';
import { loadText } from '../../text';
import { readAuditSearch } from './audit-search';

export const auditRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/revisjon',
  validateSearch: readAuditSearch,
  loader: () => loadText('audit', 'administration'),
  component: onlyFor(
    (me) => me.may.includes('audit.read'),
    lazyRouteComponent(() => import('./audit-page'), 'AuditPage'),
  ),
});
