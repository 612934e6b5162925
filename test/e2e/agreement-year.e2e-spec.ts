import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Day } from '@kaskade/domain';
import {
  amend,
  agreementVersion,
  Browser,
  createTestApp,
  givenAreas,
  givenDraftsBelow,
  givenEmployerBody,
  givenMunicipality,
  givenPeriod,
  givenPerson,
  givenSignable,
  isWithin,
  Municipality,
  proposeAndSign,
  sign,
  takeStep,
  TestApp,
} from '../support';

/** So many requests are under way at once. */
const AT_ONCE = 4;
const TOP = 'Kommunen';
/** Whom the change in May is for, with all below them: about a third. */
const TOUCHED = ['Område 1', 'Område 2', 'Område 8'];
const MINUTES = 120_000;

interface VersionRow {
  readonly number: number;
  readonly hash: string;
  readonly state: string;
  readonly signatures: readonly { readonly role: string; readonly name: string; readonly capacity: string }[];
}

describe('a year with 150 agreements', () => {
  let test: TestApp;
  let municipality: Municipality;
  let areaIds: number[];
  let periodId: number;
  let bodyRepresentativeId: number;
  let hrId: number;
  let leaderOf: Record<string, number>;
  let agreementOf: Record<string, number>;
  let browsers = new Map<number, Promise<Browser>>();
  const goals: Record<'everybody' | 'third' | 'direct', number> = { everybody: 0, third: 0, direct: 0 };
  /** Hashes as they were signed by both, in order, by agreement. */
  const signed = new Map<number, string[]>();

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-01-05' });
    municipality = await givenMunicipality(test.unitOfWork);
    areaIds = await givenAreas(test.unitOfWork, 'Generelt', 'Økonomi');
    periodId = await givenPeriod(test.unitOfWork);
    bodyRepresentativeId = await givenPerson(test.unitOfWork, 'Ordfører Oda');
    await givenEmployerBody(test.unitOfWork, 'Formannskapet', bodyRepresentativeId);
    hrId = await givenPerson(test.unitOfWork, 'HR', ['hr']);
    leaderOf = { [TOP]: municipality.org.personIds[`Leder av ${TOP}`]! };
    for (const name of names()) leaderOf[name] = municipality.org.personIds[`Leder av ${name}`]!;
    agreementOf = await givenDraftsBelow(test.unitOfWork, municipality, periodId);
  }, MINUTES);
  afterAll(() => test.close());

  const names = (): string[] => municipality.levels.flat();
  const touched = (): string[] => names().filter((name) => TOUCHED.some((top) => isWithin(municipality, name, top)));
  const unit = (name: string): number => municipality.org.unitIds[name]!;
  const as = (personId: number): Promise<Browser> => {
    const browser = browsers.get(personId) ?? test.signIn(personId);
    browsers.set(personId, browser);
    return browser;
  };
  const leader = (name: string): Promise<Browser> => as(leaderOf[name]!);
  const superior = (name: string): Promise<Browser> =>
    municipality.above[name] ? leader(municipality.above[name]) : as(bodyRepresentativeId);
  /** Sessions end with the day. */
  const on = (day: Day): void => {
    test.clock.moveTo(day);
    browsers = new Map();
  };
  const bothSign = async (name: string): Promise<void> => {
    const hash = await proposeAndSign(await leader(name), await superior(name), agreementOf[name]!);
    signed.set(agreementOf[name]!, [...(signed.get(agreementOf[name]!) ?? []), hash]);
  };
  const goalInput = (title: string, changes: object = {}): object => ({
    ...{ areaId: areaIds[0], title, text: 'Slik står det i handlingsprogrammet', principles: '', source: 'Sak 61/25' },
    ...{ supportsGoalId: null, scope: 'all', scopeUnitIds: [], ...changes },
  });
  const withChanges = async (name: string): Promise<number> => {
    const { body } = await (await leader(name)).get(`/api/reports/units/${unit(name)}`).expect(200);
    const rows = body.overview as { part: string; agreements: { withChanges: number } }[];
    return rows.find(({ part }) => part === 'sum')!.agreements.withChanges;
  };

  it('begins with the chief officer’s: decided by the body, signed by its representative, before anybody’s below', async () => {
    const chief = await leader(TOP);
    const created = await chief.post('/api/agreements', { unitId: unit(TOP), periodId }).expect(201);
    agreementOf[TOP] = (created.body as { id: number }).id;
    const wanted = { everybody: {}, third: { scope: 'units', scopeUnitIds: TOUCHED.map(unit) }, direct: { scope: 'direct' } };
    for (const [key, scope] of Object.entries(wanted)) {
      const areaId = areaIds[key === 'direct' ? 1 : 0];
      const goal = await chief
        .post('/api/goals', { ...goalInput(`Mål: ${key}`, { ...scope, areaId }), unitId: unit(TOP), periodId })
        .expect(201);
      goals[key as keyof typeof goals] = goal.body.id;
      await chief.post(`/api/goals/${goal.body.id}/share`).set('If-Match', '"1"').expect(200);
    }
    await givenSignable(
      test.unitOfWork,
      names().map((name) => agreementOf[name]!),
      [goals.everybody],
    );
    await givenSignable(
      test.unitOfWork,
      touched().map((name) => agreementOf[name]!),
      [goals.third],
    );
    await givenSignable(
      test.unitOfWork,
      municipality.levels[0]!.map((name) => agreementOf[name]!),
      [goals.direct],
    );

    const early = 'Område 3';
    expect((await takeStep(await leader(early), agreementOf[early]!, 'propose')).status).toBe(200);
    const tooEarly = await sign(await leader(early), agreementOf[early]!);
    expect([tooEarly.answer.status, tooEarly.answer.body.errors]).toEqual([
      409,
      [expect.objectContaining({ code: 'superior-not-active' })],
    ]);
    expect((await takeStep(await leader(early), agreementOf[early]!, 'withdraw')).status).toBe(200);

    const path = `/api/agreements/${agreementOf[TOP]}`;
    const talk = { name: 'Utviklingssamtale', plannedOn: '2026-06-10', talkId: 'utviklingssamtale' };
    await chief.post(`${path}/conversations`, talk).expect(201);
    const days = { decidedOn: '2025-12-10', effectiveOn: '2026-01-01' };
    const decision = { bodyName: 'Formannskapet', caseNumber: '61/25', archiveNumber: '2025/1234', outcome: 'decided', ...days };
    await chief.put(`${path}/decision`, decision).set('If-Match', '"0"').expect(200);
    await bothSign(TOP);
    const { body } = await chief.get(`${path}/versions/1`).expect(200);
    expect(body).toMatchObject({ state: 'adopted', isIntact: true, content: { superior: null, employerBody: 'Formannskapet', decision } });
    expect(body.signatures).toEqual([
      expect.objectContaining({ role: 'leader', capacity: 'permanent' }),
      expect.objectContaining({ role: 'superior', capacity: 'representative', name: 'Ordfører Oda' }),
    ]);
  });

  it(
    'goes on from the top: 149 are proposed and signed, level by level',
    async () => {
      for (const level of municipality.levels) await inTurns(level, bothSign);
      expect(signed.size).toBe(150);
      const { body } = await (await leader(TOP)).get(`/api/reports/units/${unit(TOP)}`).expect(200);
      expect(body.overview.at(-1).agreements).toMatchObject({ units: 150, active: 150, draft: 0, late: 0, missing: 0, withChanges: 0 });
    },
    MINUTES,
  );

  it(
    'in May a shared goal is changed for a third: some amend, some acknowledge, some have not answered',
    async () => {
      on('2026-05-04');
      const chief = await leader(TOP);
      const path = `/api/goals/${goals.third}`;
      const reach = await chief.get(`${path}/reach?action=revise`).expect(200);
      expect(reach.body).toMatchObject({ units: touched().length, signed: touched().length });
      const revised = goalInput('Mål: strengere', { scope: 'units', scopeUnitIds: TOUCHED.map(unit) });
      await chief.put(`${path}/change`, revised).set('If-Match', '"0"').expect(200);
      expect(await withChanges(TOP)).toBe(0);
      const sent = await chief.post(`${path}/change/send`, { weight: 'binding' }).set('If-Match', '"1"').expect(200);
      const asked = touched().length;
      expect([asked / names().length > 0.3, asked / names().length < 0.4]).toEqual([true, true]);
      const [change] = sent.body.changes as [{ id: number; counts: object }];
      expect(change.counts).toEqual({ asked, acknowledged: 0, amended: 0, unanswered: asked });
      // The chief officer's own goal stands in what was signed with the body, whose representative has seen the change.
      expect(await withChanges(TOP)).toBe(asked + 1);
      await (await superior(TOP)).post(`/api/agreements/${agreementOf[TOP]}/changes/${change.id}/acknowledge`).expect(200);
      expect(await withChanges(TOP)).toBe(asked);

      const [amending, acknowledging] = [touched().slice(0, 12), touched().slice(12, 30)];
      await inTurns(amending, async (name) => {
        const browser = await leader(name);
        expect((await amend(browser, agreementOf[name]!, 'Målet fra rådmannen er strengere')).status).toBe(201);
        const answer = { narrative: 'Vi gjør mer av det', localTarget: '4 %', notRelevantReason: '' };
        await browser.put(`/api/agreements/${agreementOf[name]}/goals/${goals.third}/response`, answer).set('If-Match', '"1"').expect(200);
        await bothSign(name);
      });
      await inTurns(acknowledging, async (name) => {
        await (await leader(name)).post(`/api/agreements/${agreementOf[name]}/changes/${change.id}/acknowledge`).expect(200);
      });
      const left = touched().slice(30);
      const { body } = await chief.get(`${path}/changes`).expect(200);
      expect(body.changes[0].counts).toEqual({ asked, acknowledged: 18, amended: 12, unanswered: left.length });
      expect(await withChanges(TOP)).toBe(left.length);
      for (const top of TOUCHED) expect(await withChanges(top)).toBe(left.filter((name) => isWithin(municipality, name, top)).length);
    },
    MINUTES,
  );

  it('in June a section gets a new leader: the former agreement closes as it was signed, the next is signed from the beginning', async () => {
    on('2026-06-01');
    const hr = await as(hrId);
    const section = 'Seksjon 5';
    const formerId = agreementOf[section]!;
    const successorId = await givenPerson(test.unitOfWork, 'Ny leder');
    const { body: place } = await hr.get(`/api/organization/units/${unit(section)}`).expect(200);
    const change = { personId: successorId, validFrom: '2026-06-01', carryOverMeasures: true };
    const { body } = await hr
      .post(`/api/units/${unit(section)}/change-of-leader`, change)
      .set('If-Match', `"${place.version}"`)
      .expect(201);
    leaderOf[section] = successorId;
    agreementOf[section] = body.agreementIds[0];
    await givenSignable(test.unitOfWork, [agreementOf[section]!], [goals.everybody]);
    expect((await (await superior(section)).get(`/api/agreements/${formerId}`).expect(200)).body).toMatchObject({ closedOn: '2026-06-01' });
    await bothSign(section);
    const { body: next } = await (await leader(section)).get(`/api/agreements/${agreementOf[section]}/versions/1`).expect(200);
    expect(next).toMatchObject({ state: 'adopted', formerHash: null, content: { leader: { name: 'Ny leder' } } });
    const below = municipality.levels[2]!.find((name) => municipality.above[name] === section)!;
    expect((await amend(await leader(below), agreementOf[below]!, 'Ny overordnet')).status).toBe(201);
    await bothSign(below);
  });

  it('in August wards are moved: what they signed stands, and an amendment is signed with the superior they have now', async () => {
    on('2026-08-03');
    const hr = await as(hrId);
    const moved = ['Avdeling 1', 'Avdeling 2'];
    for (const name of moved) {
      const { body } = await hr.get(`/api/organization/units/${unit(name)}`).expect(200);
      const to = { parentUnitId: unit('Seksjon 3'), validFrom: '2026-08-03' };
      await hr
        .post(`/api/organization/units/${unit(name)}/move`, to)
        .set('If-Match', `"${body.version}"`)
        .expect(200);
    }
    municipality = { ...municipality, above: { ...municipality.above, ...Object.fromEntries(moved.map((name) => [name, 'Seksjon 3'])) } };
    const [ward] = moved as [string];
    expect((await amend(await superior(ward), agreementOf[ward]!, 'Flyttet til en annen seksjon')).status).toBe(201);
    // Somebody signs and thinks better of it: what had one signature lapses, and the chain passes it by.
    expect((await takeStep(await leader(ward), agreementOf[ward]!, 'propose')).status).toBe(200);
    expect((await sign(await superior(ward), agreementOf[ward]!)).answer.status).toBe(200);
    expect((await takeStep(await leader(ward), agreementOf[ward]!, 'withdraw')).status).toBe(200);
    await bothSign(ward);
    const { body } = await hr.get(`/api/agreements/${agreementOf[ward]}/versions`).expect(200);
    expect((body as VersionRow[]).slice(-2).map(({ state, signatures }) => [state, signatures.length])).toEqual([
      ['lapsed', 1],
      ['adopted', 2],
    ]);
    const superiors = await Promise.all(
      [1, (body as VersionRow[]).length].map(async (number) => {
        const version = await hr.get(`/api/agreements/${agreementOf[ward]}/versions/${number}`).expect(200);
        return version.body.content.superior.unitName as string;
      }),
    );
    expect(superiors).toEqual(['Seksjon 1', 'Seksjon 3']);
    expect(await agreementVersion(hr, agreementOf[moved[1]!]!)).toBeGreaterThan(1);
  });

  it(
    'afterwards every version opens as it was signed, and its hash is recomputed by others',
    async () => {
      on('2026-12-15');
      const hr = await as(hrId);
      const folder = mkdtempSync(join(tmpdir(), 'kaskade-year-'));
      let versions = 0;
      try {
        await inTurns([...signed.keys()], async (agreementId) => {
          const { body } = await hr.get(`/api/agreements/${agreementId}/versions`).expect(200);
          const rows = body as VersionRow[];
          versions += rows.length;
          expect(rows.filter(({ state }) => state === 'adopted').map(({ hash }) => hash)).toEqual(signed.get(agreementId));
          writeFileSync(join(folder, `${agreementId}.json`), JSON.stringify(rows));
          for (const { number } of rows) {
            const { body: version } = await hr.get(`/api/agreements/${agreementId}/versions/${number}`).expect(200);
            const bytes = (
              await hr.get(`/api/agreements/${agreementId}/versions/${number}/content`).buffer(true).parse(asBytes).expect(200)
            ).body as Buffer;
            expect([version.isIntact, version.text]).toEqual([true, bytes.toString('utf8')]);
            expect(version.content).toEqual(JSON.parse(version.text));
            writeFileSync(join(folder, `${agreementId}-${number}.json`), bytes);
          }
        });
        const script = join(__dirname, '../agreement-version/recompute.mjs');
        const said = JSON.parse(execFileSync(process.execPath, [script, folder]).toString()) as object;
        expect(said).toEqual({ agreements: 151, versions, faults: [] });
        expect(versions).toBe(151 + 12 + 1 + 2);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    MINUTES,
  );
});

/** Does the work for each, some at a time. */
async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** The body as it came over the wire. */
function asBytes(response: NodeJS.EventEmitter, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}
