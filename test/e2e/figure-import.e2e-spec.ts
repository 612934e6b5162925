import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FigureImport } from '@kaskade/persistence';
import {
  Browser,
  createTestApp,
  givenClosedMonth,
  givenCostCentre,
  givenFigure,
  givenForecast,
  givenOrganization,
  givenPerson,
  TestApp,
  testEngine,
} from '../support';

const FIXTURES = join(__dirname, '../fixtures/figures');
const bytesOf = (name: string): Buffer => readFileSync(join(FIXTURES, name));

interface Inspected {
  readonly source: string;
  readonly sheets: readonly Record<string, unknown>[];
}
interface Problem {
  readonly severity: string;
  readonly code: string;
  readonly row: number;
  readonly at: string;
}

const AREAS = ['Administrasjon og ledelse', 'Oppvekst', 'Helse og omsorg', 'Kultur, frivillighet og fritid', 'Teknikk og miljø', 'Eiendom'];
const SERVICES = [
  'Ordinær grunnskoleopplæring inkl. fellesutgifter',
  'Voksenopplæring',
  'SFO',
  'Barnehager inkl. fellesutgifter',
  'PPT, Barnevern og Helsestasjonstjenester',
];

describe('importing figures over HTTP', () => {
  let test: TestApp;
  let controller: Browser;
  let chief: Browser;
  let unitIds: Record<string, number>;
  let personIds: Record<string, number>;
  const centreIds: Record<string, number> = {};

  /** Every area and service is a unit with a single cost centre, which files name by the unit. */
  beforeAll(async () => {
    test = await createTestApp({ today: '2026-09-10' });
    const org = await givenOrganization(test.unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: AREAS.map((name) => ({
        name,
        leader: `Leder ${name}`,
        below: name === 'Oppvekst' ? SERVICES.map((service) => ({ name: service })) : [],
      })),
    });
    ({ unitIds, personIds } = org);
    let code = 1000;
    for (const name of [...AREAS, ...SERVICES]) centreIds[name] = await givenCostCentre(test.unitOfWork, String(code++), unitIds[name]!);
    controller = await test.signIn(await givenPerson(test.unitOfWork, 'Kontroll', ['controller']));
    chief = await test.signIn(personIds['Ragnhild']!);
  });
  afterAll(() => test.close());

  const send = (path: string, bytes: Buffer, name: string, request?: object) => {
    const sent = controller.post(`/api/economy/imports/${path}`).attach('file', bytes, name);
    return request ? sent.field('request', JSON.stringify(request)) : sent;
  };

  /** What the screen sends when the user only says what the file does not. */
  async function asProposed(bytes: Buffer, name: string, said: object = {}): Promise<Record<string, unknown>> {
    const { body } = await send('inspect', bytes, name).expect(200);
    const { source, sheets } = body as Inspected;
    const { name: sheet, headingRow, year, sign, scale, columns } = sheets.find((other) => !other['hidden'])!;
    const plain = (columns as Record<string, unknown>[]).map(({ heading: _, ...column }) => column);
    return {
      source,
      sheet,
      headingRow,
      year,
      sign,
      scale: scale ?? 'thousands',
      columns: plain,
      totalRows: [],
      detailRows: [],
      acceptedRows: [],
      ...said,
    };
  }

  const told = (problems: readonly Problem[]): string[] => problems.map(({ severity, code, at }) => `${severity} ${code} ${at}`.trim());
  const written = async (): Promise<number> => Number((await test.database.query<{ n: number }>('SELECT COUNT(*) AS n FROM figure'))[0]?.n);

  describe('proof 4: the accounts by service area, minus for overspending', () => {
    const name = 'accounts-by-service-area-2015.csv';

    it('go in, every level as printed or within two with a note', async () => {
      const request = await asProposed(bytesOf(name), name);
      expect(request).toMatchObject({ year: 2015, sign: 'minus-is-overspending' });
      const { body } = await send('dry-run', bytesOf(name), name, request).expect(200);
      expect(body).toMatchObject({
        isBlocked: false,
        detailRows: 6,
        totalRows: [2],
        figures: { added: 24, changed: 0, unchanged: 0, removed: 0 },
      });
      expect(told(body.problems as Problem[])).toEqual([
        'note total-differs-by-rounding F2',
        'note total-differs-by-rounding G2',
        'note deviation-differs-by-rounding F7',
      ]);
      expect(await written()).toBe(0);
      await send('apply', bytesOf(name), name, request).expect(201);
      expect(await written()).toBe(24);
    });

    it('then stand at the root and at each area as the file prints them, in øre', async () => {
      for (let month = 1; month <= 12; month++) await controller.post('/api/economy/months', { year: 2015, month }).expect(201);
      const { body } = await chief.get(`/api/economy/units/${unitIds['Kommunen']!}?year=2015`).expect(200);
      expect(body.sumAll).toMatchObject({
        originalOre: 2_926_800_000_00,
        revisedOre: 3_086_979_000_00,
        actualToDateOre: 3_095_859_000_00,
        deviationToDate: { amountOre: -8_880_000_00, word: 'overspending' },
      });
      const deviations = Object.fromEntries(
        (body.costCentres as { unitName: string; deviationToDate: { amountOre: number } | null }[]).map((row) => [
          row.unitName,
          (row.deviationToDate?.amountOre ?? 0) / 100_000,
        ]),
      );
      expect(AREAS.map((area) => deviations[area])).toEqual([2068, 3125, -11343, -4869, 92, 2047]);
    });
  });

  describe('proof 4: accounts to date with forecast deviations, plus for overspending', () => {
    const name = 'upbringing-to-date-2021-08.csv';

    it('go in, every level as printed, and the forecasts as budget and deviation', async () => {
      const request = await asProposed(bytesOf(name), name);
      expect(request).toMatchObject({ year: 2021, sign: 'plus-is-overspending' });
      const { body } = await send('dry-run', bytesOf(name), name, request).expect(200);
      expect(body).toMatchObject({
        isBlocked: false,
        problems: [],
        detailRows: 5,
        printedCompared: 10,
        figures: { added: 15 },
        forecasts: { added: 5 },
      });
      expect(
        (body.sums as { heading: string; amountOre: number }[]).map(({ heading, amountOre }) => [heading, amountOre / 100_000]),
      ).toEqual([
        ['regnskap_hiaa', 1_543_001],
        ['budsjett_hiaa', 1_497_029],
        ['aarsbudsjett', 2_227_364],
        ['aarsprognose_avvik', 2_227_364 + 28_300],
      ]);
      await send('apply', bytesOf(name), name, request).expect(201);
    });

    it('then show overspending as minus with its word, whatever sign the file had', async () => {
      for (let month = 1; month <= 8; month++) await controller.post('/api/economy/months', { year: 2021, month }).expect(201);
      const { body } = await chief.get(`/api/economy/units/${unitIds['Oppvekst']!}?year=2021`).expect(200);
      expect(body.sumAll).toMatchObject({
        deviationToDate: { amountOre: -45_972_000_00, word: 'overspending' },
        forecastDeviation: { amountOre: -28_300_000_00, word: 'overspending', percentHundredths: -127 },
        light: { colour: 'red' },
      });
      const adult = (body.costCentres as Record<string, unknown>[]).find((row) => row['unitName'] === 'Voksenopplæring');
      expect(adult).toMatchObject({
        deviationToDate: { amountOre: 17_000_00, word: 'underspending' },
        forecastDeviation: { amountOre: 0, word: 'none' },
      });
    });

    it('a unit over to date and under in its forecast keeps both words', async () => {
      const csv = 'enhet;budsjett hittil;regnskap hittil;årsbudsjett;årsprognose avvik\nSFO;100;120;90;-5\n';
      const request = await asProposed(Buffer.from(csv), 'sfo 2020-08.csv', { sign: 'plus-is-overspending' });
      await send('apply', Buffer.from(csv), 'sfo 2020-08.csv', request).expect(201);
      for (let month = 1; month <= 8; month++) await controller.post('/api/economy/months', { year: 2020, month }).expect(201);
      const { body } = await chief.get(`/api/economy/units/${unitIds['SFO']!}?year=2020`).expect(200);
      expect(body.costCentres[0]).toMatchObject({
        deviationToDate: { amountOre: -20_000_00, word: 'overspending' },
        forecastDeviation: { amountOre: 5_000_00, word: 'underspending' },
      });
    });
  });

  describe('proof 4: negative frames and a wrong printed total', () => {
    const name = 'negative-frames-wrong-total-2026-08.csv';
    // The fixture's own names are no units here; each stands for one that is.
    const bytes = Buffer.from(
      ['Vann og avløp', 'Sykehjem', 'Hjelpemidler', 'Kino', 'Bibliotek'].reduce(
        (text, unit, index) => text.replace(unit, SERVICES[index]!),
        bytesOf(name).toString(),
      ),
    );

    it('block on exactly the wrong rows, until both are accepted', async () => {
      const before = await written();
      const request = await asProposed(bytes, name);
      const { body } = await send('dry-run', bytes, name, request).expect(200);
      expect(body).toMatchObject({ isBlocked: true, totalRows: [2, 4, 7] });
      expect(told((body.problems as Problem[]).filter(({ severity }) => severity !== 'note'))).toEqual([
        'confirm total-differs D7',
        'confirm deviation-differs F9',
      ]);
      expect((await send('apply', bytes, name, request).expect(409)).body.type).toBe('urn:kaskade:problem:import-blocked');
      await send('apply', bytes, name, { ...request, acceptedRows: [7] }).expect(409);
      expect(await written()).toBe(before);
      await send('apply', bytes, name, { ...request, acceptedRows: [7, 9] }).expect(201);
      expect(await written()).toBe(before + 15);
    });
  });

  describe('the same file again, and a corrected one', () => {
    const csv = (amount: number, more = ''): Buffer =>
      Buffer.from(`ansvar;regnskap mars;regnskap april\n1000;100;${amount}\n1001;300;400\n${more}`);
    const request = async (bytes: Buffer) =>
      asProposed(bytes, 'månedstall 2025.csv', { source: 'Månedstall', year: 2025, scale: 'kroner' });
    const april = () =>
      test.database.query<{ amountOre: number | string }>(
        'SELECT amountOre FROM figure WHERE year = 2025 AND toMonth = 4 ORDER BY costCentreId',
      );

    it('changes nothing and says so', async () => {
      const first = await send('apply', csv(200), 'a.csv', await request(csv(200))).expect(201);
      expect(first.body).toMatchObject({
        outcome: 'imported',
        import: { source: 'Månedstall', year: 2025, figureCount: 4, personName: 'Kontroll' },
      });
      const again = await send('apply', csv(200), 'et annet navn.csv', await request(csv(200))).expect(201);
      expect(again.body).toEqual({ outcome: 'unchanged', import: first.body.import });
      const { body } = await send('dry-run', csv(200), 'a.csv', await request(csv(200))).expect(200);
      expect(body).toMatchObject({
        alreadyImported: { id: first.body.import.id },
        figures: { added: 0, changed: 0, unchanged: 4, removed: 0 },
      });
    });

    it('a corrected file replaces its own figures, what it no longer has is gone', async () => {
      const corrected = Buffer.from('ansvar;regnskap mars;regnskap april\n1000;100;250\n');
      const { body } = await send('dry-run', corrected, 'a.csv', await request(corrected)).expect(200);
      expect(body.figures).toEqual({ added: 0, changed: 1, unchanged: 1, removed: 2 });
      expect(body.isBlocked).toBe(true);
      const gone = { code: '1001', kind: 'actual', span: 'month', source: 'Månedstall', newAmountOre: null, reason: 'corrected' };
      expect(body.givingWay).toMatchObject([
        { ...gone, toMonth: 3, amountOre: 300_00 },
        { ...gone, toMonth: 4, amountOre: 400_00 },
        { code: '1000', toMonth: 4, amountOre: 200_00, newAmountOre: 250_00, reason: 'corrected' },
      ]);
      for (const acceptedRemovals of [undefined, 1]) {
        const refused = await send('apply', corrected, 'a.csv', { ...(await request(corrected)), acceptedRemovals }).expect(409);
        expect(refused.body.type).toBe('urn:kaskade:problem:removals-not-accepted');
      }
      expect(await april()).toHaveLength(2);
      const accepted = { ...(await request(corrected)), acceptedRemovals: 2 };
      const { body: applied } = await send('apply', corrected, 'a.csv', accepted).expect(201);
      expect((await april()).map(({ amountOre }) => Number(amountOre))).toEqual([250_00]);
      const { body: list } = await controller.get('/api/economy/imports').expect(200);
      expect(
        (list as { source: string; replacedById: number | null }[])
          .filter(({ source }) => source === 'Månedstall')
          .map(({ replacedById }) => replacedById),
      ).toEqual([null, applied.import.id]);
    });

    it('the file that was replaced is not taken in again by mistake', async () => {
      expect((await send('apply', csv(200), 'a.csv', await request(csv(200))).expect(409)).body.type).toBe(
        'urn:kaskade:problem:import-was-replaced',
      );
    });

    it('the next month of the same source leaves the months before alone', async () => {
      const may = Buffer.from('ansvar;regnskap mai\n1000;7\n');
      await send('apply', may, 'a.csv', await request(may)).expect(201);
      expect(await april()).toHaveLength(1);
    });

    it('the same money from another source is refused, by cell', async () => {
      const other = Buffer.from('ansvar;artsgruppe;regnskap mars\n1000;Lønn;60\n');
      const { body } = await send('dry-run', other, 'a.csv', { ...(await request(other)), source: 'Lønnssystemet' }).expect(200);
      expect(body).toMatchObject({
        isBlocked: true,
        problems: [{ code: 'figure-from-other-source', at: 'C2', params: { source: 'Månedstall' } }],
      });
    });

    it('so it is in another span: a month of what another source has to date', async () => {
      const toDate = Buffer.from('ansvar;regnskap\n1000;60\n');
      const columns = [
        { column: 0, role: 'costCentre' },
        { column: 1, role: 'actual', span: 'toDate', toMonth: 3 },
      ];
      const asked = { ...(await request(toDate)), columns, source: 'Regnskapet' };
      const { body } = await send('dry-run', toDate, 'a.csv', asked).expect(200);
      expect(told(body.problems as Problem[])).toEqual(['error figure-from-other-source B2']);
      await send('apply', toDate, 'a.csv', asked).expect(409);
    });

    it('ten at once go in once', async () => {
      const bytes = Buffer.from('ansvar;regnskap juni\n1000;1\n1001;2\n');
      const asked = await request(bytes);
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => send('apply', bytes, 'a.csv', asked)));
      expect(outcomes.map(({ status }) => status)).toEqual(Array<number>(10).fill(201));
      expect(outcomes.filter(({ body }) => body.outcome === 'imported')).toHaveLength(1);
    });

    it.each([
      ['before either wrote', 'figure_import', 2022],
      ['while the other was writing', 'figure', 2023],
    ])('two that began %s go in once', async (_, held, year) => {
      const bytes = Buffer.from('ansvar;regnskap august\n1000;1\n1001;2\n');
      const asked = await asProposed(bytes, 'samtidig.csv', { source: 'Samtidig', year, scale: 'kroner' });
      const release = await holdBack(held);
      const both = [0, 1].map(() => send('apply', bytes, 'a.csv', asked).then(({ status, body }) => [status, body.outcome as string]));
      await release();
      expect((await Promise.all(both)).sort()).toEqual([
        [201, 'imported'],
        [201, 'unchanged'],
      ]);
    });

    it('one content of a source and a year is kept once by a key of the database, whoever writes', async () => {
      const [stored] = await test.database.repository(FigureImport).find({ take: 1 });
      const { id: _, ...again } = stored!;
      await expect(test.unitOfWork.run({ personId: null }, (tx) => tx.insert(FigureImport, again))).rejects.toThrow(/unique|duplicate/i);
      await test.unitOfWork.run({ personId: null }, (tx) => tx.insert(FigureImport, { ...again, year: 1999 }));
    });

    /** Until released nobody writes to the table, though they may look into it; where one writes at a time, there is nothing to hold back. */
    async function holdBack(table: string): Promise<() => Promise<void>> {
      if (testEngine === 'sqlite') return () => Promise.resolve();
      const other = test.database.writer.createQueryRunner();
      await other.startTransaction();
      await other.query(`SELECT id FROM ${table} WHERE id > 0 FOR UPDATE`);
      const waiting =
        "SELECT COUNT(*) AS waiting FROM information_schema.PROCESSLIST WHERE INFO LIKE 'INSERT INTO `figure%' OR INFO LIKE 'UPDATE figure%'";
      return async () => {
        for (let waited = 0; Number((await test.database.query<{ waiting: number }>(waiting))[0]!.waiting) < 2; waited++) {
          if (waited > 100) throw new Error('the imports do not come as far as writing');
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        await other.commitTransaction();
        await other.release();
      };
    }

    it('takes as many statements for many rows as for two', async () => {
      const rows = (count: number): Buffer =>
        Buffer.from(`ansvar;artsgruppe;budsjett juli\n${Array.from({ length: count }, (_, i) => `1000;Gruppe ${i};${i}\n`).join('')}`);
      const [few, many] = [rows(2), rows(400)];
      const requests = [await request(few), await request(many)];
      const one = await test.statements.during(async () => send('dry-run', few, 'a.csv', requests[0]).expect(200));
      const two = await test.statements.during(async () => send('dry-run', many, 'a.csv', requests[1]).expect(200));
      expect(two.statements.length).toBe(one.statements.length);
      expect(two.result.body).toMatchObject({ isBlocked: false, figures: { added: 400 } });
    });
  });

  describe('months by account group, then a total to date of the whole centre', () => {
    const centre = () => chief.get(`/api/economy/units/${unitIds['Eiendom']!}?day=2026-09-10`);
    const toDate = Buffer.from('ansvar;budsjett;regnskap\n1005;300;600\n');
    const columns = [
      { column: 0, role: 'costCentre' },
      { column: 1, role: 'revised', span: 'toDate', toMonth: 3 },
      { column: 2, role: 'actual', span: 'toDate', toMonth: 3 },
    ];

    beforeAll(async () => {
      for (let toMonth = 1; toMonth <= 4; toMonth++) {
        for (const [accountGroup, kroner] of [
          ['Lønn', 60],
          ['Varer', 40],
        ] as const) {
          const place = { span: 'month' as const, toMonth, accountGroup };
          await givenFigure(test.unitOfWork, centreIds['Eiendom']!, 'revised', kroner, place);
          await givenFigure(test.unitOfWork, centreIds['Eiendom']!, 'actual', kroner * 2, place);
        }
      }
      await givenClosedMonth(test.unitOfWork, 3, '2026-04-10', personIds['Ragnhild']!);
    });

    it('counts once; the dry run says that the months give way', async () => {
      expect((await centre().expect(200)).body.sumAll).toMatchObject({ budgetToDateOre: 300_00, actualToDateOre: 600_00 });
      const asked = { ...(await asProposed(toDate, 'hittil 2026.csv', { scale: 'kroner' })), columns, source: 'Hittil', year: 2026 };
      const { body } = await send('dry-run', toDate, 'hittil 2026.csv', asked).expect(200);
      expect(body).toMatchObject({ isBlocked: true, figures: { added: 2, changed: 0, unchanged: 0, removed: 12 } });
      expect(body.givingWay).toHaveLength(12);
      expect(body.givingWay[0]).toMatchObject({ code: '1005', accountGroup: 'Lønn', toMonth: 1, source: null, reason: 'installation' });
      const accepted = { ...asked, acceptedRemovals: 12 };
      expect((await send('dry-run', toDate, 'hittil 2026.csv', accepted).expect(200)).body.isBlocked).toBe(false);
      await send('apply', toDate, 'hittil 2026.csv', accepted).expect(201);
      expect((await centre().expect(200)).body.sumAll).toMatchObject({
        budgetToDateOre: 300_00,
        actualToDateOre: 600_00,
        deviationToDate: { amountOre: -300_00, word: 'overspending' },
      });
      const left = await test.database.query<{ toMonth: number }>(
        "SELECT toMonth FROM figure WHERE year = 2026 AND span = 'month' AND costCentreId = ?",
        [centreIds['Eiendom']!],
      );
      expect(left.map(({ toMonth }) => toMonth)).toEqual([4, 4, 4, 4]);
    });
  });

  describe('forecasts in a file', () => {
    const bytes = Buffer.from('ansvar;årsbudsjett;årsprognose\n1000;1000;1100\n1001;2000;2000\n');
    const ofFirst = async () => (await chief.get(`/api/economy/units/${unitIds[AREAS[0]!]!}?year=2026`).expect(200)).body.costCentres[0];

    it('are entered by the controller on behalf of each leader; a leader\u2019s own that differs stands', async () => {
      await givenForecast(test.unitOfWork, centreIds[AREAS[0]!]!, 900, '2026-09-01', personIds[`Leder ${AREAS[0]!}`]!);
      const request = await asProposed(bytes, 'prognose 2026.csv', { scale: 'kroner' });
      const { body } = await send('dry-run', bytes, 'prognose 2026.csv', request).expect(200);
      expect(body.problems).toEqual([]);
      expect(body.forecasts).toEqual({ added: 1, changed: 0, unchanged: 1, removed: 0 });
      expect(body.forecastsBesideOwn).toEqual([
        {
          row: 2,
          code: '1000',
          name: 'Ansvar 1000',
          personName: `Leder ${AREAS[0]!}`,
          ownOre: 900_00,
          fileOre: 1100_00,
          isReplaced: false,
        },
      ]);
      await send('apply', bytes, 'prognose 2026.csv', request).expect(201);
      expect(await ofFirst()).toMatchObject({ forecast: { amountOre: 900_00, isImported: false }, earlierForecasts: [] });
      const other = await chief.get(`/api/economy/units/${unitIds[AREAS[1]!]!}?year=2026`).expect(200);
      expect(other.body.costCentres[0]).toMatchObject({
        forecast: { amountOre: 2000_00, personName: 'Kontroll', onBehalfOf: `Leder ${AREAS[1]!}`, isImported: true },
      });
    });

    it('take over from a leader\u2019s own where the row is named, from the same file too', async () => {
      const request = await asProposed(bytes, 'prognose 2026.csv', { scale: 'kroner', replacedForecastRows: [2] });
      const { body } = await send('dry-run', bytes, 'prognose 2026.csv', request).expect(200);
      expect(body).toMatchObject({ alreadyImported: null, forecasts: { added: 0, changed: 1, unchanged: 1, removed: 0 } });
      expect(body.forecastsBesideOwn).toMatchObject([{ row: 2, isReplaced: true }]);
      await send('apply', bytes, 'prognose 2026.csv', request).expect(201);
      expect(await ofFirst()).toMatchObject({
        forecast: { amountOre: 1100_00, personName: 'Kontroll', onBehalfOf: `Leder ${AREAS[0]!}`, isImported: true },
        earlierForecasts: [{ amountOre: 900_00 }],
      });
    });
  });

  it('shows what stands in a cell that something is said of, and the last month that counts when it is closed', async () => {
    const bytes = Buffer.from('ansvar;måned;årsbudsjett;regnskap\n1000;11;1500;abc\n1001;10;;12\n');
    const request = await asProposed(bytes, 'tall 2024.csv', { scale: 'kroner' });
    const { body } = await send('dry-run', bytes, 'tall 2024.csv', request).expect(200);
    expect((body.problems as (Problem & { content: string })[]).map(({ code, at, content }) => [code, at, content])).toEqual([
      ['year-among-months', 'C1', 'årsbudsjett'],
      ['amount-not-a-number', 'D2', 'abc'],
    ]);
    expect(body.lastActualMonth).toBe(10);
  });

  it('gives a template whose headings the import knows', async () => {
    const { body } = await controller
      .get('/api/economy/imports/template.xlsx')
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    const inspected = await send('inspect', body as Buffer, 'mal.xlsx').expect(200);
    const [sheet] = (inspected.body as { sheets: { columns: { role: string; span?: string }[]; preview: string[][] }[] }).sheets;
    expect(sheet!.columns.map(({ role, span }) => (span ? `${role} ${span}` : role))).toEqual([
      'costCentre',
      'name',
      'accountGroup',
      'month',
      'original byRow',
      'revised byRow',
      'actual byRow',
    ]);
    expect(sheet!.preview[1]!.slice(0, 2)).toEqual(['1000', 'Ansvar 1000']);
  });
});
