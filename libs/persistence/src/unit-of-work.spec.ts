import { EntityManager, QueryFailedError } from 'typeorm';
import { Database } from './database';
import { UnitOfWork } from './unit-of-work';

const nobody = { personId: null };

/** A server whose transactions end as they are told to, one after the other; the rest commit. */
class StubbornServer {
  readonly engine = 'mysql';
  transactions = 0;

  constructor(private readonly ends: readonly Error[]) {}

  readonly writer = {
    transaction: async <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> => {
      const answer = await work({} as EntityManager);
      const end = this.ends[this.transactions++];
      if (end) throw end;
      return answer;
    },
  };
}

const refusal = (errno: number) => new QueryFailedError('UPDATE …', [], Object.assign(new Error('refused'), { errno }));

/** What a real server cannot be made to do at will; that it is run again at a real deadlock is in unit-of-work.medium-spec.ts. */
describe('a transaction on a server', () => {
  let waitedMs: (number | undefined)[];
  beforeEach(() => {
    waitedMs = [];
    jest.spyOn(Math, 'random').mockReturnValue(0.5);
    jest.spyOn(global, 'setTimeout').mockImplementation(((then: () => void, ms?: number) => {
      waitedMs.push(ms);
      then();
    }) as unknown as typeof setTimeout);
  });
  afterEach(() => jest.restoreAllMocks());

  const run = async (...ends: Error[]) => {
    const server = new StubbornServer(ends);
    const work = jest.fn(() => Promise.resolve('done'));
    const outcome = await new UnitOfWork(server as unknown as Database, () => new Date()).run(nobody, work).catch((error: Error) => error);
    return { outcome, times: work.mock.calls.length };
  };

  it.each([
    ['a deadlock', 1213],
    ['a lock wait that timed out', 1205],
  ])('is run again from the start at %s, up to 5 times', async (_, errno) => {
    const conflict = refusal(errno);
    expect(await run(conflict)).toEqual({ outcome: 'done', times: 2 });
    expect(await run(conflict, conflict, conflict, conflict)).toEqual({ outcome: 'done', times: 5 });
    expect(await run(conflict, conflict, conflict, conflict, conflict)).toEqual({ outcome: conflict, times: 5 });
  });

  it('waits a random while before each, longer each time', async () => {
    await run(refusal(1213), refusal(1213), refusal(1213));
    expect(waitedMs).toEqual([20, 40, 80]);
    jest.mocked(Math.random).mockReturnValue(0.25);
    await run(refusal(1213));
    expect(waitedMs).toEqual([20, 40, 80, 10]);
  });

  it('is not run again when it failed of anything else', async () => {
    for (const error of [refusal(1062), refusal(1452), new Error('changed my mind')]) {
      expect(await run(error)).toEqual({ outcome: error, times: 1 });
    }
    expect(waitedMs).toEqual([]);
  });
});
