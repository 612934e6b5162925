import * as fc from 'fast-check';
import { AgreementEvent, Conversation, Goal, GoalChange, GoalChangeAnswer, LeadershipRow, PlacementRow, Unit } from '@kaskade/persistence';
import { signingFaults } from '../../tools/faults/signing-faults';
import {
  Act,
  Action,
  ACTS,
  Browser,
  createTestApp,
  givenAgreement,
  givenAreas,
  givenDecided,
  givenEmployerBody,
  givenGoal,
  GivenOrganization,
  givenOrganization,
  givenPeriod,
  givenPerson,
  givenSignable,
  Party,
  proposeAndSign,
  RIGHTFUL,
  TestApp,
  TwoParties,
} from '../support';

const TODAY = '2026-05-04';
const SEED = Number(process.env['KASKADE_TEST_SEED'] ?? 20260504);
const RUNS = 16;
const AT_ONCE_TIMES = 2;

/** What two do with one agreement, in any order and at once: whatever comes of it, what was signed and acknowledged stands. */
describe(`two who work with one agreement (seed ${SEED})`, () => {
  let test: TestApp;
  let org: GivenOrganization;
  let periodId: number;
  let areaId: number;
  let superior: Browser;
  let hr: Browser;
  let number = 0;
  const seen = { steps: new Map<string, number>(), refused: 0, newLeaders: 0 };

  beforeAll(async () => {
    test = await createTestApp({ today: TODAY });
    org = await givenOrganization(test.unitOfWork, { name: 'Kommunen', leader: 'Ragnhild' });
    periodId = await givenPeriod(test.unitOfWork);
    [areaId] = (await givenAreas(test.unitOfWork, 'Generelt')) as [number];
    const [unitId, personId] = [org.unitIds['Kommunen']!, org.personIds['Ragnhild']!];
    const chiefAgreementId = await givenAgreement(test.unitOfWork, { unitId, personId, periodId });
    const representativeId = await givenPerson(test.unitOfWork, 'Ordføreren');
    await givenEmployerBody(test.unitOfWork, 'Formannskapet', representativeId);
    await givenDecided(test.unitOfWork, chiefAgreementId);
    superior = await test.signIn(personId);
    await proposeAndSign(superior, await test.signIn(representativeId), chiefAgreementId);
    hr = await test.signIn(await givenPerson(test.unitOfWork, 'HR', ['hr']));
  });
  afterAll(() => test.close());

  const later = (): void => void (test.clock.instant = new Date(test.clock.instant.getTime() + 1_000));

  /** A unit of their own with a draft that can be signed, on a day when everything before has been a while ago. */
  async function twoParties(): Promise<TwoParties> {
    const name = `Post ${++number}`;
    const leaderId = await givenPerson(test.unitOfWork, `Leder ${number}`);
    const successorId = await givenPerson(test.unitOfWork, `Etterfølger ${number}`);
    const since = { validFrom: '2026-01-01', validTo: null };
    const unitId = await test.unitOfWork.run({ personId: null }, async (tx) => {
      const levelId = org.levelIds[1]!;
      const id = await tx.insert(Unit, { code: name, name, searchName: name.toLowerCase(), levelId, version: 1 });
      await tx.insert(PlacementRow, { unitId: id, parentUnitId: org.unitIds['Kommunen']!, ...since });
      await tx.insert(LeadershipRow, { unitId: id, personId: leaderId, kind: 'permanent', ...since, fteHundredths: null });
      return id;
    });
    const keys = { unitId: org.unitIds['Kommunen']!, periodId, areaId, title: `mål for ${name}` };
    const goalId = await givenGoal(test.unitOfWork, keys, { scope: 'units', scopeUnitIds: [unitId] });
    const agreementId = await givenAgreement(test.unitOfWork, { unitId, personId: leaderId, periodId });
    await givenSignable(test.unitOfWork, [agreementId], [goalId]);
    const where = { agreementId, unitId, areaId, goalId, successorId, today: TODAY };
    superior = await test.signIn(org.personIds['Ragnhild']!); // Signing asks for a fresh one.
    return new TwoParties(where, { leader: await test.signIn(leaderId), superior, hr }, later);
  }

  /** Everything that was acknowledged is there, once; and nothing is as it must never be. */
  async function expectSound(parties: TwoParties): Promise<void> {
    const { agreementId, goalId, unitId } = parties.where;
    expect(await signingFaults(test.database, TODAY, agreementId)).toEqual([]);
    expect(parties.strange).toEqual([]);
    const events = await test.database.repository(AgreementEvent).find({ where: { agreementId }, order: { id: 'ASC' } });
    const steps = events.map(({ action }) => action).filter((action) => action !== 'lapse');
    expect(counted(steps)).toEqual(counted(parties.steps));
    const conversations = await test.database.repository(Conversation).findBy({ agreementId });
    expect(conversations.map(({ id }) => id)).toEqual(expect.arrayContaining(parties.conversationIds));
    expect(conversations).toHaveLength(parties.conversationIds.length + 2);
    const [stored] = await test.database.query<{ version: number; narrative: string }>(
      'SELECT version, narrative FROM response WHERE agreementId = ?',
      [agreementId],
    );
    const last = parties.answers.find(({ version }) => version === stored!.version);
    expect(stored!.version).toBe(1 + parties.answers.length);
    if (last) expect(stored!.narrative).toBe(last.narrative);
    const goal = await test.database.repository(Goal).findOneByOrFail({ id: goalId });
    expect([goal.title, goal.version]).toEqual([parties.titles.at(-1) ?? goal.title, 1 + parties.titles.length]);
    const sent = await test.database.repository(GoalChange).findBy({ goalId });
    expect(sent.filter(({ sentAt }) => sentAt !== null)).toHaveLength(parties.titles.length);
    const answers = await test.database.repository(GoalChangeAnswer).findBy({ agreementId });
    expect(answers.map(({ goalChangeId }) => goalChangeId).sort()).toEqual([...parties.acknowledgedIds].sort());
    const leaders = await test.database.repository(LeadershipRow).findBy({ unitId, validFrom: TODAY });
    expect(leaders).toHaveLength(parties.hasNewLeader ? 1 : 0);
    await expectSignedIsWhatStands(parties, stored!.narrative, conversations.length);

    for (const step of parties.steps) seen.steps.set(step, (seen.steps.get(step) ?? 0) + 1);
    seen.refused += parties.refused.length;
    seen.newLeaders += parties.hasNewLeader ? 1 : 0;
  }

  /** Where nothing may be edited the newest version says what stands there. */
  async function expectSignedIsWhatStands({ where, hasNewLeader }: TwoParties, narrative: string, conversations: number): Promise<void> {
    if (hasNewLeader) return;
    const { body: document } = await superior.get(`/api/agreements/${where.agreementId}`).expect(200);
    if (!['signed', 'amendmentSigned', 'active'].includes(document.stage)) return;
    const { number: newest } = document.versions.filter((version: { state: string }) => version.state !== 'lapsed').at(-1);
    const { body } = await superior.get(`/api/agreements/${where.agreementId}/versions/${newest}`).expect(200);
    const [area] = body.content.areas as { goals: { answer: { narrative: string } }[] }[];
    expect([area!.goals[0]!.answer.narrative, body.content.conversations.length]).toEqual([narrative, conversations]);
  }

  /** How each stage is reached. */
  const ways: Readonly<Record<string, readonly (readonly [Party, Act])[]>> = {
    draft: [],
    proposed: [['leader', 'forward']],
    signed: [
      ['leader', 'forward'],
      ['superior', 'forward'],
    ],
    active: [
      ['leader', 'forward'],
      ['superior', 'forward'],
      ['leader', 'forward'],
    ],
    amending: [
      ['leader', 'forward'],
      ['superior', 'forward'],
      ['leader', 'forward'],
      ['leader', 'amend'],
    ],
    amendmentSigned: [
      ...([
        ['leader', 'forward'],
        ['superior', 'forward'],
        ['leader', 'forward'],
        ['leader', 'amend'],
      ] as const),
      ...([
        ['leader', 'forward'],
        ['leader', 'forward'],
      ] as const),
    ],
  };

  const often: Partial<Record<Act, number>> = { forward: 14, answer: 3, changeAbove: 3, acknowledge: 3, sign: 2, withdraw: 2, return: 2 };
  const action: fc.Arbitrary<Action> = fc
    .record({
      who: fc.constantFrom<Party>('leader', 'superior'),
      act: fc.oneof(
        ...ACTS.filter((act) => act !== 'changeLeader').map((act) => ({ arbitrary: fc.constant(act), weight: often[act] ?? 1 })),
      ),
      fresh: fc.oneof({ arbitrary: fc.constant(true), weight: 3 }, { arbitrary: fc.constant(false), weight: 1 }),
      astray: fc.oneof({ arbitrary: fc.constant(false), weight: 7 }, { arbitrary: fc.constant(true), weight: 1 }),
    })
    .map(({ who, act, fresh, astray }) => ({ who: astray ? who : (RIGHTFUL[act] ?? who), act, fresh }));
  /** One thing, or two at once. */
  const moment = fc.oneof(fc.tuple(action), fc.tuple(action, action));
  const year = fc.record({
    moments: fc.array(moment, { minLength: 8, maxLength: 20, size: 'max' }),
    newLeaderAfter: fc.option(fc.nat(20), { freq: 2 }),
  });

  const beginnings = Object.values(ways);
  it('in any order, some of it at once, a new leader among it', async () => {
    const property = fc.asyncProperty(year, async ({ moments, newLeaderAfter }) => {
      const parties = await twoParties();
      // Chance alone seldom gets as far as an amendment: the years begin at each stage in turn.
      for (const [who, act] of beginnings[number % beginnings.length]!) await parties.do({ who, act, fresh: true });
      for (const [index, actions] of moments.entries()) {
        const change: Action[] = index === newLeaderAfter ? [{ who: 'superior', act: 'changeLeader', fresh: false }] : [];
        await Promise.all([...actions, ...change].map((each) => parties.do(each)));
      }
      await expectSound(parties);
    });
    await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true });
    // That all of it has happened, and not only been refused.
    for (const step of ['propose', 'sign', 'withdraw', 'return', 'amend']) expect([step, seen.steps.get(step) ?? 0]).not.toEqual([step, 0]);
    expect([seen.refused > 20, seen.newLeaders > 0]).toEqual([true, true]);
    const [adopted] = await test.database.query<{ many: number | string }>(
      "SELECT COUNT(*) AS many FROM agreement_version WHERE state = 'adopted' AND number > 1",
    );
    expect(Number(adopted!.many)).toBeGreaterThan(0);
  }, 240_000);

  it.each<[string, Party, Act, Party, Act]>([
    ['draft', 'leader', 'propose', 'leader', 'answer'],
    ['draft', 'leader', 'propose', 'superior', 'conversation'],
    ['proposed', 'leader', 'sign', 'superior', 'sign'],
    ['proposed', 'leader', 'sign', 'leader', 'sign'],
    ['proposed', 'leader', 'signTwice', 'superior', 'changeAbove'],
    ['proposed', 'leader', 'sign', 'superior', 'changeLeader'],
    ['proposed', 'leader', 'withdraw', 'superior', 'sign'],
    ['proposed', 'leader', 'withdraw', 'superior', 'return'],
    ['signed', 'leader', 'sign', 'superior', 'return'],
    ['signed', 'leader', 'signTwice', 'leader', 'withdraw'],
    ['signed', 'leader', 'sign', 'superior', 'changeAbove'],
    ['signed', 'leader', 'sign', 'superior', 'changeLeader'],
    ['active', 'leader', 'amend', 'superior', 'amend'],
    ['active', 'leader', 'amend', 'superior', 'changeLeader'],
    ['active', 'leader', 'amend', 'superior', 'changeAbove'],
    ['active', 'leader', 'acknowledge', 'leader', 'acknowledge'],
    ['active', 'leader', 'acknowledge', 'leader', 'amend'],
    ['amending', 'leader', 'drop', 'leader', 'answer'],
    ['amending', 'superior', 'drop', 'leader', 'propose'],
    ['amending', 'leader', 'propose', 'superior', 'changeLeader'],
    ['amendmentSigned', 'superior', 'sign', 'superior', 'changeLeader'],
    ['amendmentSigned', 'superior', 'sign', 'leader', 'withdraw'],
    ['amendmentSigned', 'superior', 'signTwice', 'superior', 'changeAbove'],
  ])('%s: %s %s and %s %s at once', async (stage, who, act, other, otherAct) => {
    for (let time = 0; time < AT_ONCE_TIMES; time++) {
      const parties = await twoParties();
      for (const [party, step] of ways[stage]!) await parties.do({ who: party, act: step, fresh: true });
      if (act === 'acknowledge') await parties.do({ who: 'superior', act: 'changeAbove', fresh: true });
      // Both have looked, so that both send at once.
      await parties.do({ who, act: 'look', fresh: true });
      await parties.do({ who: other, act: 'look', fresh: true });
      await Promise.all([parties.do({ who, act, fresh: false }), parties.do({ who: other, act: otherAct, fresh: false })]);
      await expectSound(parties);
      if (act === 'acknowledge') expect(parties.acknowledgedIds.size).toBe(1);
    }
  });
});

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
