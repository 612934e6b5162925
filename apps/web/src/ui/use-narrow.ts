import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now, and whenever it changes. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** True on a phone, where a table becomes cards: another structure, not another style, so only one of them is drawn. */
export const useNarrow = (): boolean => useMediaQuery('(max-width: 40rem)');
