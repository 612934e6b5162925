import { Actor } from '@kaskade/domain';
import { Agreement, AuditEntry, Measure, MeasureUpdate, ResponseRow, UnitOfWork } from '@kaskade/persistence';
import { Problem } from '@kaskade/platform';
import {
  createTestDatabase,
  givenAgreement,
  givenAreas,
  givenMeasure,
  givenOrganization,
  givenPeriod,
  givenPerson,
  TestClock,
  TestDatabase,
  testEngine,
} from '../../../test/support';
import { AddMeasure } from './measure/add-measure.use-case';
import { MeasureReader } from './measure/measure.reader';
import { ReportMeasure } from './measure/report-measure.use-case';
import { CreateAgreement } from './agreement/create-agreement.use-case';
import { ChangeOfLeader } from './change-of-leader/change-of-leader.use-case';
import { UnitLeaders } from './change-of-leader/unit-leaders.reader';
import { SaveResponse } from './response/save-response.use-case';

const WRITERS = 50;

describe('fifty who write at once', () => {
  let test: TestDatabase;
  let unitOfWork: UnitOfWork;
  let leader: Actor;
  let chiefId: number;
  let clock: TestClock;
  let agreementId: number;
  let areaId: number;
  let unitIds: [number, number];
  let addMeasure: AddMeasure;
  let reportMeasure: ReportMeasure;

  beforeAll(async () => {
    test = await createTestDatabase();
    clock = TestClock.on('2026-05-04');
    unitOfWork = new UnitOfWork(test.database, () => clock.now());
    const org = await givenOrganization(unitOfWork, { name: 'Kommunen', leader: 'Ragnhild', below: [{ name: 'Helse', leader: 'Hans' }] });
    unitIds = [org.unitIds['Kommunen']!, org.unitIds['Helse']!];
    chiefId = org.personIds['Ragnhild']!;
    leader = {
      personId: org.personIds['Hans']!,
      roles: [],
      leadsUnitIds: [unitIds[1]],
      awayFromUnitIds: [],
      deputyForUnitIds: [],
      employerBody: 'none',
    };
    [areaId] = (await givenAreas(unitOfWork, 'Generelt')) as [number];
    agreementId = await givenAgreement(unitOfWork, {
      unitId: unitIds[1],
      personId: leader.personId,
      periodId: await givenPeriod(unitOfWork),
    });
    addMeasure = new AddMeasure(unitOfWork, clock);
    reportMeasure = new ReportMeasure(unitOfWork, clock, new MeasureReader(test.database, clock));
  });
  afterAll(() => test.drop());

  const measuresNamed = (prefix: string): Promise<Measure[]> =>
    test.database
      .repository(Measure)
      .createQueryBuilder('m')
      .where('m.title LIKE :like', { like: `${prefix}%` })
      .orderBy('m.id')
      .getMany();

  it('on one measure from the same version: one is acknowledged, the others are told the text that stands', async () => {
    const measureId = await givenMeasure(unitOfWork, { agreementId, areaId, title: 'Omstridt' });
    const outcomes = await Promise.allSettled(
      Array.from({ length: WRITERS }, (_, index) =>
        reportMeasure.run(leader, measureId, 1, { percent: index, comment: `skriver ${index}` }),
      ),
    );
    const acknowledged = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Problem] : []));
    expect(acknowledged).toHaveLength(1);
    expect(refused.map((problem) => problem.status)).toEqual(new Array(WRITERS - 1).fill(412));
    const { lastComment } = acknowledged[0]!;
    for (const problem of refused) expect(problem.details.current).toMatchObject({ version: 2, lastComment, changedBy: 'Hans' });
    const log = await test.database.repository(MeasureUpdate).findBy({ measureId });
    expect(log.map((entry) => entry.comment)).toEqual([lastComment]);
    expect(await test.database.repository(Measure).findOneByOrFail({ id: measureId })).toMatchObject({ version: 2, lastComment });
  });

  it('each a measure and a report, with deadlocks provoked on a server: every acknowledged write is there, nothing else is', async () => {
    let attempts = 0;
    const write = (index: number): Promise<void> =>
      unitOfWork.run(leader, async (tx) => {
        attempts++;
        const [first, second] = index % 2 === 0 ? unitIds : [unitIds[1], unitIds[0]];
        await tx.query('UPDATE unit SET version = version + 1 WHERE id = ?', [first]);
        const measure = await addMeasure.run(leader, agreementId, { areaId, title: `Samtidig ${index}` });
        await reportMeasure.run(leader, measure.id, 1, { percent: index, light: 'green', comment: `skriver ${index}` });
        await tx.query('UPDATE unit SET version = version + 1 WHERE id = ?', [second]);
        if (index % 10 === 9) throw new Error('refused at the end');
      });
    const outcomes = await Promise.allSettled(Array.from({ length: WRITERS }, (_, index) => write(index)));

    const acknowledged = outcomes.flatMap((outcome, index) => (outcome.status === 'fulfilled' ? [index] : []));
    const measures = await measuresNamed('Samtidig');
    const numbered = (text: string): number => Number(text.split(' ')[1]);
    expect(measures.map((measure) => numbered(measure.title)).sort((a, b) => a - b)).toEqual(acknowledged);
    for (const measure of measures) expect(measure).toMatchObject({ version: 2, progressDone: numbered(measure.title), light: 'green' });

    const log = await test.database
      .repository(MeasureUpdate)
      .createQueryBuilder('u')
      .where("u.comment LIKE 'skriver%'")
      .andWhere('u.light IS NOT NULL')
      .getMany();
    expect(log.map((entry) => numbered(entry.comment)).sort((a, b) => a - b)).toEqual(acknowledged);
    const audited = await test.database.repository(AuditEntry).findBy({ entity: 'measure', action: 'create', personId: leader.personId });
    expect(audited.map((entry) => entry.entityId).sort()).toEqual(measures.map((measure) => measure.id).sort());
    const [units] = await test.database.query<{ sum: number | string }>('SELECT SUM(version) AS sum FROM unit');
    expect(Number(units!.sum)).toBe(2 + 2 * acknowledged.length);

    // On the server transactions met and were run again; in the queue of SQLite each ran once.
    if (testEngine === 'sqlite') expect(attempts).toBe(WRITERS);
    else expect(attempts).toBeGreaterThan(WRITERS);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.every((index) => index % 10 !== 9)).toBe(true);
  }, 60_000);

  const statuses = (outcomes: PromiseSettledResult<unknown>[]): number[] =>
    outcomes.map((outcome) => (outcome.status === 'fulfilled' ? 200 : (outcome.reason as Problem).status)).sort();

  it('the first answer to one area: one is written, the others are told of it', async () => {
    const saveResponse = new SaveResponse(unitOfWork, test.database, clock);
    const answer = (index: number) => ({ narrative: `svar ${index}`, localTarget: '', notRelevantReason: '' });
    const outcomes = await Promise.allSettled(
      Array.from({ length: WRITERS }, (_, index) => saveResponse.run(leader, agreementId, { areaId }, 0, answer(index))),
    );
    expect(statuses(outcomes)).toEqual([200, ...new Array<number>(WRITERS - 1).fill(412)]);
    expect(await test.database.repository(ResponseRow).countBy({ agreementId, areaId })).toBe(1);
  });

  it('the same agreement: one is created', async () => {
    const createAgreement = new CreateAgreement(unitOfWork, clock);
    const chief: Actor = { ...leader, personId: chiefId, leadsUnitIds: [unitIds[0]] };
    const [{ id: periodId }] = (await test.database.query<{ id: number }>('SELECT id FROM period')) as [{ id: number }];
    const outcomes = await Promise.allSettled(
      Array.from({ length: WRITERS }, () => createAgreement.run(chief, { unitId: unitIds[0], periodId })),
    );
    expect(statuses(outcomes)).toEqual([200, ...new Array<number>(WRITERS - 1).fill(409)]);
    expect(await test.database.repository(Agreement).countBy({ unitId: unitIds[0] })).toBe(1);
  });

  it('a change of leader closes an agreement that is drawn up while it waits', async () => {
    const [unitId] = unitIds;
    await test.database.writer.query('DELETE FROM agreement WHERE unitId = ?', [unitId]);
    const [{ id: periodId }] = (await test.database.query<{ id: number }>('SELECT id FROM period')) as [{ id: number }];
    const [{ version }] = (await test.database.query<{ version: number }>('SELECT version FROM unit WHERE id = ?', [unitId])) as [
      { version: number },
    ];
    const personId = await givenPerson(unitOfWork, 'Etterfølgeren');
    const chief: Actor = { ...leader, personId: chiefId, leadsUnitIds: [unitId] };
    const changeOfLeader = new ChangeOfLeader(unitOfWork, new UnitLeaders(test.database), clock);
    const input = { personId, validFrom: '2026-06-01', carryOverMeasures: false };
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const drawnUp = unitOfWork.run(chief, async () => {
      await new CreateAgreement(unitOfWork, clock).run(chief, { unitId, periodId });
      begin();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await begun;
    await Promise.all([drawnUp, changeOfLeader.run({ ...chief, roles: ['hr'] }, unitId, version, input)]);
    expect(await test.database.repository(Agreement).findBy({ unitId, personId: chiefId })).toMatchObject([{ closedOn: '2026-06-01' }]);
  });
});
