import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../../api/client';
import { withMeasures, withResponse, type AgreementDocument, type Measure, type Response, type Target } from './model';

/** The agreements of the units that I lead, those that are missing too. */
export const myAgreementsQuery = queryOptions({
  queryKey: ['agreements', 'mine'],
  queryFn: () => answer(api.GET('/api/agreements/mine')),
});

export const agreementQuery = (agreementId: number) =>
  queryOptions({
    queryKey: ['agreements', agreementId],
    queryFn: () => answer(api.GET('/api/agreements/{agreementId}', { params: { path: { agreementId } } })),
  });

/** What an agreement's parts use after a change: put the answer in place at once, and read the whole again where counts may have changed. */
export interface AgreementCache {
  readonly putMeasure: (measure: Measure) => void;
  readonly putResponse: (target: Target, response: Response) => void;
  readonly reload: () => Promise<void>;
}

export function useAgreementCache(agreementId: number): AgreementCache {
  const queryClient = useQueryClient();
  return useMemo(() => agreementCache(queryClient, agreementId), [queryClient, agreementId]);
}

function agreementCache(queryClient: QueryClient, agreementId: number): AgreementCache {
  const { queryKey } = agreementQuery(agreementId);
  const change = (edit: (document: AgreementDocument) => AgreementDocument) =>
    queryClient.setQueryData(queryKey, (document) => document && edit(document));
  return {
    putMeasure: (measure) =>
      void change((document) =>
        withMeasures(document, (list) => list.map((each) => (each.id === measure.id ? { ...each, ...measure } : each))),
      ),
    putResponse: (target, response) => void change((document) => withResponse(document, target, response)),
    reload: () => queryClient.invalidateQueries({ queryKey: ['agreements'] }),
  };
}
