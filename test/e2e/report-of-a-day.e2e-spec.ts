import { createTestApp, givenAgreement, givenAreas, givenGoal, givenOrganization, givenPeriod, TestApp } from '../support';

/** Kommunen ─ Skole: the chief's goal, and what the school's leader answers it, day by day. */
describe('a report of a past day, after answers have changed', () => {
  let test: TestApp;
  let leaders: Record<string, number>;
  let topId: number;
  let agreementId: number;
  let goalId: number;
  let areaId: number;

  beforeEach(async () => {
    test = await createTestApp({ today: '2026-02-01' });
    const { unitOfWork } = test;
    const org = await givenOrganization(unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [{ name: 'Skole', leader: 'Solveig' }],
    });
    const periodId = await givenPeriod(unitOfWork);
    areaId = (await givenAreas(unitOfWork, 'Miljø'))[0]!;
    topId = org.unitIds['Kommunen']!;
    agreementId = await givenAgreement(unitOfWork, { unitId: org.unitIds['Skole']!, personId: org.personIds['Solveig']!, periodId });
    goalId = await givenGoal(unitOfWork, { unitId: topId, periodId, areaId, title: 'Mindre avfall' });
    leaders = org.personIds;
  });
  afterEach(() => test.close());

  const NOTHING = { narrative: '', localTarget: '', notRelevantReason: '' };

  /** Answers on the day, as the next version. */
  async function says(day: string, version: number, input: Partial<typeof NOTHING>, target = `goals/${goalId}`): Promise<void> {
    test.clock.moveTo(day);
    const school = await test.signIn(leaders['Solveig']!);
    await school
      .put(`/api/agreements/${agreementId}/${target}/response`, { ...NOTHING, ...input })
      .set('If-Match', `"${version}"`)
      .expect(200);
  }

  /** How the goal stood on the day, seen from the top: in the sum, and in the rows behind it. */
  async function reported(day: string): Promise<string> {
    const chief = await test.signIn(leaders['Ragnhild']!);
    const report = await chief.get(`/api/reports/units/${topId}?day=${day}`).expect(200);
    const { answered, notRelevant } = report.body.goals[0].sum;
    const rows = await chief.get(`/api/reports/units/${topId}/rows/coverage?day=${day}&part=sum&goalId=${goalId}`).expect(200);
    const [row] = rows.body.rows;
    return `${answered} answered, ${notRelevant} not relevant: ${row.answer} ${row.reasonText ?? ''}`.trim();
  }

  it('counts "ikke aktuelt" on the days before a narrative replaced it, with the reason given then', async () => {
    await says('2026-02-01', 0, { notRelevantReason: 'Ingen kantine' });
    await says('2026-04-01', 1, { narrative: 'Vi sorterer' });
    expect(await reported('2026-01-31')).toBe('0 answered, 0 not relevant: unanswered');
    expect(await reported('2026-02-01')).toBe('1 answered, 1 not relevant: notRelevant Ingen kantine');
    expect(await reported('2026-03-31')).toBe('1 answered, 1 not relevant: notRelevant Ingen kantine');
    expect(await reported('2026-04-01')).toBe('1 answered, 0 not relevant: answered');
  });

  it('counts an answer on the days before it was taken back, also one to the whole area', async () => {
    await says('2026-02-01', 0, { narrative: 'Vi sorterer' }, `areas/${areaId}`);
    await says('2026-03-01', 1, {}, `areas/${areaId}`);
    await says('2026-05-01', 2, { notRelevantReason: 'Ingen kantine' }, `areas/${areaId}`);
    expect(await reported('2026-02-28')).toBe('1 answered, 0 not relevant: answered');
    expect(await reported('2026-03-01')).toBe('0 answered, 0 not relevant: unanswered');
    expect(await reported('2026-05-01')).toBe('1 answered, 1 not relevant: notRelevant Ingen kantine');
  });

  it('keeps the day of an answer while its words are written over, and nothing of what lasted less than a day', async () => {
    await says('2026-02-01', 0, { narrative: 'Vi sort' });
    await says('2026-02-10', 1, { narrative: 'Vi sorterer' });
    await says('2026-03-01', 2, { notRelevantReason: 'Feil' });
    await says('2026-03-01', 3, { narrative: 'Vi sorterer likevel' });
    expect(await reported('2026-02-05')).toBe('1 answered, 0 not relevant: answered');
    expect(await reported('2026-03-01')).toBe('1 answered, 0 not relevant: answered');
    const kept = await test.database.query('SELECT kind, text, validFrom, validTo FROM past_response');
    expect(kept).toEqual([{ kind: 'narrative', text: 'Vi sorterer', validFrom: '2026-02-01', validTo: '2026-03-01' }]);
  });
});
