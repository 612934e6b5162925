import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '../../api/session';
import { AutosaveQueue, type AutosaveOptions, type AutosaveSnapshot } from './autosave-queue';

export interface Autosave<T> extends AutosaveSnapshot<T> {
  readonly edit: (value: T) => void;
  readonly flush: () => Promise<void>;
  readonly resolve: (value: T) => void;
  readonly acceptTheirs: () => void;
}

/**
 * Autosave for one edited thing. Draw it with `key={id}` so that another thing gets its own queue. Warns before the
 * window closes on unsaved text, and tries again when the network is back.
 */
export function useAutosave<T>(options: Omit<AutosaveOptions<T>, 'personId'>): Autosave<T> {
  const withStorage = { storage: window.localStorage, personId: useMe().person.id, ...options };
  const [queue] = useState(() => new AutosaveQueue(withStorage));
  const snapshot = useSyncExternalStore(queue.subscribe, queue.getSnapshot);

  useEffect(() => queue.setOptions(withStorage));
  useEffect(() => queue.refresh(options.initial), [queue, options.initial]);
  useEffect(() => {
    const retry = () => void queue.flush();
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      queue.dispose();
    };
  }, [queue]);

  const isUnsaved = snapshot.status !== 'saved';
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  return {
    ...snapshot,
    edit: (value) => queue.edit(value),
    flush: () => queue.flush(),
    resolve: (value) => queue.resolve(value),
    acceptTheirs: () => queue.acceptTheirs(),
  };
}
