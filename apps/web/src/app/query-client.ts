import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { freshSignInUrl, isUnauthenticated, NetworkError } from '../api/problem';

const MAX_RETRIES = 2;

/** Queries retry only when the server was away; a refusal is an answer. A session that has ended leads to `onSignedOut`; what wants a fresh proof of who one is leads there and back. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (isUnauthenticated(error)) onSignedOut();
    const { pathname, search, hash } = window.location;
    const signInAgain = freshSignInUrl(error, `${pathname}${search}${hash}`);
    if (signInAgain) window.location.assign(signInAgain);
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry: (count, error) => error instanceof NetworkError && count < MAX_RETRIES, staleTime: 5_000 },
      mutations: { retry: false },
    },
  });
}
