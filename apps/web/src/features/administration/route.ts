import { isDay, type Day } from '@kaskade/domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { loadText } from '../../text';
import { readTreeSearch } from './tree/tree-search';

const loader = () => loadText('administration');

const treeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/organisasjon',
  validateSearch: readTreeSearch,
  loader,
  component: lazyRouteComponent(() => import('./tree/organization-page'), 'OrganizationPage'),
});

const unitRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/organisasjon/enheter/$unitId',
  params: {
    parse: ({ unitId }) => ({ unitId: Number(unitId) }),
    stringify: ({ unitId }) => ({ unitId: String(unitId) }),
  },
  validateSearch: (search: Record<string, unknown>): { readonly dag?: Day } => ({ dag: isDay(search.dag) ? search.dag : undefined }),
  loader: () => loadText('administration', 'deputy'),
  component: lazyRouteComponent(() => import('./unit/unit-page'), 'UnitPage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/organisasjon/personer',
  loader,
  component: lazyRouteComponent(() => import('./people/people-page'), 'PeoplePage'),
});

const costCentresRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/organisasjon/ansvar',
  loader,
  component: lazyRouteComponent(() => import('./cost-centres/cost-centres-page'), 'CostCentresPage'),
});

const levelsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/organisasjon/nivaer',
  loader,
  component: lazyRouteComponent(() => import('./levels/levels-page'), 'LevelsPage'),
});

const employerBodyRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/organisasjon/arbeidsgiver',
  loader,
  component: lazyRouteComponent(() => import('./employer-body/employer-body-page'), 'EmployerBodyPage'),
});

const importRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/organisasjon/import',
  loader,
  component: lazyRouteComponent(() => import('./import/organization-import-page'), 'OrganizationImportPage'),
});

/** The rules of money, found where its lights are seen. */
const moneyRulesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/okonomi/innstillinger',
  validateSearch: ({ ar }: Record<string, unknown>): { readonly ar?: number } => ({
    ar: typeof ar === 'number' && Number.isInteger(ar) && ar >= 2000 && ar <= 2100 ? ar : undefined,
  }),
  loader: () => loadText('money-rules', 'administration'),
  component: lazyRouteComponent(() => import('./money-rules/money-rules-page'), 'MoneyRulesPage'),
});

export const organizationRoutes = [
  treeRoute,
  unitRoute,
  peopleRoute,
  costCentresRoute,
  levelsRoute,
  employerBodyRoute,
  importRoute,
  moneyRulesRoute,
] as const;
