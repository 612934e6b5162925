import { Person, UnitOfWork } from '@kaskade/persistence';
import { createTestDatabase, TestDatabase } from '../../../test/support';
import { addPerson } from './add-person';

describe('addPerson', () => {
  let test: TestDatabase;
  let unitOfWork: UnitOfWork;
  beforeAll(async () => {
    test = await createTestDatabase();
    unitOfWork = new UnitOfWork(test.database, () => new Date('2026-05-04T12:00:00Z'));
  });
  afterAll(() => test.drop());

  it('writes somebody who can be found by the user name, in lower case, without roles', async () => {
    const id = await addPerson(unitOfWork, { userName: 'Ada@Kommune.example', name: 'Ada Vik' });
    const person = await test.database.repository(Person).findOneByOrFail({ id });
    expect(person).toMatchObject({ userName: 'ada@kommune.example', name: 'Ada Vik', searchName: 'ada vik', roles: [], active: true });
  });

  it('refuses a user name that somebody has', async () => {
    await expect(addPerson(unitOfWork, { userName: 'ada@KOMMUNE.example', name: 'Ada Nes' })).rejects.toThrow('already');
  });
});
