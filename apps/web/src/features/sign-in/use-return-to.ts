import { useSearch } from '@tanstack/react-router';
import { ownPath } from '../../app/return-to';

/** Where the person was on the way to; always a path of our own. */
export function useReturnTo(): string {
  return ownPath(useSearch({ from: '/logg-inn', select: (search) => search.returnTo }));
}
