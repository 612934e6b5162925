import { isDay, type Day } from '@kaskade/domain';

/** What a link to the tree carries: the day, and what it is narrowed down to. */
export interface TreeSearch {
  readonly dag?: Day;
  readonly sok?: string;
  /** Id of a level. */
  readonly niva?: number;
  readonly post?: 'konstituert' | 'ledig';
}

/** Reads it from an address; what makes no sense is left out. */
export function readTreeSearch(search: Record<string, unknown>): TreeSearch {
  return {
    dag: isDay(search.dag) ? search.dag : undefined,
    sok: typeof search.sok === 'string' && search.sok !== '' ? search.sok : undefined,
    niva: typeof search.niva === 'number' ? search.niva : undefined,
    post: search.post === 'konstituert' || search.post === 'ledig' ? search.post : undefined,
  };
}
