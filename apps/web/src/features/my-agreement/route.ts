import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { loadText } from '../../text';
import { agreementQuery, myAgreementsQuery } from './queries';

/** What a link to an agreement carries: which unit's, when I lead several, and a measure that stands open. */
export interface AgreementSearch {
  readonly enhet?: number;
  readonly tiltak?: number;
}

const TEXTS = ['my-agreement', 'agreement-life', 'versions', 'goals'];
const wholeNumber = (value: unknown): number | undefined => (typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined);
const readSearch = ({ enhet, tiltak }: Record<string, unknown>): AgreementSearch => ({
  enhet: wholeNumber(enhet),
  tiltak: wholeNumber(tiltak),
});

const agreementParams = {
  parse: ({ agreementId }: { agreementId: string }) => ({ agreementId: Number(agreementId) }),
  stringify: ({ agreementId }: { agreementId: number }) => ({ agreementId: String(agreementId) }),
};

export const myAgreementRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/min-avtale',
  validateSearch: readSearch,
  loader: ({ context }) => Promise.all([loadText(...TEXTS), context.queryClient.ensureQueryData(myAgreementsQuery)]),
  component: lazyRouteComponent(() => import('./my-agreement-page'), 'MyAgreementPage'),
});

/** An agreement that I may read: one below me, or for HR any. */
export const agreementRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/avtale/$agreementId',
  params: agreementParams,
  validateSearch: readSearch,
  loader: ({ context, params }) =>
    Promise.all([loadText(...TEXTS), context.queryClient.ensureQueryData(agreementQuery(params.agreementId))]),
  component: lazyRouteComponent(() => import('./agreement-page'), 'AgreementPage'),
});

/** Signing has an address of its own: whoever signs in anew comes back to it. */
export const signingRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/avtale/$agreementId/signering',
  params: agreementParams,
  loader: ({ context, params }) =>
    Promise.all([loadText(...TEXTS), context.queryClient.ensureQueryData(agreementQuery(params.agreementId))]),
  component: lazyRouteComponent(() => import('./signing/signing-page'), 'SigningPage'),
});
