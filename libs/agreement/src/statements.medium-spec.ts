import { Actor } from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import {
  Agreement,
  AgreementVersion,
  LeadershipRow,
  Measure,
  Person,
  PlacementRow,
  ResponseRow,
  Unit,
  UnitOfWork,
} from '@kaskade/persistence';
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
import { GoalChangeReader } from './goal-change/goal-change.reader';
import { GoalReachReader } from './goal-change/goal-reach.reader';
import { GoalRevisionReader } from './goal-change/goal-revision.reader';
import { SaveGoalRevision } from './goal-change/save-goal-revision.use-case';
import { SendGoalChange } from './goal-change/send-goal-change.use-case';
import { StandingAgreements } from './goal-change/standing-agreements.reader';
import { TemplateReader } from './template/template.reader';

const SYSTEM = { personId: null };

/** A chief, ten directors, and wards below them until there are so many agreements; all inherit the chief's goals, each has a measure. */
interface Municipality {
  readonly test: TestDatabase;
  readonly documents: AgreementDocumentReader;
  readonly saveRevision: SaveGoalRevision;
  readonly sendChange: SendGoalChange;
  readonly changes: GoalChangeReader;
  readonly reach: GoalReachReader;
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
    const active = {
      periodId,
      state: 'active',
      createdOn: validFrom,
      activeOn: validFrom,
      activatedById: null,
      closedOn: null,
      version: 1,
    } as const;
    await tx.insertMany(
      Agreement,
      unitIds.map((unitId, index) => ({ unitId, personId: personIds[index]!, ...active })),
    );
    const agreementIds = (await tx.query<{ id: number }>('SELECT id FROM agreement ORDER BY id')).map((row) => row.id);
    const signed = { number: 1, templateVersionId: null, reason: '', hash: '0'.repeat(64), formerHash: null, state: 'adopted' } as const;
    const frozen = {
      frozenAt: new Date('2026-01-01T08:00:00Z'),
      frozenOn: validFrom,
      changesSeen: 0,
      adoptedOn: validFrom,
      lapsedOn: null,
    };
    await tx.insertMany(
      AgreementVersion,
      agreementIds.map((agreementId) => ({ agreementId, ...signed, openFor: null, preliminary: false, ...frozen })),
    );
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
    ...goalChanges(test, unitOfWork, clock, trees),
    chief: actorOf(top.personIds['Rådmann']!, rootId),
    ward: actorOf(last!.personId, last!.unitId),
    wardAgreementId: last!.id,
    goalId,
    areaId,
  };
}

function goalChanges(test: TestDatabase, unitOfWork: UnitOfWork, clock: TestClock, trees: OrganizationTreeReader) {
  const { database } = test;
  const goals = new GoalReader(database, clock, trees);
  const revisions = new GoalRevisionReader(database, clock);
  const standing = new StandingAgreements(database);
  const changes = new GoalChangeReader(database, clock, trees, standing, revisions);
  return {
    changes,
    reach: new GoalReachReader(database, clock, trees, standing),
    saveRevision: new SaveGoalRevision(unitOfWork, clock, trees, goals, revisions),
    sendChange: new SendGoalChange(unitOfWork, clock, trees, goals, revisions, changes),
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
    expect(counts).toEqual([14, 14]);
  });

  it('for sending a change of a shared goal is the same with 5 agreements as with 5,000, and so is reading who has answered', async () => {
    const written: string[][] = [];
    const counts: number[][] = [];
    for (const { test, saveRevision, sendChange, changes, reach, chief, goalId, areaId } of [few, many]) {
      const goal = { areaId, title: 'Driften holdes', text: 'Ny tekst', principles: '', source: '', supportsGoalId: null };
      const input = { ...goal, scope: 'all' as const, scopeUnitIds: [] };
      const saving = await test.statements.during(() => saveRevision.save(chief, goalId, 0, input));
      const touching = await test.statements.during(() => reach.read(chief, goalId, { limit: 5 }));
      const sending = await test.statements.during(() => sendChange.run(chief, goalId, 1, 'binding'));
      const changeId = sending.result.changes[0]!.id;
      const reading = await test.statements.during(() => changes.rows(chief, goalId, changeId, { limit: 5 }));
      expect(sending.result.changes[0]).toMatchObject({ weight: 'binding', after: { title: 'Driften holdes' } });
      expect(reading.result.total).toBe(touching.result.signed);
      expect(touching.result.signed).toBe(touching.result.agreements);
      counts.push([saving, touching, sending, reading].map(({ statements }) => statements.length));
      written.push(
        sending.statements
          .filter((sql) => /^(INSERT|UPDATE|DELETE)/.test(sql))
          .map((sql) => /^(INSERT INTO|UPDATE|DELETE FROM) \w+/.exec(sql.replace(/[`"]/g, ''))?.[0] ?? sql),
      );
    }
    expect(counts[1]).toEqual(counts[0]);
    // The owner's agreement is held, so that it is not signed meanwhile, and the period, in which changes are sent one at a time; nothing is written for those below.
    const rows = ['UPDATE agreement', 'UPDATE period', 'UPDATE goal', 'UPDATE goal_change', 'INSERT INTO audit_entry'];
    expect(written).toEqual([rows, rows]);
  });
});
