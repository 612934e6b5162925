import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { loadText } from '../../text';
import { agreementQuery } from '../my-agreement/queries';
import type { Side } from './former-version';

const wholeNumber = (value: unknown): number | undefined => (typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined);
const side = (value: unknown): Side | undefined => (value === 'na' ? value : wholeNumber(value));
const TEXTS = ['versions', 'agreement-life', 'my-agreement'];

/** A version as it was signed. */
const versionRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/avtale/$agreementId/versjon/$number',
  params: {
    parse: ({ agreementId, number }) => ({ agreementId: Number(agreementId), number: Number(number) }),
    stringify: ({ agreementId, number }) => ({ agreementId: String(agreementId), number: String(number) }),
  },
  loader: ({ context, params }) =>
    Promise.all([loadText(...TEXTS), context.queryClient.ensureQueryData(agreementQuery(params.agreementId))]),
  component: lazyRouteComponent(() => import('./version-page'), 'VersionPage'),
});

/** Two versions, or one and now: `?fra=1&til=2`, `?fra=2&til=na`. */
const comparisonRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/avtale/$agreementId/sammenlign',
  params: {
    parse: ({ agreementId }) => ({ agreementId: Number(agreementId) }),
    stringify: ({ agreementId }) => ({ agreementId: String(agreementId) }),
  },
  validateSearch: ({ fra, til }: Record<string, unknown>): { fra?: number; til?: Side } => ({ fra: wholeNumber(fra), til: side(til) }),
  loader: ({ context, params }) =>
    Promise.all([loadText(...TEXTS), context.queryClient.ensureQueryData(agreementQuery(params.agreementId))]),
  component: lazyRouteComponent(() => import('./comparison-page'), 'ComparisonPage'),
});

export const versionRoutes = [versionRoute, comparisonRoute] as const;
