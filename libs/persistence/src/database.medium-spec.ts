import { createTestDatabase, TestDatabase } from '../../../test/support';
import { UnitOfWork } from './unit-of-work';

describe('one statement', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  // libsql takes a lone null for an object of named parameters.
  it.each<[string, unknown[]]>([
    ['null alone', [null]],
    ['null beside another', [null, 'a']],
    ['a lone word', ['a']],
    ['nothing', []],
  ])('takes %s as its parameters, in a transaction and outside', async (_name, parameters) => {
    const columns = parameters.map((_, index) => `COALESCE(?, 'none') AS c${index}`);
    const sql = `SELECT ${[...columns, '1 AS one'].join(', ')}`;
    const expected = [{ ...Object.fromEntries(parameters.map((value, index) => [`c${index}`, value ?? 'none'])), one: 1 }];
    expect(await test.database.query(sql, parameters)).toEqual(expected);
    const unitOfWork = new UnitOfWork(test.database, () => new Date());
    expect(await unitOfWork.run({ personId: null }, (tx) => tx.query(sql, parameters))).toEqual(expected);
  });
});
