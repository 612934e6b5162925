import { NetworkError, ProblemError } from '../../api/problem';
import { AutosaveQueue, type Versioned } from './autosave-queue';

function memoryStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const stale = (current: unknown) => new ProblemError({ type: 'urn:kaskade:problem:stale-version', title: 'stale', status: 412, current });

function setUp(save: (value: string, version: number) => Promise<Versioned<string>>, storage = memoryStorage(), personId = 1) {
  const queue = new AutosaveQueue<string>({
    initial: { value: 'first', version: 1 },
    personId,
    storageKey: 'text',
    save,
    readCurrent: (current) => current as Versioned<string>,
    storage,
  });
  return { queue, storage };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('autosave', () => {
  it('saves the last text after a pause, naming the version it was read at', async () => {
    const sent: [string, number][] = [];
    const { queue, storage } = setUp((value, version) => {
      sent.push([value, version]);
      return Promise.resolve({ value, version: version + 1 });
    });
    queue.edit('a');
    queue.edit('ab');
    expect(storage.kept.size).toBe(1);
    await jest.advanceTimersByTimeAsync(800);
    queue.edit('abc');
    await jest.advanceTimersByTimeAsync(800);
    expect(sent).toEqual([
      ['ab', 1],
      ['abc', 2],
    ]);
    expect(queue.getSnapshot().status).toBe('saved');
    expect(storage.kept.size).toBe(0);
  });

  it('keeps what is typed while a save is under way, and saves it next', async () => {
    const sent: string[] = [];
    const { queue } = setUp(async (value, version) => {
      sent.push(value);
      await new Promise((done) => setTimeout(done, 100));
      return { value, version: version + 1 };
    });
    queue.edit('a');
    await jest.advanceTimersByTimeAsync(850);
    queue.edit('ab');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(sent).toEqual(['a', 'ab']);
    expect(queue.getSnapshot()).toMatchObject({ value: 'ab', status: 'saved' });
  });

  it('tries again by itself when the server was away', async () => {
    let isAway = true;
    const { queue, storage } = setUp((value, version) =>
      isAway ? Promise.reject(new NetworkError()) : Promise.resolve({ value, version: version + 1 }),
    );
    queue.edit('a');
    await jest.advanceTimersByTimeAsync(800);
    expect(queue.getSnapshot().status).toBe('offline');
    expect(storage.kept.size).toBe(1);
    isAway = false;
    await jest.advanceTimersByTimeAsync(2_000);
    expect(queue.getSnapshot().status).toBe('saved');
  });

  it('shows mine and theirs at a conflict, loses neither, and saves the chosen one over their version', async () => {
    const versions: number[] = [];
    const { queue } = setUp((value, version) => {
      versions.push(version);
      return version === 1 ? Promise.reject(stale({ value: 'theirs', version: 7 })) : Promise.resolve({ value, version: version + 1 });
    });
    queue.edit('mine');
    await jest.advanceTimersByTimeAsync(800);
    expect(queue.getSnapshot()).toMatchObject({
      value: 'mine',
      status: 'conflict',
      conflict: { base: 'first', theirs: { value: 'theirs' } },
    });
    queue.edit('mine, longer');
    await jest.advanceTimersByTimeAsync(5_000);
    expect(versions).toEqual([1]);
    queue.resolve('both');
    await jest.advanceTimersByTimeAsync(0);
    expect(versions).toEqual([1, 7]);
    expect(queue.getSnapshot()).toMatchObject({ value: 'both', status: 'saved', conflict: null });
  });

  it('brings back text that an earlier window could not save, beside what has come since', () => {
    const storage = memoryStorage();
    const never = () => new Promise<Versioned<string>>(() => undefined);
    setUp(never, storage).queue.edit('unsaved');
    expect(setUp(never, storage).queue.getSnapshot()).toMatchObject({ value: 'unsaved', status: 'dirty' });
    const later = new AutosaveQueue<string>({
      initial: { value: 'newer', version: 2 },
      personId: 1,
      storageKey: 'text',
      save: never,
      readCurrent: (current) => current as Versioned<string>,
      storage,
    });
    expect(later.getSnapshot()).toMatchObject({ value: 'unsaved', status: 'conflict', conflict: { theirs: { value: 'newer' } } });
  });

  it('shows and saves nothing of what another person left unsaved in the same browser', async () => {
    const storage = memoryStorage();
    const sent: string[] = [];
    setUp(() => Promise.reject(new NetworkError()), storage, 1).queue.edit('written by the first');
    const next = setUp((value, version) => Promise.resolve((sent.push(value), { value, version })), storage, 2).queue;
    expect(next.getSnapshot()).toMatchObject({ value: 'first', status: 'saved' });
    next.edit('written by the second');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(sent).toEqual(['written by the second']);
    expect(setUp(() => new Promise(() => undefined), storage, 1).queue.getSnapshot().value).toBe('written by the first');
  });
});
