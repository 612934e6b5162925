import { createHash, randomBytes } from 'node:crypto';
import { Agreement, AgreementVersion, AgreementVersionPart, Attachment, AttachmentPart } from '@kaskade/persistence';
import {
  Browser,
  createTestApp,
  givenAgreement,
  GivenOrganization,
  givenOrganization,
  givenPeriod,
  givenPerson,
  TestApp,
} from '../support';

const PDF = Buffer.from('%PDF-1.7\nÅrsplan\n');

/** Kommunen (Ragnhild) ─ Helse (Hans) ─ Sone (Astrid). The agreement is Hans’s. */
describe('attachments', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let hans: Browser;
  let ragnhild: Browser;
  let agreementId: number;

  beforeEach(async () => {
    test = await createTestApp({
      today: '2026-05-04',
      environment: { KASKADE_IMPORTS_PER_MINUTE: '100', KASKADE_EXPORTS_PER_MINUTE: '100' },
    });
    org = await givenOrganization(test.unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        { name: 'Helse', leader: 'Hans', below: [{ name: 'Sone', leader: 'Astrid' }] },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    const periodId = await givenPeriod(test.unitOfWork);
    agreementId = await givenAgreement(test.unitOfWork, { unitId: org.unitIds['Helse']!, personId: org.personIds['Hans']!, periodId });
    hans = await test.signIn(org.personIds['Hans']!);
    ragnhild = await test.signIn(org.personIds['Ragnhild']!);
  });
  afterEach(() => test.close());

  const upload = (bytes: Buffer, filename: string, browser = hans) =>
    browser.post(`/api/agreements/${agreementId}/attachments`).attach('file', bytes, { filename, contentType: 'text/html' });
  const download = (id: number, browser: Browser) =>
    browser
      .get(`/api/attachments/${id}`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
  const shown = async (): Promise<string[]> =>
    ((await ragnhild.get(`/api/agreements/${agreementId}`).expect(200)).body.attachments as { name: string }[]).map(({ name }) => name);
  const setAgreement = (changes: Partial<Agreement>) =>
    test.unitOfWork.run({ personId: null }, (tx) => tx.updateWhere(Agreement, { id: agreementId }, changes));
  const frozenOn = (day: string, attachmentIds: readonly number[]) =>
    test.unitOfWork.run({ personId: null }, async (tx) => {
      const agreementVersionId = await tx.insert(AgreementVersion, {
        agreementId,
        number: 1,
        templateVersionId: null,
        reason: '',
        hash: '0'.repeat(64),
        formerHash: null,
        state: 'lapsed',
        openFor: null,
        preliminary: false,
        frozenAt: new Date(`${day}T10:00:00Z`),
        frozenOn: day,
        changesSeen: 0,
        adoptedOn: null,
        lapsedOn: day,
      });
      const text = JSON.stringify({ attachments: attachmentIds.map((id) => ({ id })) });
      await tx.insert(AgreementVersionPart, { agreementVersionId, part: 1, text });
    });

  it('come back byte for byte, as files of the server’s type, to whoever reads the agreement', async () => {
    const bytes = Buffer.concat([PDF, randomBytes(3 * 1024 * 1024)]);
    const { body } = await upload(bytes, 'Årsplan 2026.pdf').expect(201);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(body).toMatchObject({
      name: 'Årsplan 2026.pdf',
      mediaType: 'application/pdf',
      sizeBytes: bytes.length,
      sha256,
      addedBy: 'Hans',
    });
    expect(body).toMatchObject({ addedOn: '2026-05-04', removedOn: null, allowedActions: ['remove'] });
    expect(await shown()).toEqual(['Årsplan 2026.pdf']);
    const answer = await download(body.id, ragnhild).expect(200);
    expect(
      createHash('sha256')
        .update(answer.body as Buffer)
        .digest('hex'),
    ).toBe(sha256);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="Arsplan 2026.pdf"; filename*=UTF-8''%C3%85rsplan%202026.pdf`.replace(
        'Arsplan',
        'arsplan',
      ),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const parts = await test.database.query<{ bytes: number }>('SELECT MAX(LENGTH(bytes)) AS bytes FROM attachment_part');
    expect(Number(parts[0]!.bytes)).toBe(60_000);
  });

  it('are hidden from whoever may not read the agreement', async () => {
    const { body } = await upload(PDF, 'plan.pdf').expect(201);
    const solveig = await test.signIn(org.personIds['Solveig']!);
    await download(body.id, solveig).expect(404);
    await upload(PDF, 'plan.pdf', solveig).expect(404);
    await upload(PDF, 'plan.pdf', ragnhild).expect(403);
    const auditor = await test.signIn(await givenPerson(test.unitOfWork, 'Revisor', ['auditor']));
    await download(body.id, auditor).expect(200);
    await auditor.delete(`/api/attachments/${body.id}`).set('If-Match', '"1"').expect(403);
    await hans.get('/api/attachments/4711').expect(404);
  });

  it.each<[string, string]>([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
    ['"; filename="evil.pdf', '_; filename=_evil.pdf'],
    ['<img src=x onerror=alert(1)>.pdf', '_img src=x onerror=alert(1)_.pdf'],
    ['gnp\u202Efdp.pdf', 'gnpfdp.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['%0d%0aX: y.pdf', 'X_ y.pdf'],
  ])('named %j are kept as %j, and end no header', async (sent, name) => {
    // Raw, since a client's library would escape the name.
    const boundary = 'xxBOUNDARYxx';
    const encoded = encodeURIComponent(sent).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename*=UTF-8''${encoded}\r\n`;
    const form = Buffer.concat([Buffer.from(`${head}Content-Type: text/html\r\n\r\n`), PDF, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const { body } = await hans
      .post(`/api/agreements/${agreementId}/attachments`)
      .set('Content-Type', `multipart/form-data; boundary=${boundary}`)
      .send(form as never)
      .expect(201);
    expect(body.name).toBe(name);
    const { headers } = await download(body.id, ragnhild).expect(200);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[^"\r\n]*"; filename\*=UTF-8''[\w%.~!-]*$/);
    expect(headers['content-type']).toBe('application/pdf');
  });

  it.each<[string, Buffer, string]>([
    ['virus.exe', Buffer.from('MZ'), 'attachment-type-unknown'],
    ['side.html', Buffer.from('<script>alert(1)</script>'), 'attachment-type-unknown'],
    ['bilde.png', PDF, 'attachment-type-mismatch'],
    ['plan.pdf', Buffer.from('<html>'), 'attachment-type-mismatch'],
    ['makro.docx', Buffer.from('PK\u0003\u0004[Content_Types].xml word/document.xml word/vbaProject.bin'), 'attachment-type-mismatch'],
    ['tom.pdf', Buffer.alloc(0), 'attachment-empty'],
  ])('%s is refused, and nothing is kept', async (name, bytes, code) => {
    const { body } = await upload(bytes, name).expect(400);
    expect(body.errors).toMatchObject([{ field: 'file', code }]);
    expect(await test.database.repository(Attachment).count()).toBe(0);
    expect(await test.database.repository(AttachmentPart).count()).toBe(0);
  });

  it('have a largest size and a largest number', async () => {
    await upload(Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]), 'stor.pdf').expect(413);
    const largest = Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024 - PDF.length - 1, 7)]);
    await upload(largest, 'plan.pdf').expect(201);
    for (let number = 2; number <= 20; number++) await upload(PDF, 'plan.pdf').expect(201);
    expect((await shown()).at(-1)).toBe('plan (20).pdf');
    expect((await upload(PDF, 'plan.pdf').expect(409)).body.type).toBe('urn:kaskade:problem:attachment-too-many');
    await hans.post(`/api/agreements/${agreementId}/attachments`).field('file', 'text').expect(400);
  });

  it('stay as they are while the agreement is under way or holds', async () => {
    const { body } = await upload(PDF, 'plan.pdf').expect(201);
    for (const state of ['proposed', 'signed', 'active', 'evaluated', 'archived'] as const) {
      await setAgreement({ state });
      expect((await upload(PDF, 'ny.pdf').expect(409)).body.type).toBe(`urn:kaskade:problem:agreement-${state}`);
      await hans.delete(`/api/attachments/${body.id}`).set('If-Match', '"1"').expect(409);
    }
    await download(body.id, hans).expect(200);
  });

  it('a removed one is gone, unless a version holds it', async () => {
    const { body: wrong } = await upload(PDF, 'feil fil.pdf').expect(201);
    await hans.delete(`/api/attachments/${wrong.id}`).expect(428);
    await hans.delete(`/api/attachments/${wrong.id}`).set('If-Match', '"7"').expect(412);
    await hans.delete(`/api/attachments/${wrong.id}`).set('If-Match', '"1"').expect(204);
    expect(await test.database.repository(AttachmentPart).count()).toBe(0);
    await hans.get(`/api/attachments/${wrong.id}`).expect(404);

    const { body: signed } = await upload(PDF, 'plan.pdf').expect(201);
    await frozenOn('2026-05-04', [signed.id]);
    // Added on the same day, after it was frozen.
    const { body: mistaken } = await upload(PDF, 'etterpå.pdf').expect(201);
    await hans.delete(`/api/attachments/${mistaken.id}`).set('If-Match', '"1"').expect(204);
    await hans.get(`/api/attachments/${mistaken.id}`).expect(404);
    test.clock.moveTo('2026-06-01');
    hans = await test.signIn(org.personIds['Hans']!);
    ragnhild = await test.signIn(org.personIds['Ragnhild']!);
    await hans.delete(`/api/attachments/${signed.id}`).set('If-Match', '"1"').expect(204);
    expect(await shown()).toEqual([]);
    expect(((await download(signed.id, ragnhild).expect(200)).body as Buffer).equals(PDF)).toBe(true);
    await hans.delete(`/api/attachments/${signed.id}`).set('If-Match', '"2"').expect(409);
    const { body: later } = await upload(PDF, 'senere.pdf').expect(201);
    await hans.delete(`/api/attachments/${later.id}`).set('If-Match', '"1"').expect(204);
    await hans.get(`/api/attachments/${later.id}`).expect(404);
  });
});
