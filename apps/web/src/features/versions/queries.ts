import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { Side } from './former-version';

/** A version as it was signed: it never changes, but who has signed it may. */
export const versionQuery = (agreementId: number, number: number) =>
  queryOptions({
    queryKey: ['agreements', agreementId, 'versions', number],
    queryFn: () => answer(api.GET('/api/agreements/{agreementId}/versions/{number}', { params: { path: { agreementId, number } } })),
  });

export const comparisonQuery = (agreementId: number, from: number, to: Side) =>
  queryOptions({
    queryKey: ['agreements', agreementId, 'comparison', from, to],
    queryFn: () =>
      answer(
        api.GET('/api/agreements/{agreementId}/comparison', {
          params: { path: { agreementId }, query: { from: String(from), to: to === 'na' ? 'now' : String(to) } },
        }),
      ),
  });
