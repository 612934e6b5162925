import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(max-width: 40rem)');

function subscribe(onChange: () => void): () => void {
  const media = query();
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** True on a phone, where a table becomes cards: another structure, not another style, so only one of them is drawn. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}
