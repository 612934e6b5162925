import { DataSource } from 'typeorm';
import { Database } from '@kaskade/persistence';
import { Clock, SettingReader } from '@kaskade/platform';
import { createTestDatabase, TestClock, TestDatabase } from '../../../../test/support';
import { LineageReader } from './lineage.reader';
import { MeasureReader } from './measure.reader';
import { MoneyReader } from './money.reader';
import { ReportFactsReader } from './report-facts.reader';
import { ReportMoments } from './report-moment';

const readerOf = (database: Database) =>
  new ReportFactsReader(
    database,
    new LineageReader(database),
    new MeasureReader(database),
    new MoneyReader(database),
    new SettingReader(database),
  );

/** `count` units, each with a leader, an agreement, a measure that was updated later, an answer and a cost centre; `parentOf` says how deep. */
async function fill(writer: DataSource, count: number, parentOf: (id: number) => number): Promise<void> {
  const ids = Array.from({ length: count }, (_, at) => at + 1);
  const rank = writer.options.type === 'better-sqlite3' ? '"rank"' : '`rank`';
  const insert = (into: string, rows: string[]) => writer.query(`INSERT INTO ${into} VALUES ${rows.join(', ')}`);
  await insert(`level (id, ${rank}, leaderTitle, version)`, [`(1, 0, 'Leder', 1)`]);
  await insert(
    'unit (id, code, name, searchName, levelId, version)',
    ids.map((id) => `(${id}, '${id}', 'Enhet ${id}', 'enhet ${id}', 1, 1)`),
  );
  await insert(
    'placement (unitId, parentUnitId, validFrom, validTo)',
    ids.map((id) => `(${id}, ${id === 1 ? 'NULL' : parentOf(id)}, '2026-01-01', NULL)`),
  );
  await insert(
    'person (id, userName, name, searchName, roles, locale, active, version)',
    ids.map((id) => `(${id}, 'p${id}', 'P${id}', 'p${id}', '[]', 'nb', 1, 1)`),
  );
  await insert(
    'leadership (unitId, personId, kind, validFrom)',
    ids.map((id) => `(${id}, ${id}, 'permanent', '2026-01-01')`),
  );
  await insert('period (id, name, validFrom, validTo, version)', [`(1, '2026', '2026-01-01', '2027-01-01', 1)`]);
  await insert('goal_area (id, name, position, unGoals, version)', [`(1, 'Miljø', 1, '[]', 1)`]);
  await insert('goal (id, unitId, periodId, areaId, title, text, principles, source, position, state, sharedOn, scope, version)', [
    `(1, 1, 1, 1, 'Mål', '', '', '', 1, 'shared', '2026-01-01', 'all', 1)`,
  ]);
  await insert(
    'agreement (id, unitId, personId, periodId, state, createdOn, version)',
    ids.map((id) => `(${id}, ${id}, ${id}, 1, 'draft', '2026-01-01', 1)`),
  );
  await insert(
    'response (agreementId, goalId, narrative, narrativeSince, localTarget, notRelevantReason, version)',
    ids.map((id) => `(${id}, 1, 'Ja', '2026-02-01', '', '', 1)`),
  );
  await insert(
    'measure (id, agreementId, goalId, position, title, description, responsible, weight, progressKind, countedWord, milestones, createdOn, status, progressDone, progressWanted, light, lastComment, lastUpdatedOn, version)',
    ids.map(
      (id) => `(${id}, ${id}, 1, 1, 'T', '', '', 1, 'percent', '', '[]', '2026-01-01', 'started', 80, 100, 'green', '', '2026-05-01', 1)`,
    ),
  );
  const update = (id: number, day: string, done: number) =>
    `(${id}, '${day}', '${day} 10:00:00', ${id}, 'started', ${done}, 100, 'red', '')`;
  await insert(
    'measure_update (measureId, day, at, personId, status, progressDone, progressWanted, light, comment)',
    ids.flatMap((id) => [update(id, '2026-02-01', 10), update(id, '2026-03-01', 20), update(id, '2026-05-01', 80)]),
  );
  await insert(
    'cost_centre (id, code, name, searchName, version)',
    ids.map((id) => `(${id}, '${id}', 'A', '${id}', 1)`),
  );
  await insert(
    'cost_centre_ownership (costCentreId, unitId, validFrom)',
    ids.map((id) => `(${id}, ${id}, '2026-01-01')`),
  );
  await insert(
    'figure (costCentreId, accountGroup, kind, year, span, toMonth, amountOre)',
    ids.flatMap((id) => [`(${id}, 'x', 'revised', 2026, 'month', 1, 100)`, `(${id}, 'x', 'actual', 2026, 'toDate', 1, 50)`]),
  );
}

describe('loading the facts of a report', () => {
  const today = '2026-06-01';

  async function measured(count: number, parentOf: (id: number) => number) {
    const test: TestDatabase = await createTestDatabase();
    try {
      await fill(test.database.writer, count, parentOf);
      const moment = await new ReportMoments(test.database, TestClock.on(today) as Clock).find({ day: '2026-03-15' });
      const reader = readerOf(test.database);
      const load = async (unitId: number) => {
        const { result, statements } = await test.statements.during(() => reader.load(unitId, moment));
        return { facts: result!.facts, statements: statements.length };
      };
      return { root: await load(1), leaf: await load(count) };
    } finally {
      await test.drop();
    }
  }

  it('takes as many statements for 5 units as for 400, for a flat organization as for a deep one, at the top as at the bottom', async () => {
    const [small, wide, deep] = [await measured(5, () => 1), await measured(400, () => 1), await measured(200, (id) => id - 1)];
    const counts = [small, wide, deep].flatMap((one) => [one.root.statements, one.leaf.statements]);
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeLessThanOrEqual(17);
    expect(wide.root.facts.tree.unitIds).toHaveLength(400);
    expect(deep.leaf.facts.tree.unitIds).toHaveLength(200);
    expect(deep.leaf.facts.measures.length).toBe(1);
  });

  it('reads each measure with its last update up to and including the day', async () => {
    const { root } = await measured(5, () => 1);
    const rows = Array.from({ length: root.facts.measures.length }, (_, at) => root.facts.measures.at(at));
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row).toMatchObject({ progressDone: 20, light: 'red', reportedOn: '2026-03-01', status: 'started' });
  });
});
