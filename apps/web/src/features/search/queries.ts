import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

const MIN_LETTERS = 2;

/** Units, people, goals and measures that I may see; asks nothing before there is enough to look for. */
export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: () => answer(api.GET('/api/search', { params: { query: { q } } })),
    enabled: q.length >= MIN_LETTERS,
    placeholderData: keepPreviousData,
  });
