import { Workbook } from 'exceljs';
import { Browser, createTestApp, givenOrganization, givenPerson, TestApp } from '../support';

/** A workbook of one row, back with the cells marked that were named: the same way for figures and for the organization. */
describe('a workbook back with its wrong cells marked', () => {
  let test: TestApp;
  const browsers: Record<string, Browser> = {};
  let bytes: Buffer;
  const note = { sheet: 'Tall', cell: 'B2', text: 'Dette er ikke et beløp.' };

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-09-10' });
    const org = await givenOrganization(test.unitOfWork, { name: 'Kommunen', leader: 'Ragnhild' });
    browsers['leader'] = await test.signIn(org.personIds['Ragnhild']!);
    browsers['controller'] = await test.signIn(await givenPerson(test.unitOfWork, 'Kontroll', ['controller']));
    browsers['hr'] = await test.signIn(await givenPerson(test.unitOfWork, 'HR', ['hr']));
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Tall');
    sheet.addRow(['Ansvar', 'Regnskap']);
    sheet.addRow(['3400', 'abc']);
    bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  });
  afterAll(() => test.close());

  const send = (who: string, area: string, request: object | null, name = 'tall.xlsx', content = bytes) => {
    const sent = browsers[who]!.post(`/api/${area}/marked`).attach('file', content, name);
    return request ? sent.field('request', JSON.stringify(request)) : sent;
  };

  describe.each([
    ['economy/imports', 'controller', 'hr'],
    ['organization/import', 'hr', 'controller'],
  ])('%s', (area, mine, another) => {
    it('keeps what stands there, and says what is wrong in a note on the cell', async () => {
      const { body, headers } = await send(mine, area, { notes: [note] })
        .buffer(true)
        .parse((response, done) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => done(null, Buffer.concat(chunks)));
        })
        .expect(200);
      expect(headers['content-type']).toContain('spreadsheetml');
      expect(headers['content-disposition']).toContain('attachment');
      const marked = new Workbook();
      await marked.xlsx.load(body as never);
      const sheet = marked.getWorksheet('Tall')!;
      expect([sheet.getCell('A2').value, sheet.getCell('B2').value]).toEqual(['3400', 'abc']);
      expect(JSON.stringify(sheet.getCell('B2').note)).toContain(note.text);
      expect(sheet.getCell('A2').note).toBeUndefined();
    });

    it('is for whoever imports', async () => {
      await send('leader', area, { notes: [note] }).expect(403);
      await send(another, area, { notes: [note] }).expect(403);
    });

    it('refuses a request without notes, and what is no workbook', async () => {
      await send(mine, area, null).expect(400);
      await send(mine, area, { notes: [] }).expect(400);
      await send(mine, area, { notes: [note] }, 'tall.xlsx', Buffer.from('PK no zip')).expect(400);
    });
  });
});
