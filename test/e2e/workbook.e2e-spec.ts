import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { AuditEntry } from '@kaskade/persistence';
import {
  Browser,
  createTestApp,
  givenAgreement,
  givenAreas,
  givenCostCentre,
  givenFigure,
  givenGoal,
  givenMeasure,
  givenOrganization,
  GivenOrganization,
  givenPeriod,
  TestApp,
} from '../support';
import { seedDemo } from '../../tools/demo-data/main';

const TODAY = '2026-09-08';

/** What recompute.mjs works out of the sheet Data alone, by the headings of the sheets. */
interface Recomputed {
  faults: string[];
  rows: { summary: number; goals: number; centres: number };
  figures: {
    summary: Record<string, number>;
    goals: Record<string, Record<string, number | string>>;
    money: Record<string, number | string>;
  };
}

describe('the workbook of a report', () => {
  let test: TestApp;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kaskade-workbook-'));
    test = await createTestApp({ today: TODAY });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await test.close();
  });

  const download = async (browser: Browser, unitId: number, query = ''): Promise<{ bytes: Buffer; headers: Record<string, string> }> => {
    const answer = await browser
      .get(`/api/reports/units/${unitId}/workbook${query}`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    return { bytes: answer.body as Buffer, headers: answer.headers };
  };
  const recompute = (bytes: Buffer): Recomputed => {
    const file = join(folder, 'report.xlsx');
    writeFileSync(file, bytes);
    const script = join(__dirname, '../workbook/recompute.mjs');
    try {
      return JSON.parse(execFileSync(process.execPath, [script, file, '--json'], { maxBuffer: 1e8 }).toString()) as Recomputed;
    } catch (error) {
      return JSON.parse((error as { stdout: Buffer }).stdout.toString()) as Recomputed;
    }
  };
  const open = async (bytes: Buffer): Promise<Workbook> => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    return workbook;
  };

  describe('of the demo municipality', () => {
    let chief: Browser;
    let rootId: number;

    beforeAll(async () => {
      await seedDemo(test.database.writer, { size: 'demo', today: TODAY });
      [{ unitId: rootId }] = (await test.database.query<{ unitId: number }>('SELECT unitId FROM placement WHERE parentUnitId IS NULL')) as [
        { unitId: number },
      ];
      const [leader] = await test.database.query<{ personId: number }>(
        'SELECT personId FROM leadership WHERE unitId = ? AND validFrom <= ? AND (validTo IS NULL OR validTo > ?) ORDER BY kind',
        [rootId, TODAY, TODAY],
      );
      chief = await test.signIn(leader!.personId);
      await signAndChange();
    });

    /** What is active is signed, one draft is on its way, and the chief officer changes a goal: figures of their own in every sheet. */
    const signAndChange = async (): Promise<void> => {
      const { writer } = test.database;
      await writer.query(
        `INSERT INTO agreement_version (agreementId, number, reason, hash, state, preliminary, frozenAt, frozenOn, changesSeen, adoptedOn)
         SELECT a.id, 99, '', 'x', 'adopted', 0, '2026-09-01 08:00:00.000', '2026-09-01', (SELECT MAX(sentNumber) FROM goal_change), '2026-09-01' FROM agreement a WHERE a.state = 'active'`,
      );
      await writer.query(
        `INSERT INTO agreement_event (agreementId, at, day, personId, action, stage, comment)
         SELECT MIN(a.id), '2026-09-02 08:00:00.000', '2026-09-02', MIN(a.personId), 'propose', 'proposed', '' FROM agreement a
           JOIN leadership post ON post.unitId = a.unitId AND post.personId = a.personId AND post.validTo IS NULL
          WHERE a.activeOn IS NULL AND a.closedOn IS NULL`,
      );
      const [{ id }] = (await writer.query(`SELECT MIN(id) AS id FROM goal WHERE unitId = ? AND state = 'shared' AND scope = 'all'`, [
        rootId,
      ])) as [{ id: number }];
      const { body: goal } = await chief.get(`/api/goals/${id}`).expect(200);
      const { areaId, principles, source, scope } = goal;
      const after = { areaId, title: 'Ny ordlyd', text: '', principles, source, supportsGoalId: null, scope, scopeUnitIds: [] };
      const { body: draft } = await chief.get(`/api/goals/${id}/change`).expect(200);
      const { body: saved } = await chief.put(`/api/goals/${id}/change`, after).set('If-Match', `"${draft.version}"`).expect(200);
      await chief.post(`/api/goals/${id}/change/send`, { weight: 'binding' }).set('If-Match', `"${saved.version}"`).expect(200);
    };

    it.each(['', '?day=2026-03-31', '?day=2026-05-31'])(
      'is recomputed from its sheet Data alone, and equals the API to the øre %s',
      async (query) => {
        const { bytes } = await download(chief, rootId, query);
        const { faults, figures, rows } = recompute(bytes);
        expect(faults).toEqual([]);
        expect(rows.summary).toBeGreaterThan(140);
        const { body } = await chief.get(`/api/reports/units/${rootId}${query}`).expect(200);
        const sum = body.overview.at(-1);
        expect(figures.summary).toMatchObject({
          Ledere: body.leaders,
          'Svar forventet': sum.coverage.expected,
          Svart: sum.coverage.answered,
          'Framdrift × vekt (0,01 %)': sum.progressSum,
          Avtalevekt: sum.progressWeight,
          'I rute': sum.measures.green,
          'Ikke meldt': sum.measures.notReported,
          'Over frist': sum.measures.overdue,
          Mangler: sum.agreements.missing,
          Ledig: sum.agreements.vacant,
          Forsinket: sum.agreements.late,
          'Til godkjenning': sum.agreements.proposed,
          'Signert av én': sum.agreements.signed,
          'Ubesvart endring': sum.agreements.withChanges,
        });
        if (query === '') {
          expect(sum.agreements.withChanges).toBeGreaterThan(10);
          const opened = await chief.get(`/api/reports/units/${rootId}/rows/agreements?part=sum&figure=withChanges&limit=1000`).expect(200);
          expect(opened.body.total).toBe(sum.agreements.withChanges);
          expect(opened.body.rows[0]).toMatchObject({
            standing: 'active',
            unansweredChanges: expect.any(Number),
            unansweredSince: expect.any(String),
          });
        }
        for (const goal of body.goals) {
          expect(figures.goals[goal.id]).toMatchObject({
            'Framdrift × vekt (0,01 %)': goal.sum.progressSum,
            Avtalevekt: goal.sum.progressWeight,
            'Svar forventet': goal.sum.expected,
            Svart: goal.sum.answered,
            Tiltak: goal.sum.measures.total,
          });
        }
        const money = body.money.rows.at(-1);
        const shown = (ore: number | null) => (ore === null ? '–' : ore / 100);
        expect(figures.money).toMatchObject({
          'Regulert budsjett': shown(money.revisedOre),
          'Regnskap hittil': shown(money.actualToDateOre),
          'Avvik hittil': shown(money.deviationToDateOre),
          Årsprognose: shown(money.forecastOre),
          'Avvik i prognose': shown(money.forecastDeviationOre),
        });
      },
    );

    it('says so when a cell is another than Data says', async () => {
      const workbook = await open((await download(chief, rootId)).bytes);
      const [summary, money] = [workbook.getWorksheet('Samlet')!, workbook.getWorksheet('Økonomi')!];
      summary.getCell('N7').value = 4711;
      money.getCell('E5').value = 0.01;
      const { faults } = recompute(Buffer.from(await workbook.xlsx.writeBuffer()));
      expect(faults.filter((fault) => /4711 in the file/.test(fault))).toEqual([expect.stringMatching(/^Samlet, .*Svart/)]);
      expect(faults.filter((fault) => /0.01 in the file/.test(fault))).toEqual([expect.stringMatching(/^Økonomi, .*Regulert budsjett/)]);
    });

    it('has frozen headings, filter, outline, live sums and a page set-up', async () => {
      const workbook = await open((await download(chief, rootId)).bytes);
      expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['Les meg', 'Samlet', 'Mål', 'Økonomi', 'Tiltak', 'Data']);
      for (const sheet of workbook.worksheets) {
        expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
        expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
        expect(sheet.pageSetup.printTitlesRow).toBe('4:4');
        if (sheet.name !== 'Les meg') expect(sheet.autoFilter).toBeTruthy();
      }
      const summary = workbook.getWorksheet('Samlet')!;
      expect(summary.getCell('D5').value).toMatchObject({ formula: expect.stringMatching(/^SUM\(D6:D7,D\d+/), result: expect.any(Number) });
      expect(summary.getRow(6).outlineLevel).toBe(1);
      const money = workbook.getWorksheet('Økonomi')!;
      expect(money.getCell('D5').numFmt).toMatch(/^#,##0/);
      const lights = new Set<string>();
      money.eachRow((row) => {
        const light = row.getCell(15);
        if (light.text === 'Utenfor') lights.add((light.fill as { fgColor: { argb: string } }).fgColor.argb);
      });
      expect([...lights]).toEqual(['FFF8D4D4']);
    });

    it('stands in the audit log, and is refused to whoever may not read the report', async () => {
      await download(chief, rootId);
      const entries = await test.database.repository(AuditEntry).findBy({ action: 'export' });
      expect(entries.at(-1)).toMatchObject({ entity: 'unit', entityId: rootId });
      const [ward] = await test.database.query<{ personId: number }>(
        `SELECT l.personId FROM leadership l WHERE l.validTo IS NULL AND l.kind = 'permanent'
           AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.parentUnitId = l.unitId) ORDER BY l.id DESC`,
      );
      await (await test.signIn(ward!.personId)).get(`/api/reports/units/${rootId}/workbook`).expect(404);
      await test.stranger().get(`/api/reports/units/${rootId}/workbook`).expect(401);
    });
  });
});

