import { Agreement, AreaAcceptance, Conversation, EmployerBody, EmployerBodyMember, ResponseRow } from '@kaskade/persistence';
import {
  Browser,
  createTestApp,
  givenAgreement,
  givenAreas,
  givenGoal,
  GivenOrganization,
  givenOrganization,
  givenPeriod,
  givenPerson,
  givenSigned,
  ifMatchOf,
  TestApp,
} from '../support';

interface Item {
  kind: string;
  title: string;
  unitName: string;
  personName: string | null;
  detail: string | null;
  count: number | null;
  days: number | null;
  waitedDays: number | null;
}
interface Page {
  dueSoon: Item[];
  needsMyDecision: Item[];
  coming: Item[];
  agreementNumbers: object | null;
}

/** Kommunen ─ Helse ─ Sone nord, Sone sør (no agreement); Kommunen ─ Skole. The chief’s and Helse’s are signed. */
describe('the inbox on the front page', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let goalIds: number[];
  let areaIds: number[];
  const ids: Record<string, number> = {};
  const LEADERS = { Kommunen: 'Ragnhild', Helse: 'Hans', 'Sone nord': 'Astrid', 'Sone sør': 'Sofie', Skole: 'Solveig' } as const;
  type Name = keyof typeof LEADERS;
  const who = (name: Name): number => org.personIds[LEADERS[name]]!;
  const as = (name: Name): Promise<Browser> => test.signIn(who(name));
  const page = async (browser: Browser): Promise<Page> => (await browser.get('/api/reports/front-page').expect(200)).body as Page;
  const kinds = (items: Item[]): string[] => items.map((item) => item.kind);

  beforeEach(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    const { unitOfWork } = test;
    org = await givenOrganization(unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        {
          name: 'Helse',
          leader: 'Hans',
          below: [
            { name: 'Sone nord', leader: 'Astrid' },
            { name: 'Sone sør', leader: 'Sofie' },
          ],
        },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    const periodId = await givenPeriod(unitOfWork);
    areaIds = await givenAreas(unitOfWork, 'Økonomi', 'Miljø');
    const keys = { unitId: org.unitIds['Kommunen']!, periodId };
    goalIds = [
      await givenGoal(unitOfWork, { ...keys, areaId: areaIds[0]!, title: 'I balanse' }),
      await givenGoal(unitOfWork, { ...keys, areaId: areaIds[1]!, title: 'Mindre utslipp' }),
    ];
    for (const name of ['Kommunen', 'Helse', 'Sone nord'] as const)
      ids[name] = await givenAgreement(unitOfWork, { unitId: org.unitIds[name]!, personId: who(name), periodId });
    await givenSigned(unitOfWork, ids['Kommunen']!, who('Kommunen'), '2026-01-10');
    await givenSigned(unitOfWork, ids['Helse']!, who('Kommunen'), '2026-01-20');
    await answer('Sone nord', goalIds[0]!);
  });
  afterEach(() => test.close());

  const answer = (name: Name, goalId: number) =>
    test.unitOfWork.run({ personId: null }, (tx) =>
      tx.insert(ResponseRow, {
        ...{ agreementId: ids[name]!, goalId, areaId: null, narrative: 'Ja', narrativeSince: '2026-02-01', localTarget: '' },
        ...{ notRelevantReason: '', notRelevantSince: null, version: 1 },
      }),
    );
  const step = async (browser: Browser, name: Name, action: string, comment = '') =>
    browser
      .post(`/api/agreements/${ids[name]}/${action}`, { comment })
      .set('If-Match', await ifMatchOf(test, ids[name]!))
      .expect(200);

  it('a draft with all answers can be proposed; what is late and missing below stands first', async () => {
    expect(kinds((await page(await as('Sone nord'))).dueSoon)).toEqual(['agreementLate', 'answerGoal']);
    await answer('Sone nord', goalIds[1]!);
    const mine = await page(await as('Sone nord'));
    expect(mine.dueSoon).toMatchObject([{ kind: 'proposeAgreement', unitName: 'Sone nord', days: -123, count: 2 }]);
    const above = await page(await as('Helse'));
    expect(above.dueSoon.slice(0, 2)).toMatchObject([
      { kind: 'agreementMissing', unitName: 'Sone sør', personName: 'Sofie', days: -123 },
      { kind: 'agreementLate', unitName: 'Sone nord', personName: 'Astrid' },
    ]);
    expect(above.needsMyDecision).toEqual([]);
  });

  it('a proposal is the superior’s to sign or return, with its empty areas; returned, it is the leader’s, with the comment', async () => {
    const [north, health] = [await as('Sone nord'), await as('Helse')];
    await step(north, 'Sone nord', 'propose');
    expect((await page(north)).dueSoon).toMatchObject([{ kind: 'signAgreement', personName: null, waitedDays: 0 }, { kind: 'answerGoal' }]);
    const above = await page(health);
    expect(above.needsMyDecision).toMatchObject([
      { kind: 'signOrReturn', unitName: 'Sone nord', personName: 'Astrid', waitedDays: 0 },
      { kind: 'acceptAreas', unitName: 'Sone nord', count: 1 },
    ]);
    // On its way: neither late nor missing any more.
    expect(kinds(above.dueSoon)).not.toContain('agreementLate');
    await test.unitOfWork.run({ personId: null }, (tx) =>
      tx.insert(AreaAcceptance, {
        agreementId: ids['Sone nord']!,
        areaId: areaIds[1]!,
        personId: who('Helse'),
        goalIds: [goalIds[1]!],
        acceptedOn: '2026-05-04',
      }),
    );
    expect(kinds((await page(health)).needsMyDecision)).toEqual(['signOrReturn']);
    await step(health, 'Sone nord', 'return', 'Skriv om utslippene også');
    expect((await page(north)).dueSoon[0]).toMatchObject({
      kind: 'agreementReturned',
      personName: 'Hans',
      detail: 'Skriv om utslippene også',
    });
    expect(kinds((await page(health)).needsMyDecision)).toEqual([]);
  });

  it('a change from above is answered, an open amendment proposed', async () => {
    const [chief, health] = [await as('Kommunen'), await as('Helse')];
    const content = {
      areaId: areaIds[0],
      title: 'I balanse',
      text: 'Nå',
      principles: '',
      source: '',
      supportsGoalId: null,
      scope: 'all',
      scopeUnitIds: [],
    };
    await chief.put(`/api/goals/${goalIds[0]}/change`, content).set('If-Match', '"0"').expect(200);
    await chief.post(`/api/goals/${goalIds[0]}/change/send`, { weight: 'binding' }).set('If-Match', '"1"').expect(200);
    const { dueSoon } = await page(health);
    expect(dueSoon.find((item) => item.kind === 'answerChange')).toMatchObject({
      ...{ title: 'I balanse', goalId: goalIds[0], personName: 'Ragnhild', detail: 'revise', waitedDays: 0, agreementId: ids['Helse'] },
    });
    await health
      .post(`/api/agreements/${ids['Helse']}/amendments`, { reason: 'Ny ramme' })
      .set('If-Match', await ifMatchOf(test, ids['Helse']!));
    expect((await page(health)).dueSoon.find((item) => item.kind === 'amendmentOpen')).toMatchObject({ detail: 'Ny ramme', waitedDays: 0 });
    expect((await page(chief)).coming).toMatchObject([{ kind: 'amendmentOpen', unitName: 'Helse', personName: 'Hans' }]);
    expect(kinds((await page(chief)).dueSoon)).not.toContain('answerChange');
  });

  it('conversations of the next 30 days come for both parties, past ones do not', async () => {
    await test.unitOfWork.run({ personId: null }, async (tx) => {
      for (const plannedOn of ['2026-05-03', '2026-05-20', '2026-06-03', '2026-06-04'])
        await tx.insert(Conversation, { agreementId: ids['Helse']!, name: `Samtale ${plannedOn}`, plannedOn, talkId: '', version: 1 });
    });
    for (const [name, personName] of [
      ['Helse', null],
      ['Kommunen', 'Hans'],
    ] as const) {
      expect((await page(await as(name))).coming).toMatchObject([
        { kind: 'conversation', title: 'Samtale 2026-05-20', days: 16, personName },
        { kind: 'conversation', title: 'Samtale 2026-06-03', days: 30, personName },
      ]);
    }
  });

  /** The chief officer leads a unit below as well, and has proposed its agreement. */
  async function givenProposedBelowTop(): Promise<void> {
    const unitId = org.unitIds['Skole']!;
    const { periodId } = await test.database.repository(Agreement).findOneByOrFail({ id: ids['Kommunen'] });
    await test.unitOfWork.run({ personId: null }, (tx) =>
      tx.query('UPDATE leadership SET personId = ? WHERE unitId = ?', [who('Kommunen'), unitId]),
    );
    const id = await givenAgreement(test.unitOfWork, { unitId, personId: who('Kommunen'), periodId });
    await test.unitOfWork.run({ personId: null }, (tx) => tx.query(`UPDATE agreement SET state = 'proposed' WHERE id = ?`, [id]));
  }

  it('the representative has the chief officer’s to sign; HR has numbers, and nobody else', async () => {
    const { unitOfWork } = test;
    const [mayor, member] = [await givenPerson(unitOfWork, 'Ordfører'), await givenPerson(unitOfWork, 'Medlem')];
    await unitOfWork.run({ personId: null }, async (tx) => {
      const employerBodyId = await tx.insert(EmployerBody, { name: 'Formannskapet', version: 1 });
      const seat = { employerBodyId, validFrom: '2026-01-01', validTo: null };
      await tx.insert(EmployerBodyMember, { ...seat, personId: mayor, representative: true });
      await tx.insert(EmployerBodyMember, { ...seat, personId: member, representative: false });
      await tx.query(`UPDATE agreement SET state = 'proposed' WHERE id = ?`, [ids['Kommunen']]);
    });
    expect((await page(await test.signIn(mayor))).needsMyDecision).toMatchObject([
      { kind: 'signOrReturn', unitName: 'Kommunen', personName: 'Ragnhild' },
    ]);
    expect((await page(await test.signIn(member))).needsMyDecision).toEqual([]);
    // Whom the chief officer leads besides has no other superior than the body (domain §1).
    await givenProposedBelowTop();
    expect((await page(await test.signIn(mayor))).needsMyDecision).toMatchObject([
      { kind: 'signOrReturn', unitName: 'Kommunen', personName: 'Ragnhild' },
      { kind: 'signOrReturn', unitName: 'Skole', personName: 'Ragnhild' },
      { kind: 'acceptAreas', unitName: 'Skole', count: 2 },
    ]);
    await unitOfWork.run({ personId: null }, (tx) => tx.query(`DELETE FROM agreement WHERE unitId = ?`, [org.unitIds['Skole']]));
    const hr = await page(await test.signIn(await givenPerson(unitOfWork, 'HR', ['hr'])));
    expect(hr).toMatchObject({ dueSoon: [], needsMyDecision: [], coming: [] });
    expect(hr.agreementNumbers).toEqual({ active: 1, draft: 0, late: 2, missing: 2, vacant: 0, proposed: 1, signed: 0, withChanges: 0 });
    expect((await page(await as('Helse'))).agreementNumbers).toBeNull();
  });
});
