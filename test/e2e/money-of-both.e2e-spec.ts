import {
  createTestApp,
  givenClosedMonth,
  givenCostCentre,
  givenFigure,
  givenForecast,
  givenOrganization,
  givenPeriod,
  givenPerson,
  TestApp,
  Browser,
} from '../support';

const KINDS = ['original', 'revised', 'actual'] as const;
const GROUPS = ['uspesifisert', 'Lønn', 'Varer'];
const AMOUNTS = ['originalOre', 'revisedOre', 'budgetToDateOre', 'actualToDateOre', 'forecastOre', 'revisedWithForecastOre'] as const;
const COUNTS = ['costCentres', 'withForecast', 'withForecastDeviation', 'withDeviationToDate'] as const;

interface Deviation {
  readonly amountOre: number;
}
type Money = Record<(typeof AMOUNTS)[number], number | null> & Record<(typeof COUNTS)[number], number>;
type EconomySum = Money & { readonly deviationToDate: Deviation | null; readonly forecastDeviation: Deviation | null };
type ReportRow = Money & {
  readonly part: string;
  readonly deviationToDateOre: number | null;
  readonly forecastDeviationOre: number | null;
};

/** Every way in which figures come: whole centres and groups, months, spans and years, gaps, and centres with nothing at all. */
describe('the report and the economy of a unit', () => {
  let test: TestApp;
  let chief: Browser;
  let unitIds: Record<string, number>;
  const centres: number[] = [];

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-15' });
    const { unitOfWork } = test;
    const org = await givenOrganization(unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        { name: 'Helse', leader: 'Hans', below: [{ name: 'Sone nord', leader: 'Astrid' }] },
        { name: 'Skole', leader: 'Solveig' },
        { name: 'Kultur', leader: 'Kari' },
      ],
    });
    unitIds = org.unitIds;
    await givenPeriod(unitOfWork);
    const owners = [unitIds['Helse']!, unitIds['Sone nord']!, unitIds['Skole']!, null];
    // A number that looks drawn, the same each time.
    let state = 7;
    const draw = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    for (let index = 0; index < 32; index++) {
      const centre = await givenCostCentre(unitOfWork, String(4000 + index), owners[index % owners.length]!);
      centres.push(centre);
      for (const kind of KINDS) {
        for (const accountGroup of GROUPS.filter(() => draw(2) === 0)) {
          const months = [0, 0, 2, 3, 4, 12][draw(6)]!;
          const kroner = () => draw(2_000_000) - 200_000;
          for (let toMonth = 1; toMonth <= months; toMonth++) {
            if (draw(12) > 0) await givenFigure(unitOfWork, centre, kind, kroner(), { span: 'month', toMonth, accountGroup });
          }
          if (draw(3) === 0) await givenFigure(unitOfWork, centre, kind, kroner(), { span: 'toDate', toMonth: 2 + draw(3), accountGroup });
          if (draw(3) === 0) await givenFigure(unitOfWork, centre, kind, kroner(), { accountGroup });
        }
      }
      if (draw(2) === 0) await givenForecast(unitOfWork, centre, draw(20_000_000), '2026-05-02', org.personIds['Ragnhild']!);
    }
    // Plain ones, which the database adds up.
    for (const [index, accountGroup] of GROUPS.entries()) {
      const centre = await givenCostCentre(unitOfWork, String(5000 + index), owners[index]!);
      for (let toMonth = 1; toMonth <= 12; toMonth++) {
        await givenFigure(unitOfWork, centre, 'revised', 1_000 + toMonth, { span: 'month', toMonth, accountGroup });
        if (toMonth <= 4) await givenFigure(unitOfWork, centre, 'actual', 900 + toMonth, { span: 'month', toMonth, accountGroup });
      }
    }
    // Months only, and not as plain as they look: two accounts of the same money, a quarter, actuals that end too early.
    for (const [code, groups, budgeted, spent] of [
      ['5100', ['uspesifisert', 'Lønn'], 12, 4],
      ['5101', ['Lønn'], 3, 3],
      ['5102', ['Lønn'], 12, 2],
    ] as const) {
      const centre = await givenCostCentre(unitOfWork, code, unitIds['Skole']!);
      for (const accountGroup of groups) {
        for (let toMonth = 1; toMonth <= 12; toMonth++) {
          if (toMonth <= budgeted) await givenFigure(unitOfWork, centre, 'revised', 1_000, { span: 'month', toMonth, accountGroup });
          if (toMonth <= spent) await givenFigure(unitOfWork, centre, 'actual', 900, { span: 'month', toMonth, accountGroup });
        }
      }
    }
    await givenCostCentre(unitOfWork, '6000', unitIds['Skole']!);
    await givenCostCentre(unitOfWork, '6001', unitIds['Kultur']!);
    await givenCostCentre(unitOfWork, '6002', null);
    const foretold = await givenCostCentre(unitOfWork, '6003', null);
    await givenForecast(unitOfWork, foretold, 5, '2026-05-02', org.personIds['Ragnhild']!);
    const controller = await givenPerson(unitOfWork, 'Kontroll', ['controller']);
    for (const [month, day] of [
      [1, '2026-02-10'],
      [2, '2026-03-10'],
      [3, '2026-04-10'],
    ] as const) {
      await givenClosedMonth(unitOfWork, month, day, controller);
    }
    chief = await test.signIn(org.personIds['Ragnhild']!);
  });
  afterAll(() => test.close());

  const economyOf = async (name: string, query: string): Promise<EconomySum> =>
    (await chief.get(`/api/economy/units/${unitIds[name]!}${query}`).expect(200)).body.sumAll;
  const reportOf = async (name: string, query: string): Promise<ReportRow[]> =>
    (await chief.get(`/api/reports/units/${unitIds[name]!}/money${query}`).expect(200)).body.money.rows;

  it.each(['2026-01-15', '2026-02-15', '2026-03-15', '2026-05-15'])('say the same to the øre on %s', async (day) => {
    for (const name of ['Kommunen', 'Helse', 'Sone nord', 'Skole', 'Kultur']) {
      const { deviationToDate, forecastDeviation, ...economy } = await economyOf(name, `?day=${day}`);
      const sum = (await reportOf(name, `?day=${day}`)).at(-1)!;
      expect([name, sum]).toEqual([
        name,
        expect.objectContaining({
          ...Object.fromEntries([...AMOUNTS, ...COUNTS].map((key) => [key, economy[key]])),
          deviationToDateOre: deviationToDate?.amountOre ?? null,
          forecastDeviationOre: forecastDeviation?.amountOre ?? null,
        }),
      ]);
    }
  });

  it('say of a centre what its own rows say', async () => {
    const { body } = await chief.get(`/api/economy/units/${unitIds['Kommunen']!}`).expect(200);
    const { body: opened } = await chief.get(`/api/reports/units/${unitIds['Kommunen']!}/rows/cost-centres?part=sum`).expect(200);
    type Row = Money & { code: string; deviationToDate: Deviation | null; deviationToDateOre: number | null };
    const plain = ({ code, originalOre, revisedOre, budgetToDateOre, actualToDateOre }: Row, toDate: number | null) => ({
      ...{ code, originalOre, revisedOre, budgetToDateOre, actualToDateOre, toDate },
    });
    const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code);
    const inEconomy = (body.costCentres as Row[]).map((row) => plain(row, row.deviationToDate?.amountOre ?? null)).sort(byCode);
    expect((opened.rows as Row[]).map((row) => plain(row, row.deviationToDateOre)).sort(byCode)).toEqual(inEconomy);
    // The data are worth something: some have both, some lack one.
    expect(inEconomy.filter(({ toDate }) => toDate !== null).length).toBeGreaterThan(5);
    expect(inEconomy.filter(({ toDate, budgetToDateOre }) => toDate === null && budgetToDateOre !== null).length).toBeGreaterThan(2);
  });

  it('count every centre that a unit owns, and of those that nobody owns the ones with money', async () => {
    expect(await economyOf('Kultur', '')).toMatchObject({ costCentres: 1, withForecast: 0 });
    const { body } = await chief.get(`/api/economy/units/${unitIds['Kommunen']!}`).expect(200);
    const codes = (body.costCentres as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['6000', '6001', '6003']));
    expect(codes).not.toContain('6002');
  });

  it('say nothing where nothing is told: no amount is 0 in a year without figures, or before a month is closed', async () => {
    const nothing = { originalOre: null, revisedOre: null, budgetToDateOre: null, actualToDateOre: null, forecastOre: null };
    expect(await economyOf('Kommunen', '?year=2027')).toMatchObject({
      ...nothing,
      deviationToDate: null,
      forecastDeviation: null,
      light: null,
    });
    expect(await economyOf('Kultur', '')).toMatchObject({ ...nothing, deviationToDate: null });
    const early = { budgetToDateOre: null, actualToDateOre: null };
    expect(await economyOf('Kommunen', '?day=2026-01-15')).toMatchObject({ ...early, deviationToDate: null });
    const report = await reportOf('Kommunen', '?day=2026-01-15');
    expect(report.at(-1)).toMatchObject({ ...early, deviationToDateOre: null, deviationToDateWord: null });
  });
});
