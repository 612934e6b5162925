import { queryOptions, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api, type AnswerOf } from './client';

export type Me = AnswerOf<'/api/me'>;

/** Who I am, what I lead and what I may. The municipality's day (`today`) is the server's, never the browser's. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answer(api.GET('/api/me')),
  staleTime: 60_000,
});

export const signInMethodsQuery = queryOptions({
  queryKey: ['sign-in-methods'],
  queryFn: () => answer(api.GET('/api/auth/methods')),
  staleTime: Infinity,
});

/** Inside pages that require sign-in: the router has fetched it before they are drawn. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** On pages open to everyone: undefined until signed in; asks nothing of the server. */
export function useMeIfSignedIn(): Me | undefined {
  return useQuery({ ...meQuery, enabled: false }).data;
}

/** Ends the session, also at the provider of the account, and leaves nothing of it in memory. */
export function useSignOut(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    const { redirectTo } = await answer(api.POST('/api/auth/sign-out'));
    queryClient.clear();
    window.location.assign(redirectTo ?? '/logg-inn');
  };
}
