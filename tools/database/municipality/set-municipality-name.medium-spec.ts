import { AuditEntry, Setting, UnitOfWork } from '@kaskade/persistence';
import { SettingReader } from '@kaskade/platform';
import { createTestDatabase, TestDatabase } from '../../../test/support';
import { setMunicipalityName } from './set-municipality-name';

describe('setMunicipalityName', () => {
  let test: TestDatabase;
  let unitOfWork: UnitOfWork;
  beforeAll(async () => {
    test = await createTestDatabase();
    unitOfWork = new UnitOfWork(test.database, () => new Date('2026-05-04T12:00:00Z'));
  });
  afterAll(() => test.drop());

  it('sets the name that the server reads, the first time and later, each in the audit log', async () => {
    const settings = new SettingReader(test.database);
    expect(await setMunicipalityName(unitOfWork, ' Fjelldal kommune ')).toBe('Fjelldal kommune');
    expect(await settings.municipalityName()).toBe('Fjelldal kommune');
    await setMunicipalityName(unitOfWork, 'Nye Fjelldal');
    expect(await settings.municipalityName()).toBe('Nye Fjelldal');
    expect(await test.database.repository(Setting).findOneByOrFail({ name: 'municipalityName' })).toMatchObject({ version: 2 });
    expect(await test.database.repository(AuditEntry).countBy({ entity: 'setting' })).toBe(2);
  });

  it('refuses none, and one that is too long', async () => {
    for (const name of [' ', 'x'.repeat(101)]) await expect(setMunicipalityName(unitOfWork, name)).rejects.toThrow('1 to 100');
  });
});
