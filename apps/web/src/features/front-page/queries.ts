import { queryOptions } from '@tanstack/react-query';
import type { FrontPage } from './model';

/** What waits for me, and my status. */
export const frontPageQuery = queryOptions({
  queryKey: ['front-page'],
  queryFn: async () => (await (await fetch('/api/front-page')).json()) as FrontPage,
});
