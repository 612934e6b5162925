import {
  Browser,
  createTestApp,
  givenClosedMonth,
  givenCostCentre,
  givenFigure,
  givenForecast,
  GivenOrganization,
  givenOrganization,
  givenPerson,
  TestApp,
} from '../support';

/** Kommunen ─ Helse ─ Sone nord, Sone sør (vacant); Kommunen ─ Skole. Two months closed, the rest of the year open. */
describe('the economy of a unit over HTTP', () => {
  let test: TestApp;
  let org: GivenOrganization;
  const browsers: Record<string, Browser> = {};
  const centre: Record<string, number> = {};
  const unit = (name: string): number => org.unitIds[name]!;
  const economy = (who: string, name: string, query = '') => browsers[who]!.get(`/api/economy/units/${unit(name)}${query}`);
  const forecast = (who: string, code: string, version: number, body: object) =>
    browsers[who]!.post(`/api/economy/cost-centres/${centre[code]!}/forecasts`, { year: 2026, comment: '', ...body }).set(
      'If-Match',
      `"${version}"`,
    );

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-04-15' });
    const { unitOfWork } = test;
    org = await givenOrganization(unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        { name: 'Helse', leader: 'Hans', below: [{ name: 'Sone nord', leader: 'Astrid' }, { name: 'Sone sør' }] },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    const people = { ...org.personIds };
    for (const [name, role] of [
      ['HR', 'hr'],
      ['Kontroll', 'controller'],
      ['Revisor', 'auditor'],
      ['Admin', 'admin'],
    ] as const) {
      people[name] = await givenPerson(unitOfWork, name, [role]);
    }
    people['Ansatt'] = await givenPerson(unitOfWork, 'Ansatt');
    for (const [name, id] of Object.entries(people)) browsers[name] = await test.signIn(id);

    centre['3400'] = await givenCostCentre(unitOfWork, '3400', unit('Helse'));
    centre['3410'] = await givenCostCentre(unitOfWork, '3410', unit('Sone nord'));
    centre['3420'] = await givenCostCentre(unitOfWork, '3420', unit('Sone sør'));
    centre['2100'] = await givenCostCentre(unitOfWork, '2100', unit('Skole'));
    centre['9000'] = await givenCostCentre(unitOfWork, '9000', null);
    for (const [code, revised, toDate, actual] of [
      ['3400', 14_200_000, 2_400_000, 2_452_000],
      ['3410', -8_000_000, -1_300_000, -1_350_000],
      ['3420', 36_800_000, 6_100_000, 6_200_000],
      ['2100', 90_000_000, 15_000_000, 15_000_000],
      ['9000', 500_000, 80_000, 0],
    ] as const) {
      await givenFigure(unitOfWork, centre[code]!, 'revised', revised);
      await givenFigure(unitOfWork, centre[code]!, 'revised', toDate, { span: 'toDate', toMonth: 2 });
      await givenFigure(unitOfWork, centre[code]!, 'actual', actual, { span: 'toDate', toMonth: 2 });
    }
    await givenForecast(unitOfWork, centre['3400']!, 14_250_000, '2026-03-01', people['Hans']!);
    await givenForecast(unitOfWork, centre['3400']!, 14_290_000, '2026-04-01', people['Hans']!);
    await givenClosedMonth(unitOfWork, 1, '2026-02-10', people['Kontroll']!);
    await givenClosedMonth(unitOfWork, 2, '2026-03-10', people['Kontroll']!);
  });
  afterAll(() => test.close());

  describe('reading', () => {
    it('gives rows by cost centre, own first, with deviation, word, per cent and light by the unrounded figures', async () => {
      const { body } = await economy('Hans', 'Helse').expect(200);
      expect(body).toMatchObject({ unitName: 'Helse', year: 2026, day: '2026-04-15', lastClosedMonth: 2, sign: 'minus-is-overspending' });
      expect(body.costCentres.map((row: { code: string }) => row.code)).toEqual(['3400', '3410', '3420']);
      expect(body.costCentres[0]).toMatchObject({
        isOwn: true,
        ownership: 'open',
        leader: { name: 'Hans', kind: 'permanent' },
        revisedOre: 14_200_000_00,
        budgetToDateOre: 2_400_000_00,
        actualToDateOre: 2_452_000_00,
        deviationToDate: { amountOre: -52_000_00, word: 'overspending', percentHundredths: -217 },
        forecast: { amountOre: 14_290_000_00, personName: 'Hans', onBehalfOf: null },
        forecastDeviation: { amountOre: -90_000_00, word: 'overspending', percentHundredths: -63 },
        light: { colour: 'yellow', by: 'percent' },
        allowedActions: ['writeForecast', 'readFigures'],
      });
      expect(body.costCentres[0].earlierForecasts).toMatchObject([{ amountOre: 14_250_000_00 }]);
      expect(body.costCentres[1]).toMatchObject({
        isOwn: false,
        deviationToDate: { amountOre: 50_000_00, word: 'underspending' },
        forecast: null,
        forecastDeviation: null,
        light: null,
        version: 0,
        allowedActions: ['readFigures'],
      });
      expect(body.costCentres[2]).toMatchObject({ leader: null });
    });

    it('sums the centres with a forecast and all of them, in both terms', async () => {
      const { body } = await economy('Hans', 'Helse').expect(200);
      expect(body.sumWithForecast).toMatchObject({
        costCentres: 1,
        revisedOre: 14_200_000_00,
        forecastDeviation: { amountOre: -90_000_00 },
      });
      expect(body.sumAll).toMatchObject({
        costCentres: 3,
        withForecast: 1,
        revisedOre: 43_000_000_00,
        revisedWithForecastOre: 14_200_000_00,
        deviationToDate: { amountOre: (-52_000 + 50_000 - 100_000) * 100, word: 'overspending' },
        forecastOre: 14_290_000_00,
        forecastDeviation: { amountOre: -90_000_00 },
      });
    });

    it('shows no per cent, light or word where nobody has given a forecast', async () => {
      const { body } = await economy('Solveig', 'Skole').expect(200);
      expect(body.sumAll).toMatchObject({ withForecast: 0, forecastOre: null, forecastDeviation: null, light: null });
      expect(body.costCentres[0]).toMatchObject({ deviationToDate: { amountOre: 0, word: 'none' }, forecast: null, light: null });
    });

    it('sums each unit below as the unit’s own page does', async () => {
      const { body } = await economy('Ragnhild', 'Kommunen').expect(200);
      expect(body.units.map((row: { unitName: string; parentUnitId: number }) => [row.unitName, row.parentUnitId])).toEqual([
        ['Helse', unit('Kommunen')],
        ['Sone nord', unit('Helse')],
        ['Sone sør', unit('Helse')],
        ['Skole', unit('Kommunen')],
      ]);
      for (const { unitName, sum } of body.units) {
        const own = await economy('Ragnhild', unitName).expect(200);
        expect([unitName, sum]).toEqual([unitName, own.body.sumAll]);
      }
    });

    it('puts what nobody owns at the root, and only there', async () => {
      const root = await economy('Ragnhild', 'Kommunen').expect(200);
      expect(root.body.costCentres.map((row: { code: string }) => row.code)).toEqual(['3400', '3410', '3420', '2100', '9000']);
      expect(root.body.costCentres[4]).toMatchObject({ ownership: 'none', unitName: null });
    });

    it('as of an earlier day knows neither later forecasts nor later closings', async () => {
      const { body } = await economy('Hans', 'Helse', '?day=2026-03-05').expect(200);
      expect(body).toMatchObject({ lastClosedMonth: 1 });
      expect(body.costCentres[0]).toMatchObject({ forecast: { amountOre: 14_250_000_00 }, budgetToDateOre: null, deviationToDate: null });
    });

    it('takes as many statements for one cost centre as for all', async () => {
      const few = await test.statements.during(async () => economy('Solveig', 'Skole').expect(200));
      const many = await test.statements.during(async () => economy('Ragnhild', 'Kommunen').expect(200));
      expect(many.statements.length).toBe(few.statements.length);
    });

    it('opens a centre to the rows its figures are made of', async () => {
      const { body } = await browsers['Hans']!.get(`/api/economy/cost-centres/${centre['3410']!}/figures?year=2026`).expect(200);
      expect(body).toMatchObject({
        code: '3410',
        rows: [{ kind: 'actual', span: 'toDate', toMonth: 2, amountOre: -1_350_000_00, source: null }, {}, {}],
      });
    });
  });

  describe('access (domain §8)', () => {
    it.each([
      ['Ragnhild', 200],
      ['Hans', 200],
      ['Astrid', 404],
      ['Solveig', 404],
      ['HR', 200],
      ['Kontroll', 200],
      ['Revisor', 200],
      ['Admin', 404],
      ['Ansatt', 404],
    ])('%s reads the economy of Helse: %i', async (who, status) => {
      await economy(who, 'Helse').expect(status);
      await browsers[who]!.get(`/api/economy/cost-centres/${centre['3400']!}/figures?year=2026`).expect(status);
    });

    it.each([
      ['Ragnhild', 403],
      ['Solveig', 404],
      ['Astrid', 404],
      ['HR', 403],
      ['Revisor', 403],
      ['Admin', 404],
    ])('%s writes the forecast of Helse: %i', async (who, status) => {
      await forecast(who, '3400', 0, { amountOre: 1 }).expect(status);
    });

    it.each(['Ragnhild', 'HR', 'Revisor', 'Admin', 'Ansatt'])('%s neither imports, closes months nor sets bands', async (who) => {
      const browser = browsers[who]!;
      await browser.get('/api/economy/imports').expect(403);
      await browser.post('/api/economy/imports/inspect').attach('file', Buffer.from('a;b'), 'a.csv').expect(403);
      await browser.post('/api/economy/months', { year: 2026, month: 3 }).expect(403);
      await browser.put('/api/economy/settings?year=2026', {}).set('If-Match', '"0"').expect(403);
    });

    it('a stranger gets 401, a unit that is not there 404', async () => {
      await test
        .stranger()
        .get(`/api/economy/units/${unit('Helse')}`)
        .expect(401);
      await browsers['Kontroll']!.get('/api/economy/units/999999').expect(404);
      await browsers['Kontroll']!.get('/api/economy/units/x').expect(400);
      await economy('Hans', 'Helse', '?day=2026-02-31').expect(400);
    });
  });

  describe('a forecast', () => {
    it('is kept beside those before it, and needs a comment when its light is not green', async () => {
      const refused = await forecast('Astrid', '3410', 0, { amountOre: -7_900_000_00 }).expect(400);
      expect(refused.body.errors).toMatchObject([{ field: 'comment', code: 'forecast-comment-required' }]);
      const green = await forecast('Astrid', '3410', 0, { amountOre: -8_000_000_00 }).expect(201);
      expect(green.body).toMatchObject({ light: { colour: 'green', by: 'ore' }, forecastDeviation: { word: 'none' } });
      const red = await forecast('Astrid', '3410', green.body.version, { amountOre: -7_900_000_00, comment: 'Færre leietakere.' }).expect(
        201,
      );
      expect(red.body).toMatchObject({ light: { colour: 'red' }, earlierForecasts: [{ amountOre: -8_000_000_00 }] });
    });

    it('of another who was quicker is not overwritten: 412 with theirs, 428 without If-Match', async () => {
      const { body } = await economy('Hans', 'Helse').expect(200);
      const version = body.costCentres[0].version as number;
      await forecast('Hans', '3400', version, { amountOre: 14_200_000_00, comment: 'Først.' }).expect(201);
      const stale = await forecast('Kontroll', '3400', version, { amountOre: 14_300_000_00, comment: 'Sist.' }).expect(412);
      expect(stale.body.current).toMatchObject({ forecast: { amountOre: 14_200_000_00, comment: 'Først.', personName: 'Hans' } });
      await browsers['Hans']!.post(`/api/economy/cost-centres/${centre['3400']!}/forecasts`, {
        year: 2026,
        amountOre: 1,
        comment: '',
      }).expect(428);
    });

    it('of twenty at once is one, the others are told', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, index) => forecast('Solveig', '2100', 0, { amountOre: 90_000_000_00 - index })),
      );
      expect(outcomes.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(outcomes.filter(({ status }) => status === 412)).toHaveLength(19);
      const [count] = await test.database.query<{ n: number }>('SELECT COUNT(*) AS n FROM forecast WHERE costCentreId = ?', [
        centre['2100']!,
      ]);
      expect(Number(count?.n)).toBe(1);
    });

    it('entered by the controller is on behalf of the leader, by name; for a vacant unit on nobody\u2019s', async () => {
      const { body } = await economy('Kontroll', 'Helse').expect(200);
      const rows = body.costCentres as { code: string; version: number }[];
      const version = (code: string) => rows.find((row) => row.code === code)!.version;
      const nord = await forecast('Kontroll', '3410', version('3410'), { amountOre: -8_000_000_00 }).expect(201);
      expect(nord.body.forecast).toMatchObject({ personName: 'Kontroll', onBehalfOf: 'Astrid' });
      const south = await forecast('Kontroll', '3420', 0, { amountOre: 36_800_000_00 }).expect(201);
      expect(south.body.forecast).toMatchObject({ personName: 'Kontroll', onBehalfOf: null });
    });

    it('is commented on by those above, never changed by them', async () => {
      const { body } = await economy('Ragnhild', 'Helse').expect(200);
      const row = body.costCentres[0];
      expect(row.allowedActions).toEqual(['commentForecast', 'readFigures']);
      const commented = await browsers['Ragnhild']!.post(`/api/economy/forecasts/${row.forecast.id}/comments`, {
        text: 'Hva med høsten?',
      }).expect(201);
      expect(commented.body.forecast).toMatchObject({
        amountOre: row.forecast.amountOre,
        comments: [{ personName: 'Ragnhild', text: 'Hva med høsten?' }],
      });
      await browsers['Hans']!.post(`/api/economy/forecasts/${row.forecast.id}/comments`, { text: 'Nei' }).expect(403);
      await browsers['Solveig']!.post(`/api/economy/forecasts/${row.forecast.id}/comments`, { text: 'Nei' }).expect(404);
      await browsers['Ragnhild']!.post('/api/economy/forecasts/999999/comments', { text: 'Nei' }).expect(404);
    });

    it.each([
      ['half an øre', { amountOre: 0.5 }, 'amountOre', 'not-a-whole-number'],
      ['text', { amountOre: '100' }, 'amountOre', expect.any(String)],
      ['beyond what sums can hold', { amountOre: 1e15 }, 'amountOre', 'value-too-large'],
      ['no such year', { amountOre: 1, year: 1999 }, 'year', 'value-too-small'],
      ['somebody else\u2019s name', { amountOre: 1, personId: 1 }, 'personId', 'not-allowed-field'],
      ['a novel', { amountOre: 1, comment: 'x'.repeat(4001) }, 'comment', 'value-too-long'],
    ])('refuses %s', async (_, body, field, code) => {
      const { body: problem } = await forecast('Hans', '3400', 0, body).expect(400);
      expect(problem.errors).toMatchObject([{ field, code }]);
    });
  });

  describe('closing months', () => {
    const months = () => browsers['Kontroll']!.get('/api/economy/months?year=2026');
    const close = (month: number) => browsers['Kontroll']!.post('/api/economy/months', { year: 2026, month });
    const reopen = (month: number, version = 1) =>
      browsers['Kontroll']!.delete(`/api/economy/months/2026/${month}`).set('If-Match', `"${version}"`);

    it('goes in order, when the month is over, and can be taken back from the last', async () => {
      const { body } = await months().expect(200);
      expect(body).toMatchObject({ lastClosedMonth: 2 });
      expect(body.months.map(({ allowedActions }: { allowedActions: string[] }) => allowedActions.join())).toEqual([
        '',
        'reopen',
        'close',
        ...Array<string>(9).fill(''),
      ]);
      expect((await close(4).expect(409)).body.type).toBe('urn:kaskade:problem:month-not-over');
      expect((await close(2).expect(409)).body.type).toBe('urn:kaskade:problem:month-closed');
      expect((await close(3).expect(201)).body).toMatchObject({ lastClosedMonth: 3 });
      expect((await reopen(2).expect(409)).body.type).toBe('urn:kaskade:problem:later-month-closed');
      await reopen(3, 9).expect(412);
      expect((await reopen(3).expect(200)).body).toMatchObject({ lastClosedMonth: 2 });
      expect((await reopen(3).expect(409)).body.type).toBe('urn:kaskade:problem:month-open');
      await close(13).expect(400);
    });
  });

  describe('settings', () => {
    const change = (version: number, changes: object) => {
      const bands = {
        smallBudgetOre: 1_000_000_00,
        percentHundredths: { green: 100, yellow: 200 },
        ore: { green: 1, yellow: 2 },
        sides: 'both',
      };
      return browsers['Kontroll']!.put('/api/economy/settings?year=2027', {
        sign: 'plus-is-overspending',
        scale: 'kroner',
        bands,
        ...changes,
      }).set('If-Match', `"${version}"`);
    };

    it('hold from their year on, and leave the years before as they were', async () => {
      await change(0, {}).expect(200);
      const [before, after] = await Promise.all(
        [2026, 2028].map((year) => browsers['Hans']!.get(`/api/economy/settings?year=${year}`).expect(200)),
      );
      expect(before!.body.bands).toMatchObject({ smallBudgetOre: 10_000_000_00, sides: 'overspending' });
      expect(after!.body).toMatchObject({
        bands: { smallBudgetOre: 1_000_000_00, sides: 'both' },
        sign: 'plus-is-overspending',
        allowedActions: [],
      });
      const stale = await change(0, {}).expect(412);
      expect(stale.body.current).toMatchObject({ version: 1, scale: 'kroner' });
      await change(1, { sign: 'minus-is-overspending', scale: 'thousands' }).expect(200);
    });

    it.each([
      ['limits out of order', { percentHundredths: { green: 3, yellow: 2 } }, 'bands', 'limits-out-of-order'],
      ['a limit below 0', { ore: { green: -1, yellow: 2 } }, 'bands.ore.green', 'value-too-small'],
      ['a third side', { sides: 'left' }, 'bands.sides', 'value-unknown'],
    ])('refuse %s', async (_, wrong, field, code) => {
      const bands = {
        smallBudgetOre: 1,
        percentHundredths: { green: 1, yellow: 2 },
        ore: { green: 1, yellow: 2 },
        sides: 'both',
        ...wrong,
      };
      expect((await change(2, { bands }).expect(400)).body.errors).toMatchObject([{ field, code }]);
    });
  });
});
