import { queryOptions, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, drawFor, personDrawnFor, type AnswerOf } from './client';
import { isUnauthenticated } from './problem';
import { forgetUnsaved } from './unsaved-text';

export type Me = AnswerOf<'/api/me'>;

/** Who I am, what I lead and what I may. The municipality's day (`today`) is the server's, never the browser's. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => welcomeOrReload(await answer(api.GET('/api/me'))),
  staleTime: 60_000,
});

/** The pages are this person's from now on: what others left unsaved in this browser is not theirs to see, and goes. */
export function welcome(me: Me): Me {
  drawFor(me.person.id);
  forgetUnsaved(window.localStorage, me.person.id);
  return me;
}

/** Read again, it may be somebody else, who signed in in another tab: nothing on the page is theirs, so it is loaded anew. */
function welcomeOrReload(me: Me): Me {
  const before = personDrawnFor();
  if (before === null || before === me.person.id) return welcome(me);
  window.location.reload();
  return me;
}

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

/**
 * Ends the session, also at the provider of the account, and leaves nothing of it in the browser. A session that has ended already is
 * left the same way; `hasFailed` when the server was not reached or refused, so that somebody may still be signed in.
 */
export function useSignOut(): { readonly signOut: () => Promise<void>; readonly hasFailed: boolean } {
  const queryClient = useQueryClient();
  const [hasFailed, setFailed] = useState(false);
  const signOut = async () => {
    setFailed(false);
    const redirectTo = await endSession().catch(() => undefined);
    if (redirectTo === undefined) return setFailed(true);
    forgetUnsaved(window.localStorage, null);
    queryClient.clear();
    window.location.assign(redirectTo ?? '/logg-inn');
  };
  return { signOut, hasFailed };
}

/** Where to go afterwards, null for our own sign-in. */
async function endSession(): Promise<string | null> {
  try {
    return (await answer(api.POST('/api/auth/sign-out'))).redirectTo;
  } catch (error) {
    if (isUnauthenticated(error)) return null;
    throw error;
  }
}
