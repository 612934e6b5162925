import { Workbook } from 'exceljs';
import { AuditEntry, AuditSeal, verifyAuditLog } from '@kaskade/persistence';
import { AuditSealing, Denials, MOST_OF_ONE } from '@kaskade/platform';
import { AuditLogReader } from '@kaskade/reporting';
import {
  Browser,
  createTestApp,
  givenAgreement,
  givenAreas,
  GivenOrganization,
  givenOrganization,
  givenPeriod,
  givenPerson,
  TestApp,
} from '../support';

const TODAY = '2026-05-04';
const CANARY = 'Kanari-7f3a';

describe('the audit log', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let auditor: Browser;
  let auditorId: number;
  let leader: Browser;
  let stranger: Browser;
  let agreementId: number;
  let areaId: number;

  beforeAll(async () => {
    test = await createTestApp({ today: TODAY });
    org = await givenOrganization(test.unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        { name: 'Helse', leader: 'Hans' },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    const periodId = await givenPeriod(test.unitOfWork);
    [areaId] = (await givenAreas(test.unitOfWork, 'Helse og velferd')) as [number];
    agreementId = await givenAgreement(test.unitOfWork, { unitId: org.unitIds['Helse']!, personId: org.personIds['Hans']!, periodId });
    auditorId = await givenPerson(test.unitOfWork, 'Revisoren', ['auditor']);
    auditor = await test.signIn(auditorId);
    leader = await test.signIn(org.personIds['Hans']!);
    stranger = await test.signIn(org.personIds['Solveig']!);
  });
  afterAll(() => test.close());

  const entries = async () => {
    await test.app.get(Denials).settled();
    return test.database.repository(AuditEntry).find({ order: { id: 'ASC' } });
  };
  const newest = async () => (await entries()).at(-1)!;
  const addMeasure = async (title: string): Promise<number> => {
    const { body } = await leader.post(`/api/agreements/${agreementId}/measures`, { title, areaId }).expect(201);
    const plan = { title, description: CANARY, responsible: CANARY, startOn: null, dueOn: '2026-09-01', weight: 1, countedWord: CANARY };
    const milestones = [{ title: CANARY, dueOn: null }];
    await leader
      .put(`/api/measures/${body.id}`, { ...plan, progressKind: 'milestones', wantedCount: null, milestones })
      .set('If-Match', '"1"')
      .expect(200);
    return body.id as number;
  };

  it('tells of every sign-in and sign-out', async () => {
    const personId = await givenPerson(test.unitOfWork, 'Innom', ['hr']);
    const browser = await test.signIn(personId);
    expect(await newest()).toMatchObject({ action: 'sign-in', personId, entityId: personId, requestId: expect.any(String) });
    await browser.post('/api/auth/sign-out').expect((response) => expect(response.status).toBeLessThan(300));
    expect(await newest()).toMatchObject({ action: 'sign-out', personId });
  });

  it('tells of what was refused: forbidden, and hidden behind a 404, by whom, of which unit and agreement', async () => {
    await stranger.post('/api/periods', { name: 'X', validFrom: '2030-01-01', validTo: '2031-01-01' }).expect(403);
    expect(await newest()).toMatchObject({
      action: 'denied',
      personId: org.personIds['Solveig'],
      entity: 'periods',
      details: { status: 403, code: 'forbidden', method: 'POST', route: '/api/periods' },
    });
    const { headers } = await stranger.get(`/api/agreements/${agreementId}?q=${CANARY}`).expect(404);
    expect(await newest()).toMatchObject({
      action: 'denied',
      personId: org.personIds['Solveig'],
      entityId: agreementId,
      agreementId,
      unitId: org.unitIds['Helse'],
      requestId: headers['x-request-id'],
      details: { status: 404, method: 'GET', route: '/api/agreements/:agreementId' },
    });
  });

  it('a 404 of what is not there is no denial, and looks the very same', async () => {
    const hidden = await stranger.get(`/api/agreements/${agreementId}`).expect(404);
    const before = (await entries()).length;
    const missing = await stranger.get('/api/agreements/999999').expect(404);
    expect(missing.body).toEqual(hidden.body);
    expect(Object.keys(missing.headers)).toEqual(Object.keys(hidden.headers));
    expect(await entries()).toHaveLength(before);
  });

  it('a flood of denials is written as its beginning and a count', async () => {
    const flooder = await test.signIn(await givenPerson(test.unitOfWork, 'Flom', []));
    for (let attempt = 0; attempt < MOST_OF_ONE + 25; attempt++) await flooder.get('/api/audit').expect(403);
    const ofFlooder = (await entries()).filter(({ action, entity }) => action === 'denied' && entity === 'audit');
    expect(ofFlooder.length).toBeLessThanOrEqual(MOST_OF_ONE);
    test.clock.instant = new Date(test.clock.instant.getTime() + 61_000);
    await flooder.get('/api/audit').expect(403);
    const told = (await entries()).find(({ action }) => action === 'denials-withheld');
    expect((told!.details as { denials: number }).denials).toBeGreaterThanOrEqual(25);
  });

  it('tells of a write with its request, unit and agreement, without its texts', async () => {
    const measureId = await addMeasure(CANARY);
    expect(measureId).toEqual(expect.any(Number));
    const [created, entry] = (await entries()).filter(({ entity }) => entity === 'measure').slice(-2) as [AuditEntry, AuditEntry];
    expect(created).toMatchObject({ action: 'create', entityId: measureId, agreementId, unitId: org.unitIds['Helse'] });
    expect(entry).toMatchObject({
      action: 'update',
      entityId: measureId,
      agreementId,
      unitId: org.unitIds['Helse'],
      personId: org.personIds['Hans'],
    });
    expect(entry.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(entry.details).toMatchObject({ description: { characters: CANARY.length }, dueOn: '2026-09-01', milestones: { items: 1 } });
    // What was sent and stood there already was not changed.
    expect(Object.keys(entry.details as object)).not.toEqual(expect.arrayContaining(['title']));
  });

  it('holds no text, cookie or token that was sent: a canary is nowhere in it', async () => {
    const rows = await test.database.query<{ row: string }>('SELECT details AS row FROM audit_entry WHERE details IS NOT NULL');
    expect(rows.length).toBeGreaterThan(10);
    const all = rows.map(({ row }) => row).join('\n');
    expect(all).not.toContain(CANARY);
    expect(all).not.toMatch(/kaskade=|s%3A|s:[\w-]{20,}/);
    // The search does find what is there.
    await test.unitOfWork.run({ personId: null }, (tx) => Promise.resolve(tx.audit('export', 'unit', 1, { leak: CANARY })));
    const [leak] = await test.database.query<{ row: string }>('SELECT details AS row FROM audit_entry ORDER BY id DESC LIMIT 1');
    expect(leak!.row).toContain(CANARY);
  });

  it('tells of a change of roles with the roles before and after', async () => {
    const admin = await test.signIn(await givenPerson(test.unitOfWork, 'Admin', ['admin']));
    const personId = await givenPerson(test.unitOfWork, 'Ny revisor', ['hr']);
    const { body } = await admin.put(`/api/organization/persons/${personId}/roles`, { roles: ['auditor'] }).set('If-Match', '"1"');
    expect(body).toMatchObject({ roles: ['auditor'] });
    const told = (await auditor.get(`/api/audit?kind=roles`).expect(200)).body.entries[0];
    expect(told.what).toBe('Endret rollene til «Ny revisor»');
    expect(JSON.parse(told.details)).toMatchObject({ before: ['hr'], after: ['auditor'] });
  });

  it('is the auditor’s to read, and nobody else’s', async () => {
    for (const role of ['hr', 'controller', 'admin'] as const) {
      const browser = await test.signIn(await givenPerson(test.unitOfWork, `Har ${role}`, [role]));
      for (const path of ['/api/audit', '/api/audit/workbook', `/api/audit/agreements?unitId=1`]) await browser.get(path).expect(403);
    }
    await leader.get('/api/audit').expect(403);
    await test.stranger().get('/api/audit').expect(401);
    await auditor.get('/api/audit').expect(200);
  });

  it('is found by person, unit, agreement, kind and day, page by page without a gap', async () => {
    const all: number[] = [];
    let before = '';
    do {
      const { body } = await auditor.get(`/api/audit${before && `?before=${before}`}`).expect(200);
      all.push(...body.entries.map(({ id }: { id: number }) => id));
      before = body.next;
    } while (before);
    expect(new Set(all).size).toBe(all.length);
    const total = await test.database.repository(AuditEntry).count();
    expect(all.length).toBeGreaterThan(50);
    expect(total - all.length).toBe(0);

    const helse = (await auditor.get(`/api/audit?agreementId=${agreementId}&kind=write`).expect(200)).body.entries;
    expect(helse.map(({ what }: { what: string }) => what)).toContain(`La til tiltak «${CANARY}»`);
    expect(helse.every((entry: { unit: { name: string } }) => entry.unit.name === 'Helse')).toBe(true);
    const mine = (await auditor.get(`/api/audit?personId=${org.personIds['Hans']}`).expect(200)).body.entries;
    expect(new Set(mine.flatMap(({ person }: { person: { name: string } | null }) => person?.name ?? []))).toEqual(new Set(['Hans']));
    expect((await auditor.get('/api/audit?to=2026-05-03').expect(200)).body.entries).toEqual([]);
    expect((await auditor.get(`/api/audit?from=${TODAY}&to=${TODAY}`).expect(200)).body.entries).toHaveLength(50);
    expect((await auditor.get(`/api/audit/agreements?unitId=${org.unitIds['Helse']}`).expect(200)).body).toEqual([
      { id: agreementId, leaderName: 'Hans', periodName: expect.any(String) },
    ]);
  });

  it('is narrowed down to any unit there has been: a closed one says when it closed', async () => {
    const unitId = org.unitIds['Skole']!;
    await test.database.writer.query(`UPDATE placement SET validTo = '2026-05-01' WHERE unitId = ?`, [unitId]);
    const { body } = await auditor.get('/api/audit/units').expect(200);
    expect(body).toContainEqual({ id: unitId, name: 'Skole', code: expect.any(String), closedOn: '2026-05-01' });
    expect(body).toContainEqual({ id: org.unitIds['Helse'], name: 'Helse', code: expect.any(String), closedOn: null });
    await test.database.writer.query('UPDATE placement SET validTo = NULL WHERE unitId = ?', [unitId]);
    await leader.get('/api/audit/units').expect(403);
  });

  it('finds by person what others did to them too: their account, roles and register entry', async () => {
    const personId = await givenPerson(test.unitOfWork, 'Omtalt', ['hr']);
    await test.unitOfWork.run({ personId: null }, (tx) =>
      Promise.resolve(tx.audit('sign-in-refused', 'person', personId, { code: 'sign-in-inactive', userName: 'omtalt@kommune.example' })),
    );
    const hr = await test.signIn(await givenPerson(test.unitOfWork, 'HR', ['hr']));
    const path = `/api/organization/persons/${personId}`;
    const { name, userName, title, version } = (await hr.get(path).expect(200)).body;
    await hr.put(path, { name, userName, title, active: false }).set('If-Match', `"${version}"`).expect(200);
    const { entries } = (await auditor.get(`/api/audit?personId=${personId}`).expect(200)).body;
    expect(entries.map(({ what, fields }: { what: string; fields: string[] }) => [what, ...fields])).toEqual([
      ['Endret person «Omtalt»', 'aktiv'],
      ['Fikk ikke logge inn som omtalt@kommune.example «Omtalt»: personen er inaktiv'],
      ['La til person «Omtalt»', 'brukernavn', 'navn', 'tittel', 'roller', 'språk', 'aktiv'],
    ]);
  });

  it('names the deputy, also of a naming that was taken back', async () => {
    const unitId = org.unitIds['Helse']!;
    const personId = await givenPerson(test.unitOfWork, 'Vara Vik', []);
    const deputies = `/api/units/${unitId}/deputies`;
    const { body } = await leader.post(deputies, { personId, validFrom: '2026-06-01', validTo: '2026-07-01' }).expect(201);
    const [{ id }] = body.deputies as [{ id: number }];
    const changed = { validFrom: '2026-06-01', validTo: '2026-07-08' };
    await leader.put(`${deputies}/${id}`, changed).set('If-Match', '"1"').expect(200);
    const told = async () =>
      (await auditor.get(`/api/audit?unitId=${unitId}`).expect(200)).body.entries.map(
        ({ what, fields }: { what: string; fields: string[] }) => [what, ...fields],
      );
    expect(await told()).toContainEqual(['La til stedfortreder «Vara Vik»', 'person', 'fra', 'til', 'enhet', 'utnevnt av']);
    expect(await told()).toContainEqual(['Endret stedfortreder «Vara Vik»', 'til']);
    await leader.post(`${deputies}/${id}/end`).set('If-Match', '"2"').expect(200);
    expect(await told()).toContainEqual(['Fjernet stedfortreder «Vara Vik»']);
  });

  it.each(['kind=everything', 'before=1;DROP', 'from=yesterday', 'personId=1x', 'personId[]=1', 'order=at'])(
    'refuses %s',
    async (query) => {
      await auditor.get(`/api/audit?${query}`).expect(400);
    },
  );

  it('is read in a constant number of statements', async () => {
    const { statements } = await test.statements.during(() => auditor.get('/api/audit').expect(200));
    expect(statements.length).toBeLessThanOrEqual(5);
  });

  const sheetOf = async (path: string) => {
    const response = await auditor
      .get(path)
      .buffer(true)
      .parse((answer, done) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    const workbook = new Workbook();
    await workbook.xlsx.load(response.body as never);
    return workbook.getWorksheet('Revisjonslogg')!;
  };

  it('is exported as a workbook, which stands in it itself', async () => {
    const sheet = await sheetOf(`/api/audit/workbook?agreementId=${agreementId}&kind=write&from=${TODAY}&to=2026-05-31`);
    expect(sheet.getCell('A2').text).toContain('Et utvalg: avtale Hans 2026, slags Endring, fra 04.05.2026, til og med 31.05.2026.');
    // Day and clock in Norway, as a date that can be sorted and counted with.
    expect(sheet.getCell('B5').value).toBeInstanceOf(Date);
    expect((sheet.getCell('B5').value as Date).toISOString()).toMatch(/^2026-05-04T14:/);
    expect(sheet.getCell('E5').text).not.toBe('');
    expect(sheet.rowCount).toBeGreaterThan(5);
    expect(await newest()).toMatchObject({
      action: 'export',
      entity: 'audit_entry',
      personId: auditorId,
      details: { filter: { agreementId } },
    });
  });

  it('security line 24: ends a workbook at 100,000 entries and says so, however long the log is', async () => {
    const reader = test.app.get(AuditLogReader, { strict: false });
    const { entries } = await reader.page({}, 1);
    const page = jest.spyOn(reader, 'page').mockResolvedValue({ entries, next: '1-1' });
    const sheet = await sheetOf('/api/audit/workbook');
    expect(page.mock.calls.map(([, size]) => size)).toEqual(Array(100).fill(1_000));
    expect(sheet.getCell(`B${sheet.rowCount}`).text).toMatch(/^Her stopper filen: 100.000 linjer/);
    page.mockRestore();
  });

  it('is sealed while the server runs, an interval after it was seen, and the seals hold', async () => {
    const sealing = test.app.get(AuditSealing);
    await sealing.pass();
    expect(await test.database.repository(AuditSeal).count()).toBe(0);
    await sealing.pass();
    const verdict = await verifyAuditLog(test.database);
    expect(verdict).toMatchObject({ broken: null, unsealed: 0 });
    expect(verdict.checked).toBe(await test.database.repository(AuditEntry).count());
  });
});
