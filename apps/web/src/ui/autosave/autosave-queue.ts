import { isConflict, NetworkError } from '../../api/problem';
import { unsavedKey } from '../../api/unsaved-text';

/** A value as the server has it, with the version that the next change must name. */
export interface Versioned<T> {
  readonly value: T;
  readonly version: number;
}

export type SaveStatus = 'saved' | 'dirty' | 'saving' | 'offline' | 'conflict' | 'error';

export interface AutosaveSnapshot<T> {
  /** What the person sees and edits. */
  readonly value: T;
  readonly status: SaveStatus;
  /** Clock time (ms) of the last acknowledged save in this window. */
  readonly savedAt: number | null;
  readonly error: unknown;
  /** With status `conflict`: what the server has now, and what both started from (null when it is not known). */
  readonly conflict: { readonly theirs: Versioned<T>; readonly base: T | null; readonly current: unknown } | null;
}

export interface AutosaveOptions<T> {
  readonly initial: Versioned<T>;
  /** Who writes. */
  readonly personId: number;
  /** Names the edited thing in the browser's storage, e.g. `measure-12`. */
  readonly storageKey: string;
  /** Sends the whole value. Rejects with ProblemError or NetworkError. */
  readonly save: (value: T, version: number) => Promise<Versioned<T>>;
  /** Reads `current` of a 412 answer. */
  readonly readCurrent: (current: unknown) => Versioned<T>;
  readonly storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly delayMs?: number;
}

const RETRY_MS = [2_000, 5_000, 15_000, 30_000];

/**
 * Saves what is typed, one save at a time, and keeps it in memory and in the browser's storage until the server has
 * acknowledged it. Invariant: an edit is either in `value` of the snapshot, or acknowledged.
 */
export class AutosaveQueue<T> {
  private snapshot: AutosaveSnapshot<T>;
  private base: Versioned<T>;
  /** Stays with who began to write, whoever is signed in later. */
  private readonly key: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private failures = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private options: AutosaveOptions<T>) {
    this.base = options.initial;
    this.key = unsavedKey(options.personId, options.storageKey);
    this.snapshot = { value: options.initial.value, status: 'saved', savedAt: null, error: null, conflict: null };
    this.restore();
  }

  readonly getSnapshot = (): AutosaveSnapshot<T> => this.snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Newer callbacks from a re-drawn component; the state stays. */
  setOptions(options: AutosaveOptions<T>): void {
    this.options = options;
  }

  /** The person typed. Saved after a pause; while a conflict stands, kept but not sent. */
  edit(value: T): void {
    this.keep(value);
    if (this.snapshot.status === 'conflict') return this.set({ value });
    this.set({ value, status: this.running ? 'saving' : 'dirty', error: null });
    this.schedule(this.options.delayMs ?? 800);
  }

  /** Saves now what is unsaved; resolves when nothing is under way. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.snapshot.status === 'saved' || this.snapshot.status === 'conflict') return;
    this.running = this.sendOnce().finally(() => (this.running = undefined));
    await this.running;
  }

  /** Ends a conflict with the value to keep (mine, or put together); it is saved over theirs. */
  resolve(value: T): void {
    const { conflict } = this.snapshot;
    if (!conflict) return;
    this.base = conflict.theirs;
    this.keep(value);
    this.set({ value, status: 'dirty', conflict: null, error: null });
    void this.flush();
  }

  /** Ends a conflict by taking what the server has. */
  acceptTheirs(): void {
    const { conflict } = this.snapshot;
    if (!conflict) return;
    this.base = conflict.theirs;
    this.forget();
    this.set({ value: conflict.theirs.value, status: 'saved', conflict: null, error: null });
  }

  /** A fresh read from the server (after a query's refetch): taken only when nothing of mine is unsaved. */
  refresh(current: Versioned<T>): void {
    if (this.snapshot.status !== 'saved' || this.running || current.version <= this.base.version) return;
    this.base = current;
    this.set({ value: current.value });
  }

  /** Stops the clock (the component is gone); what is unsaved is sent. */
  dispose(): void {
    clearTimeout(this.timer);
    if (this.snapshot.status === 'dirty') void this.flush();
  }

  private async sendOnce(): Promise<void> {
    const sent = this.snapshot.value;
    this.set({ status: 'saving' });
    try {
      const saved = await this.options.save(sent, this.base.version);
      this.failures = 0;
      const isNewest = this.snapshot.value === sent;
      this.base = isNewest ? saved : { value: sent, version: saved.version };
      if (isNewest) this.forget();
      else this.schedule(this.options.delayMs ?? 800);
      this.set({
        value: isNewest ? saved.value : this.snapshot.value,
        status: isNewest ? 'saved' : 'dirty',
        savedAt: Date.now(),
        error: null,
      });
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    if (isConflict(error)) {
      const theirs = this.options.readCurrent(error.current);
      return this.set({ status: 'conflict', error: null, conflict: { theirs, base: this.base.value, current: error.current } });
    }
    if (error instanceof NetworkError) {
      this.set({ status: 'offline', error });
      return this.schedule(RETRY_MS[Math.min(this.failures++, RETRY_MS.length - 1)] ?? 0);
    }
    this.set({ status: 'error', error });
  }

  private schedule(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delayMs);
  }

  private set(change: Partial<AutosaveSnapshot<T>>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }

  private keep(value: T): void {
    this.options.storage?.setItem(this.key, JSON.stringify({ value, version: this.base.version }));
  }

  private forget(): void {
    this.options.storage?.removeItem(this.key);
  }

  /** Text that an earlier window could not save: saved now, or shown beside what has come since. */
  private restore(): void {
    const kept = this.options.storage?.getItem(this.key);
    if (!kept) return;
    const { value, version } = JSON.parse(kept) as Versioned<T>;
    const isStale = version !== this.base.version;
    this.snapshot = {
      ...this.snapshot,
      value,
      status: isStale ? 'conflict' : 'dirty',
      conflict: isStale ? { theirs: this.base, base: null, current: null } : null,
    };
    if (!isStale) this.schedule(this.options.delayMs ?? 800);
  }
}