describe('the workbook of a small unit', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let leader: Browser;
  let workbook: Workbook;
  let disposition: string;

  beforeAll(async () => {
    test = await createTestApp({ today: TODAY });
    const { unitOfWork } = test;
    org = await givenOrganization(unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        { name: 'Helse "æ"\r\nX-Evil: 1', leader: '=Hans' },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    const periodId = await givenPeriod(unitOfWork);
    const [areaId] = await givenAreas(unitOfWork, 'Sykefravær');
    const goalId = await givenGoal(unitOfWork, { unitId: org.unitIds['Kommunen']!, periodId, areaId: areaId!, title: '@Nærvær' });
    const unitId = org.unitIds['Helse "æ"\r\nX-Evil: 1']!;
    const agreementId = await givenAgreement(unitOfWork, { unitId, personId: org.personIds['=Hans']!, periodId });
    await givenAgreement(unitOfWork, { unitId: org.unitIds['Skole']!, personId: org.personIds['Solveig']!, periodId });
    for (const title of ['=1+1', '+47 22', '-5 dager', '@alle', '\tTabulator', '\rLinje', '<b>&amp;"\u0007\uD800']) {
      await givenMeasure(unitOfWork, { agreementId, goalId, title });
    }
    const centre = await givenCostCentre(unitOfWork, '-3424', unitId);
    await givenFigure(unitOfWork, centre, 'revised', -1_234);
    leader = await test.signIn(org.personIds['Ragnhild']!);
    const answer = await leader
      .get(`/api/reports/units/${unitId}/workbook`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    disposition = answer.headers['content-disposition'] as string;
    expect(answer.headers['x-evil']).toBeUndefined();
    workbook = new Workbook();
    await workbook.xlsx.load(answer.body as ArrayBuffer);
  });
  afterAll(() => test.close());

  it('keeps text that begins like a formula as text, and negative numbers as numbers', () => {
    const sheet = workbook.getWorksheet('Tiltak')!;
    const titles = Array.from({ length: 7 }, (_, at) => sheet.getRow(5 + at).getCell(5).value);
    expect(titles.every((title) => typeof title === 'string')).toBe(true);
    expect(titles.slice(0, 4)).toEqual(['=1+1', '+47 22', '-5 dager', '@alle']);
    // exceljs reads a text's entities twice, so that &amp; comes out as &.
    expect(titles[6]).toBe('<b>&"\uFFFD');
    const money = workbook.getWorksheet('Økonomi')!;
    expect(money.getCell('E6').value).toBe(-1234);
    expect(money.getCell('C6').value).toBe('-3424');
  });

  it('shows no per cent, no light and no green where nobody has reported', () => {
    const words: unknown[] = [];
    for (const sheet of workbook.worksheets.filter((one) => one.name !== 'Les meg')) {
      const heading = sheet.getRow(4);
      sheet.eachRow((row, number) => {
        if (number <= 4) return;
        row.eachCell((cell, column) => {
          const value = typeof cell.value === 'object' && cell.value !== null && 'result' in cell.value ? cell.value.result : cell.value;
          if (['Framdrift', 'Lys', 'Avvik %', 'Avvik i prognose'].includes(heading.getCell(column).text)) words.push(value);
          if (['I rute', 'Usikkert', 'Ikke i rute'].includes(heading.getCell(column).text)) expect([0, undefined]).toContain(value);
          expect((cell.fill as { pattern?: string } | undefined)?.pattern).not.toBe('solid');
        });
      });
    }
    expect(words.length).toBeGreaterThan(10);
    expect(new Set(words)).toEqual(new Set(['–', 'Ikke meldt']));
  });

  it('is named for the unit, and no sign of that name ends the header', () => {
    expect(disposition).toMatch(/^attachment; filename="[ -~]+\.xlsx"; filename\*=UTF-8''Rapport%20Helse%20/);
  });

  it('is of the chosen subtree only', () => {
    const data = workbook.getWorksheet('Data')!;
    const names: unknown[] = [];
    data.eachRow((row) => names.push(row.getCell(8).value));
    expect(names).not.toContain('Skole');
  });
});
