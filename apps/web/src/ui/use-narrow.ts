import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';

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

/**
 * As useNarrow, for a part that people write in: it keeps its structure while there is a field in it, so that turning a phone closes no
 * editor. `part` is the ref of the part's outermost element.
 */
export function useNarrowUnlessWriting(): { readonly isNarrow: boolean; readonly part: (element: HTMLElement | null) => void } {
  const isNarrow = useNarrow();
  const [drawn, setDrawn] = useState(isNarrow);
  const element = useRef<HTMLElement | null>(null);
  const part = useCallback((mounted: HTMLElement | null) => void (element.current = mounted), []);
  useEffect(() => {
    const outermost = element.current;
    if (drawn === isNarrow || !outermost) return;
    const follow = () => outermost.querySelector('input, textarea, select') === null && setDrawn(isNarrow);
    follow();
    const changes = new MutationObserver(follow);
    changes.observe(outermost, { childList: true, subtree: true });
    return () => changes.disconnect();
  }, [drawn, isNarrow]);
  return { isNarrow: drawn, part };
}
