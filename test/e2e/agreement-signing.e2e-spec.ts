import { createHash } from 'node:crypto';
import { Setting } from '@kaskade/persistence';
import { createTestApp, givenLifeTown, ifMatchOf, LifeTown, LivingAgreement, newKey, signAs, TestApp } from '../support';

const SYSTEM = { personId: null };

/** Signing (domain §2): what is missing is said, what looks like a slip is signed past, and both sign one hash of one frozen text. */
describe('signing an agreement', () => {
  let test: TestApp;
  let town: LifeTown;
  let agreement: LivingAgreement;
  let top: LivingAgreement;
  let path: string;
  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    town = await givenLifeTown(test);
    agreement = await LivingAgreement.given(test, town, 'own');
    top = await LivingAgreement.given(test, town, 'top');
    path = `/api/agreements/${agreement.ids.agreementId}`;
  });
  afterAll(() => test.close());
  beforeEach(() => agreement.goTo('proposed'));

  const by = (name: string) => town.browsers[name]!;
  const run = (sql: string, ...parameters: unknown[]) => test.database.writer.query(sql, parameters);
  const sign = (name: string) => signAs(test, by(name), agreement.ids.agreementId);
  const rows = async (table: string): Promise<number> =>
    Number((await test.database.query<{ counted: number }>(`SELECT COUNT(*) AS counted FROM ${table}`))[0]!.counted);

  interface Refusal {
    readonly type: string;
    readonly errors: { field: string; code: string; message: string }[];
  }
  const refused = async (name: string): Promise<Refusal> => {
    const before = [await rows('agreement_version'), await rows('signature'), await rows('agreement_event'), await rows('idempotency_key')];
    const { status, body } = await sign(name);
    expect(status).toBe(409);
    expect([
      await rows('agreement_version'),
      await rows('signature'),
      await rows('agreement_event'),
      await rows('idempotency_key'),
    ]).toEqual(before);
    return { ...body, type: body.type.replace('urn:kaskade:problem:', '') };
  };

  it('is refused while the superior’s is not active, unless the order is lenient or HR lets it pass', async () => {
    await run("UPDATE agreement SET state = 'draft' WHERE unitId = ?", town.org.unitIds['Helse']);
    expect(await refused('lederen')).toMatchObject({
      type: 'signing-incomplete',
      errors: [{ field: 'agreement', code: 'superior-not-active', message: expect.stringContaining('HR kan gjøre unntak') }],
    });
    await test.unitOfWork.run(SYSTEM, (tx) => tx.insertMany(Setting, [{ name: 'agreement.signingOrder', value: 'lenient', version: 1 }]));
    const lenient = await sign('lederen');
    expect(lenient.body.versions).toEqual([expect.objectContaining({ number: 1, preliminary: true })]);
    await run("DELETE FROM setting WHERE name = 'agreement.signingOrder'");
    await agreement.goTo('proposed');
    await refused('lederen');
    const waiver = { reason: 'Kommunalsjefen er syk til august' };
    await by('HR')
      .post(`${path}/waiver`, waiver)
      .set('If-Match', await ifMatchOf(test, agreement.ids.agreementId))
      .expect(200);
    const waived = await sign('lederen');
    expect(waived.body).toMatchObject({ stage: 'signed', waiver: { ...waiver, waivedBy: 'HR' }, versions: [{ preliminary: true }] });
    await run("UPDATE agreement SET state = 'active' WHERE unitId = ?", town.org.unitIds['Helse']);
  });

  it('is refused without two dated conversations', async () => {
    await run('DELETE FROM conversation WHERE id = ?', agreement.ids.conversationId);
    const { errors } = await refused('lederen');
    expect(errors).toEqual([
      expect.objectContaining({ code: 'conversations-missing', message: 'Minst 2 samtaler skal ha dato. Nå har 1 det.' }),
    ]);
  });

  it('is refused with an area that is left empty, until the superior accepts it by name', async () => {
    const { agreementId } = agreement.ids;
    const areaId = town.areaIds[1];
    await run('DELETE FROM area_acceptance WHERE agreementId = ?', agreementId);
    const { errors } = await refused('kommunalsjefen');
    expect(errors).toEqual([expect.objectContaining({ field: `area/${areaId}`, code: 'area-empty' })]);
    const accept = () => by('kommunalsjefen').put(`${path}/areas/${areaId}/acceptance`);
    const atVersion = await ifMatchOf(test, agreementId);
    const accepted = await accept().set('If-Match', atVersion).expect(200);
    expect(accepted.body.areas[1]).toMatchObject({ id: areaId, acceptedBy: 'kommunalsjefen', acceptedOn: '2026-05-04' });
    await accept().set('If-Match', atVersion).expect(412);
    const first = `${path}/areas/${town.areaIds[0]}/acceptance`;
    await by('kommunalsjefen')
      .put(first)
      .set('If-Match', await ifMatchOf(test, agreementId))
      .expect(409);
    expect((await sign('lederen')).body.stage).toBe('signed');
  });

  it('an area accepted empty is accepted for the goals it had, and until something in it is answered', async () => {
    const { agreementId } = agreement.ids;
    const [, areaId] = town.areaIds;
    await agreement.goTo('amending');
    const missing = async () =>
      (await by('lederen').get(`${path}/signing`).expect(200)).body.missing.map(({ code }: { code: string }) => code);
    const acceptedBy = async () => (await by('lederen').get(path).expect(200)).body.areas[1].acceptedBy;
    const accept = async () =>
      by('kommunalsjefen')
        .put(`${path}/areas/${areaId}/acceptance`)
        .set('If-Match', await ifMatchOf(test, agreementId))
        .expect(200);
    expect(await missing()).toEqual([]);
    const { insertId: goalId } = await givenInheritedGoal({ unitId: town.org.unitIds['Kommunen']!, periodId: town.periodId }, areaId);
    expect([await missing(), await acceptedBy()]).toEqual([['area-empty'], null]);
    await accept();
    expect([await missing(), await acceptedBy()]).toEqual([[], 'kommunalsjefen']);
    await run("UPDATE goal SET state = 'withdrawn', withdrawnOn = '2026-05-04' WHERE id = ?", goalId);
    expect(await missing()).toEqual([]);
    const answer = (narrative: string, version: number) =>
      by('lederen')
        .put(`${path}/goals/${town.chiefGoalId}/response`, { narrative, localTarget: '', notRelevantReason: '' })
        .set('If-Match', `"${version}"`)
        .expect(200);
    await answer('Slik gjør vi det', 0);
    await answer('', 1);
    expect([await missing(), await acceptedBy()]).toEqual([['area-empty'], null]);
    await accept();
    await by('lederen').post(`${path}/measures`, { goalId: town.chiefGoalId, title: 'Et nytt tiltak' }).expect(201);
    expect(await rows(`area_acceptance WHERE agreementId = ${agreementId}`)).toBe(0);
  });

  it('is refused with one goal unanswered among answered ones, and leads to it', async () => {
    const [, areaId] = town.areaIds;
    const other = { unitId: town.org.unitIds['Kommunen']!, periodId: town.periodId };
    const { insertId: goalId } = await givenInheritedGoal(other, areaId);
    await run(
      `INSERT INTO response (agreementId, goalId, narrative, narrativeSince, localTarget, notRelevantReason, version)
       VALUES (?, ?, 'Slik', '2026-05-04', '', '', 1)`,
      ...[agreement.ids.agreementId, town.chiefGoalId],
    );
    const { errors } = await refused('lederen');
    expect(errors).toEqual([expect.objectContaining({ field: `goal/${goalId}`, code: 'goal-unanswered' })]);
    await run("UPDATE goal SET state = 'withdrawn', withdrawnOn = '2026-05-04' WHERE id = ?", goalId);
  });

  it('is refused at the top without a decision and its case number', async () => {
    await top.goTo('proposed');
    const topPath = `/api/agreements/${top.ids.agreementId}/signing`;
    const missing = async () =>
      (await by('ordføreren').get(topPath).expect(200)).body.missing.map((obstacle: { code: string }) => obstacle.code);
    expect(await missing()).toEqual([]);
    await run("UPDATE agreement_decision SET caseNumber = '' WHERE agreementId = ?", top.ids.agreementId);
    expect(await missing()).toEqual(['case-number-missing']);
    await run('DELETE FROM agreement_decision WHERE agreementId = ?', top.ids.agreementId);
    expect(await missing()).toEqual(['decision-missing']);
    expect((await signAs(test, by('ordføreren'), top.ids.agreementId)).status).toBe(409);
  });

  it('is refused at the top while nobody can sign for the body, and not once they have signed', async () => {
    await top.goTo('proposed');
    const topPath = `/api/agreements/${top.ids.agreementId}`;
    const missing = async () =>
      (await by('rådmannen').get(`${topPath}/signing`).expect(200)).body.missing.map((obstacle: { code: string }) => obstacle.code);
    const until = (day: string | null) => run('UPDATE employer_body_member SET validTo = ? WHERE representative = 1', day);
    await until('2026-05-04');
    expect(await missing()).toEqual(['representative-missing']);
    const { body } = await signAs(test, by('rådmannen'), top.ids.agreementId);
    expect(body.errors).toEqual([
      expect.objectContaining({ code: 'representative-missing', message: expect.stringContaining('HR registrerer') }),
    ]);
    await until(null);
    await top.goTo('signed', 'superior');
    await until('2026-05-04');
    expect(await missing()).toEqual([]);
    await until(null);
    await top.goTo('signed');
    await until('2026-05-04');
    expect(await missing()).toEqual(['representative-missing']);
    await until(null);
  });

  it('a decision that was written by mistake is taken back until somebody has signed', async () => {
    await top.goTo('proposed');
    const topPath = `/api/agreements/${top.ids.agreementId}`;
    const remove = (name: string, version: number) => by(name).delete(`${topPath}/decision`).set('If-Match', `"${version}"`);
    await by('rådmannen').delete(`${topPath}/decision`).expect(428);
    await remove('medlemmet', 1).expect(403);
    expect((await remove('ordføreren', 7).expect(412)).body.current).toMatchObject({ caseNumber: '02/26' });
    await remove('ordføreren', 1).expect(204);
    expect((await by('rådmannen').get(topPath).expect(200)).body.decision).toBeNull();
    await remove('ordføreren', 1).expect(412);
    await top.goTo('signed');
    await remove('ordføreren', 1).expect(409);
    await top.goTo('draft');
  });

  it('is preliminary no more when the superior’s has come before the second signature', async () => {
    await run("UPDATE agreement SET state = 'draft' WHERE unitId = ?", town.org.unitIds['Helse']);
    await test.unitOfWork.run(SYSTEM, (tx) => tx.insertMany(Setting, [{ name: 'agreement.signingOrder', value: 'lenient', version: 1 }]));
    expect((await sign('lederen')).body.versions).toEqual([expect.objectContaining({ state: 'open', preliminary: true })]);
    await run("UPDATE agreement SET state = 'active' WHERE unitId = ?", town.org.unitIds['Helse']);
    expect((await sign('kommunalsjefen')).body.versions).toEqual([expect.objectContaining({ state: 'adopted', preliminary: false })]);
    await run("DELETE FROM setting WHERE name = 'agreement.signingOrder'");
  });

  it('the conversations are at most 24, on days near the period', async () => {
    await agreement.goTo('draft');
    const add = (plannedOn: string) => by('lederen').post(`${path}/conversations`, { name: 'Samtale', plannedOn, talkId: '' });
    const far = { field: 'plannedOn', code: 'conversation-far-from-period', message: expect.stringContaining('høyst ett år') };
    expect((await add('9999-12-31').expect(400)).body.errors).toEqual([expect.objectContaining(far)]);
    const { conversationId } = agreement.ids;
    const change = { name: 'Samtale', plannedOn: '2024-12-31', talkId: '' };
    const moved = await by('lederen').put(`/api/conversations/${conversationId}`, change).set('If-Match', '"1"').expect(400);
    expect(moved.body.errors).toEqual([expect.objectContaining(far)]);
    const counted = await rows(`conversation WHERE agreementId = ${agreement.ids.agreementId}`);
    for (let number = counted; number < 24; number++) await add('2027-12-31').expect(201);
    expect((await add('2026-06-10').expect(400)).body.errors).toEqual([
      expect.objectContaining({ field: 'name', code: 'conversations-too-many', message: 'En avtale kan ha høyst 24 samtaler.' }),
    ]);
  });

  it('points out a slip, and is signed past it by name alone', async () => {
    await run("UPDATE measure SET dueOn = '2026-03-01' WHERE id = ?", agreement.ids.measureId);
    const { body: signing } = await by('lederen').get(`${path}/signing`).expect(200);
    const key = `due-passed/${agreement.ids.measureId}`;
    expect(signing).toMatchObject({ party: 'leader', missing: [], slips: [{ code: 'due-passed', key }], frozen: null, difference: null });
    await run("UPDATE measure SET status = 'done' WHERE id = ?", agreement.ids.measureId);
    expect((await by('lederen').get(`${path}/signing`).expect(200)).body.slips).toEqual([]);
    await run("UPDATE measure SET status = 'started' WHERE id = ?", agreement.ids.measureId);
    const put = (passedSlips: string[], ifMatch: string) =>
      by('lederen').post(`${path}/sign`, { hash: signing.hash, passedSlips }).set('If-Match', ifMatch).set('Idempotency-Key', newKey());
    const atVersion = `"${signing.version}"`;
    const stopped = await put([], atVersion).expect(409);
    expect(stopped.body).toMatchObject({ type: 'urn:kaskade:problem:signing-slips', errors: [{ field: key, code: 'due-passed' }] });
    const signed = await put([key], atVersion).expect(200);
    expect(signed.body.signing.frozen.signatures).toEqual([
      expect.objectContaining({ role: 'leader', name: 'lederen', capacity: 'permanent', passedSlips: [key] }),
    ]);
  });

  it('of two hashes that are one: the text that was frozen is what both signed, and a third party computes it', async () => {
    const first = await sign('lederen');
    expect(first.body).toMatchObject({ state: 'signed', stage: 'signed', activeOn: null, versions: [{ number: 1, state: 'open' }] });
    const second = await sign('kommunalsjefen');
    expect(second.body).toMatchObject({ state: 'active', activeOn: '2026-05-04', activatedBy: 'kommunalsjefen' });
    const [version] = second.body.versions;
    expect(version).toMatchObject({ number: 1, state: 'adopted', adoptedOn: '2026-05-04', formerHash: null, preliminary: false });
    const signatures = await test.database.query<{ hash: string }>('SELECT hash FROM signature ORDER BY id');
    expect(signatures.map(({ hash }) => hash)).toEqual([version.hash, version.hash]);
    const download = await by('revisoren').get(`${path}/versions/1/content`).buffer(true).expect(200);
    const { body: read } = await by('revisoren').get(`${path}/versions/1`).expect(200);
    expect(createHash('sha256').update(read.text, 'utf8').digest('hex')).toBe(version.hash);
    expect(download.headers['content-disposition']).toContain('attachment');
    expect(sorted(read.content)).toBe(read.text);
    expect(read).toMatchObject({
      isIntact: true,
      content: { format: 'kaskade-agreement/1', unit: { name: 'Hjemmetjenester' }, formerHash: null },
    });
    expect(read.content.conversations[0]).toMatchObject({ talkId: '', talk: '' });
    expect(read).toMatchObject({});
    await run("UPDATE agreement_version_part SET text = REPLACE(text, 'Et tiltak', 'Et annet')");
    expect((await by('revisoren').get(`${path}/versions/1`).expect(200)).body.isIntact).toBe(false);
  });

  it('after something has changed is refused to the second, who sees the difference; withdrawn, both sign anew', async () => {
    await sign('lederen');
    await run("UPDATE measure SET title = 'Et annet tiltak' WHERE id = ?", agreement.ids.measureId);
    const { body } = await sign('kommunalsjefen');
    expect(body).toMatchObject({
      type: 'urn:kaskade:problem:agreement-changed-since-signature',
      difference: [
        { place: 'measure', id: agreement.ids.measureId, kind: 'changed', field: 'title', before: 'Et tiltak', after: 'Et annet tiltak' },
      ],
    });
    await refused('kommunalsjefen');
    const { body: signing } = await by('kommunalsjefen').get(`${path}/signing`).expect(200);
    expect(signing.difference).toHaveLength(1);
    const { agreementId } = agreement.ids;
    const back = by('kommunalsjefen')
      .post(`${path}/return`, { comment: '' })
      .set('If-Match', await ifMatchOf(test, agreementId));
    expect((await back).body.errors).toEqual([expect.objectContaining({ code: 'return-comment-required' })]);
    const atVersion = await ifMatchOf(test, agreementId);
    const returned = await by('kommunalsjefen')
      .post(`${path}/return`, { comment: 'Tittelen er ny' })
      .set('If-Match', atVersion)
      .expect(200);
    expect(returned.body).toMatchObject({ stage: 'draft', versions: [{ number: 1, state: 'lapsed' }], signing: { frozen: null } });
    expect(returned.body.events[0]).toMatchObject({ action: 'return', comment: 'Tittelen er ny', personName: 'kommunalsjefen' });
    await by('lederen')
      .post(`${path}/propose`, { comment: '' })
      .set('If-Match', await ifMatchOf(test, agreementId))
      .expect(200);
    await sign('kommunalsjefen');
    expect((await sign('lederen')).body).toMatchObject({
      stage: 'active',
      versions: [{ state: 'lapsed' }, { number: 2, state: 'adopted' }],
    });
  });

  it('of another text than the one that was read is refused', async () => {
    const body = { hash: 'a'.repeat(64), passedSlips: [] };
    const atVersion = await ifMatchOf(test, agreement.ids.agreementId);
    const other = await by('lederen').post(`${path}/sign`, body).set('If-Match', atVersion).set('Idempotency-Key', newKey()).expect(409);
    expect(other.body.type).toBe('urn:kaskade:problem:agreement-changed-since-read');
  });

  it('twice under one key is done once and answered alike; the key names no other request', async () => {
    const { agreementId } = agreement.ids;
    const { body: signing } = await by('lederen').get(`${path}/signing`).expect(200);
    const body = { hash: signing.hash, passedSlips: [] };
    const atVersion = await ifMatchOf(test, agreementId);
    const ask = (key: string | null, sent: object = body) => {
      const request = by('lederen').post(`${path}/sign`, sent).set('If-Match', atVersion);
      return key === null ? request : request.set('Idempotency-Key', key);
    };
    expect((await ask(null).expect(400)).body).toMatchObject({ title: expect.stringContaining('Idempotency-Key') });
    await ask('kort').expect(400);
    const key = newKey();
    const once = await ask(key).expect(200);
    const again = await ask(key).expect(200);
    expect(again.body).toEqual(once.body);
    await ask(key, { hash: 'b'.repeat(64), passedSlips: [] }).expect(422);
    await ask(newKey()).expect(412);
    expect(once.body.signing.frozen.signatures).toHaveLength(1);
  });

  it('by two at once leaves one signature for each role, however often they press', async () => {
    const { agreementId } = agreement.ids;
    const { body: signing } = await by('lederen').get(`${path}/signing`).expect(200);
    const put = (name: string) =>
      by(name)
        .post(`${path}/sign`, { hash: signing.hash, passedSlips: [] })
        .set('If-Match', `"${signing.version}"`)
        .set('Idempotency-Key', newKey());
    const answers = await Promise.all(
      ['lederen', 'kommunalsjefen', 'lederen', 'kommunalsjefen'].map(async (name) => (await put(name)).status),
    );
    expect(answers.filter((status) => status === 200)).toHaveLength(1);
    expect(answers.every((status) => [200, 409, 412].includes(status))).toBe(true);
    const [signed] = await test.database.query<{ number: number }>(
      'SELECT COUNT(*) AS number FROM signature s JOIN agreement_version v ON v.id = s.agreementVersionId WHERE v.agreementId = ?',
      [agreementId],
    );
    expect(Number(signed!.number)).toBe(1);
    expect(await rows(`agreement_version WHERE openFor = ${agreementId}`)).toBe(1);
  });

  it('takes a sign-in that is ten minutes old at most', async () => {
    const { instant } = test.clock;
    test.clock.instant = new Date(instant.getTime() + 16 * 60_000);
    const { status, body } = await sign('lederen');
    test.clock.instant = instant;
    expect([status, body.type]).toEqual([401, 'urn:kaskade:problem:fresh-sign-in-needed']);
  });

  it('costs as many statements however many goals, measures and agreements there are', async () => {
    const count = async () => {
      await agreement.goTo('proposed');
      return (await test.statements.during(() => sign('lederen'))).statements.length;
    };
    const few = await count();
    const { agreementId } = agreement.ids;
    await agreement.goTo('proposed');
    for (let more = 0; more < 20; more++) {
      await run(
        `INSERT INTO measure (agreementId, areaId, position, title, description, responsible, weight, progressKind, countedWord, milestones, createdOn, status, lastComment, version)
         VALUES (?, ?, 1, 'Enda et', '', '', 1, 'percent', '', '[]', '2026-05-01', 'planned', '', 1)`,
        ...[agreementId, town.areaIds[0]],
      );
    }
    const { statements } = await test.statements.during(() => sign('lederen'));
    expect(statements.length).toBe(few);
    expect(few).toBeLessThanOrEqual(60);
  });

  async function givenInheritedGoal({ unitId, periodId }: { unitId: number; periodId: number }, areaId: number) {
    await run(
      `INSERT INTO goal (unitId, periodId, areaId, title, text, principles, source, position, state, sharedOn, scope, version)
       VALUES (?, ?, ?, 'Nærvær', '', '', '', 2, 'shared', '2026-01-01', 'all', 1)`,
      ...[unitId, periodId, areaId],
    );
    const [goal] = await test.database.query<{ id: number }>('SELECT MAX(id) AS id FROM goal');
    return { insertId: goal!.id };
  }
});

/** Canonical JSON by other means than the server's: keys sorted, no white space. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${sorted(each)}`).join(',')}}`;
}
