import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { loadText } from '../../text';
import { agreementQuery } from '../my-agreement/queries';

/** An agreement on A4: `?versjon=2` as it was signed, without it the working one. */
export const printRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/avtale/$agreementId/utskrift',
  params: {
    parse: ({ agreementId }) => ({ agreementId: Number(agreementId) }),
    stringify: ({ agreementId }) => ({ agreementId: String(agreementId) }),
  },
  validateSearch: ({ versjon }: Record<string, unknown>): { versjon?: number } =>
    typeof versjon === 'number' && Number.isSafeInteger(versjon) ? { versjon } : {},
  loader: ({ context, params }) =>
    Promise.all([
      loadText('versions', 'agreement-life', 'my-agreement'),
      context.queryClient.ensureQueryData(agreementQuery(params.agreementId)),
    ]),
  component: lazyRouteComponent(() => import('./print-page'), 'PrintPage'),
});
