import { Actor } from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { Agreement, LeadershipRow, Measure, Person, PlacementRow, ResponseRow, Unit, UnitOfWork } from '@kaskade/persistence';
import {
  createTestDatabase,
  givenAreas,
  givenGoal,
  givenOrganization,
  givenPeriod,
  NEVER_REPORTED,
  TestClock,
  TestDatabase,
} from '../../../test/support';
import { AgreementDocumentReader } from './agreement/agreement-document.reader';
import { AgreementPartsReader } from './content/agreement-parts';
import { GoalReader } from './goal/goal.reader';
import { SaveGoal } from './goal/save-goal.use-case';
import { TemplateReader } from './template/template.reader';

const SYSTEM = { personId: null };

/** A chief, ten directors, and wards below them until there are so many agreements; all inherit the chief's goals, each has a measure. */
interface Municipality {
  readonly test: TestDatabase;
  readonly documents: AgreementDocumentReader;
  readonly saveGoal: SaveGoal;
  readonly chief: Actor;
  readonly ward: Actor;
  readonly wardAgreementId: number;
  readonly goalId: number;
  readonly areaId: number;
}

const actorOf = (personId: number, unitId: number): Actor => ({
  personId,
  roles: [],
  leadsUnitIds: [unitId],
  awayFromUnitIds: [],
  deputyForUnitIds: [],
  employerBody: 'none',
});

async function municipality(agreements: number): Promise<Municipality> {
  const test = await createTestDatabase();
  const clock = TestClock.on('2026-05-04');
  const unitOfWork = new UnitOfWork(test.database, () => clock.now());
  const top = await givenOrganization(unitOfWork, { name: 'Kommunen', leader: 'Rådmann', below: [{ name: 'Helse', leader: 'Direktør' }] });
  const periodId = await givenPeriod(unitOfWork);
  const [areaId] = (await givenAreas(unitOfWork, 'Generelt')) as [number];
  const [rootId, middleId] = [top.unitIds['Kommunen']!, top.unitIds['Helse']!];
  const keys = { unitId: rootId, periodId, areaId };
  const goalId = await givenGoal(unitOfWork, { ...keys, title: 'Driften innenfor rammen' });
  for (let extra = 0; extra < 24; extra++) await givenGoal(unitOfWork, { ...keys, title: `Mål ${extra}` });

  const names = Array.from({ length: agreements }, (_, index) => `ward${index}`);
  const levelId = top.levelIds[3]!;
  const validFrom = '2026-01-01';
  await unitOfWork.run(SYSTEM, async (tx) => {
    await tx.insertMany(
      Unit,
      names.map((name) => ({ code: name, name, searchName: name, levelId, version: 1 })),
    );
    await tx.insertMany(
      Person,
      names.map((name) => ({ userName: name, name, searchName: name, title: null, roles: [], locale: 'nb', active: true, version: 1 })),
    );
    const unitIds = (await tx.query<{ id: number }>("SELECT id FROM unit WHERE code LIKE 'ward%' ORDER BY id")).map((row) => row.id);
    const personIds = (await tx.query<{ id: number }>("SELECT id FROM person WHERE userName LIKE 'ward%' ORDER BY id")).map(
      (row) => row.id,
    );
    await tx.insertMany(
      PlacementRow,
      unitIds.map((unitId) => ({ unitId, parentUnitId: middleId, validFrom, validTo: null })),
    );
    await tx.insertMany(
      LeadershipRow,
      unitIds.map((unitId, index) => ({
        unitId,
        personId: personIds[index]!,
        kind: 'permanent',
        validFrom,
        validTo: null,
        fteHundredths: null,
      })),
    );
    const draft = {
      periodId,
      state: 'draft',
      createdOn: validFrom,
      activeOn: null,
      activatedById: null,
      closedOn: null,
      version: 1,
    } as const;
    await tx.insertMany(
      Agreement,
      unitIds.map((unitId, index) => ({ unitId, personId: personIds[index]!, ...draft })),
    );
    const agreementIds = (await tx.query<{ id: number }>('SELECT id FROM agreement ORDER BY id')).map((row) => row.id);
    await tx.insertMany(
      Measure,
      agreementIds.map((agreementId) => ({ ...NEVER_REPORTED, agreementId, goalId, title: 'Tiltak' })),
    );
    const answer = {
      narrative: 'Det gjør vi',
      narrativeSince: validFrom,
      localTarget: '',
      notRelevantReason: '',
      notRelevantSince: null,
      version: 1,
    };
    await tx.insertMany(
      ResponseRow,
      agreementIds.map((agreementId) => ({ agreementId, goalId, areaId: null, ...answer })),
    );
  });
  const [last] = await test.database.query<{ id: number; unitId: number; personId: number }>(
    'SELECT id, unitId, personId FROM agreement ORDER BY id DESC LIMIT 1',
  );
  const trees = new OrganizationTreeReader(test.database);
  return {
    test,
    documents: new AgreementDocumentReader(test.database, clock, new AgreementPartsReader(new TemplateReader())),
    saveGoal: new SaveGoal(unitOfWork, clock, trees, new GoalReader(test.database, clock, trees)),
    chief: actorOf(top.personIds['Rådmann']!, rootId),
    ward: actorOf(last!.personId, last!.unitId),
    wardAgreementId: last!.id,
    goalId,
    areaId,
  };
}

describe('the number of statements', () => {
  let few: Municipality;
  let many: Municipality;
  beforeAll(async () => {
    few = await municipality(5);
    many = await municipality(5_000);
  }, 120_000);
  afterAll(async () => {
    await few.test.drop();
    await many.test.drop();
  });

  it('for reading my agreement is the same with 5 agreements as with 5,000', async () => {
    const counts: number[] = [];
    for (const { test, documents, ward, wardAgreementId } of [few, many]) {
      const { result, statements } = await test.statements.during(() => documents.read(ward, wardAgreementId));
      expect(result.areas[0]!.goals).toHaveLength(25);
      expect(result.counts).toEqual({ expected: 25, answered: 1, notRelevant: 0 });
      counts.push(statements.length);
    }
    expect(counts).toEqual([7, 7]);
  });

  it('for editing a shared goal is the same with 5 agreements as with 5,000, and one row is written', async () => {
    const written: string[][] = [];
    const counts: number[] = [];
    for (const { test, saveGoal, chief, goalId, areaId } of [few, many]) {
      const input = {
        areaId,
        title: 'Driften holdes',
        text: 'Ny tekst',
        principles: '',
        source: '',
        supportsGoalId: null,
        scope: 'all' as const,
        scopeUnitIds: [],
      };
      const { result, statements } = await test.statements.during(() => saveGoal.change(chief, goalId, 1, input));
      expect(result).toMatchObject({ title: 'Driften holdes', version: 2 });
      counts.push(statements.length);
      written.push(
        statements
          .filter((sql) => /^(INSERT|UPDATE|DELETE)/.test(sql))
          .map((sql) => /^(INSERT INTO|UPDATE|DELETE FROM) \w+/.exec(sql.replace(/[`"]/g, ''))?.[0] ?? sql),
      );
    }
    expect(counts[1]).toBe(counts[0]);
    expect(written).toEqual([
      ['UPDATE goal', 'INSERT INTO audit_entry'],
      ['UPDATE goal', 'INSERT INTO audit_entry'],
    ]);
  });
});
