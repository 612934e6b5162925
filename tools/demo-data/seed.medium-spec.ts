import { createHash } from 'node:crypto';
import { createTestDatabase, TestDatabase } from '../../test/support';
import { demoMunicipality, seedDemo } from './main';
import { entityOf, DemoRows } from './rows';

describe('seeding', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await createTestDatabase()));
  afterAll(() => test.drop());

  it('writes every row, with its days, amounts and lists', async () => {
    await seedDemo(test.database.writer, { size: 'demo', today: '2026-11-22' });
    const expected = demoMunicipality('2026-11-22');
    for (const table of Object.keys(entityOf) as (keyof DemoRows)[]) {
      expect([table, await test.database.reader.getRepository(entityOf[table]).count()]).toEqual([table, expected[table].length]);
    }
    const some = <K extends keyof DemoRows>(table: K) =>
      test.database.reader.getRepository(entityOf[table]).find({ order: { id: 'ASC' } as never, take: 50 });
    for (const table of ['measures', 'figures', 'people', 'placements'] as const)
      expect(await some(table)).toMatchObject(expected[table].slice(0, 50));
  });

  it('signs what is in force: each version whole, with the hash of its text and two signatures by two people', async () => {
    const { database } = test;
    const active = await database.query<{ id: number }>('SELECT id FROM agreement WHERE activeOn IS NOT NULL');
    const versions = await database.query<{
      id: number;
      agreementId: number;
      hash: string;
      state: string;
      signatures: string;
      signers: string;
    }>(
      `SELECT v.id, v.agreementId, v.hash, v.state, (SELECT COUNT(*) FROM signature s WHERE s.agreementVersionId = v.id AND s.hash = v.hash) AS signatures,
              (SELECT COUNT(DISTINCT personId) FROM signature s WHERE s.agreementVersionId = v.id) AS signers FROM agreement_version v`,
    );
    const adopted = versions.filter(({ state }) => state === 'adopted');
    expect(adopted.map(({ agreementId }) => agreementId).sort()).toEqual(active.map(({ id }) => id).sort());
    expect(adopted.filter(({ signatures, signers }) => Number(signatures) !== 2 || Number(signers) !== 2)).toEqual([]);
    const parts = await database.query<{ agreementVersionId: number; text: string }>(
      'SELECT agreementVersionId, text FROM agreement_version_part ORDER BY agreementVersionId, part',
    );
    for (const { id, hash } of versions) {
      const text = parts
        .filter(({ agreementVersionId }) => agreementVersionId === id)
        .map((part) => part.text)
        .join('');
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
      expect(text).not.toContain('{{');
    }
  });

  it('has something in each stage that a screen shows', async () => {
    const states = await test.database.query<{ state: string }>('SELECT DISTINCT state FROM agreement');
    expect(states.map(({ state }) => state).sort()).toEqual(['active', 'draft', 'proposed', 'signed']);
    const [open] = await test.database.query<{ amendments: string; returned: string; unanswered: string }>(
      `SELECT (SELECT COUNT(*) FROM amendment WHERE openFor IS NOT NULL) AS amendments,
              (SELECT COUNT(*) FROM agreement_event WHERE action = 'return' AND comment <> '') AS returned,
              (SELECT COUNT(*) FROM goal_change WHERE kind = 'revise') AS unanswered`,
    );
    expect(Object.values(open!).map(Number)).toEqual([1, 1, 1]);
  });
});
