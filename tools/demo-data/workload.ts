import { addDays, Day } from '@kaskade/domain';
import { Calendar } from './calendar';
import { Random, SEED } from './random';
import { add, DemoRows, noRows } from './rows';

/** Units per level, the root first: a municipality such as Kongsberg (S) and one such as Oslo (M). */
export const WORKLOAD_LEVELS = { S: [1, 8, 30, 111], M: [1, 12, 90, 600, 2297, 2000] } as const;
export type WorkloadSize = keyof typeof WORKLOAD_LEVELS;

const GOALS = 25;
const ANSWERED_GOALS = 8;
const ACCOUNT_GROUPS = ['Lønn', 'Drift', 'Overføringer', 'Inntekter'];
const ALWAYS = { validFrom: '2019-01-01', validTo: null };

/**
 * An organization of a size to measure with: parents skewed and ids shuffled, 25 goals from the top, each agreement answers 8 of them
 * with 20–30 measures in all, 30 % of them never updated, one cost centre a unit with 4 account groups × 12 months.
 * Texts are dull on purpose: they are as long as real ones, and nobody reads them.
 */
export function workload(size: WorkloadSize, today: Day, seed: number = SEED): DemoRows {
  const rows = noRows();
  const random = new Random(seed);
  const calendar = new Calendar(today);
  const unitIds = organization(rows, random, WORKLOAD_LEVELS[size]);
  const periodId = add(rows.periods, {
    name: String(calendar.year),
    validFrom: calendar.firstDay,
    validTo: `${calendar.year + 1}-01-01`,
    version: 1,
  }).id;
  for (let area = 1; area <= 8; area++) add(rows.goalAreas, { name: `Satsingsområde ${area}`, position: area, unGoals: [], version: 1 });
  goals(rows, unitIds[0]!, periodId, calendar);
  for (const [index, unitId] of unitIds.entries()) {
    agreement(rows, random, calendar, unitId, index + 1, periodId);
    economy(rows, random, calendar, unitId, index + 1);
  }
  rows.settings.push({ name: 'municipalityName', value: `Størrelse ${size}`, version: 1 });
  return rows;
}

/** Unit ids in the order they were made, the root first; person n leads the n-th. */
function organization(rows: DemoRows, random: Random, levels: readonly number[]): number[] {
  const total = levels.reduce((sum, count) => sum + count, 0);
  const ids = random.shuffled(Array.from({ length: total }, (_, index) => index + 1));
  let made = 0;
  let above: number[] = [];
  for (const [rank, count] of levels.entries()) {
    add(rows.levels, { rank, leaderTitle: `Leder på nivå ${rank}`, version: 1 });
    const here: number[] = [];
    for (let index = 0; index < count; index++) {
      const id = ids[made++]!;
      // Half of the parents by index, the rest skewed: some leaders have very many below them.
      const at = random.chance(0.5) ? index % Math.max(1, above.length) : Math.floor(above.length * random.next() ** 1.5);
      const name = `Enhet ${id}`;
      rows.units.push({ id, code: String(id).padStart(6, '0'), name, searchName: name.toLowerCase(), levelId: rank + 1, version: 1 });
      add(rows.placements, { unitId: id, parentUnitId: above[at] ?? null, ...ALWAYS });
      const person = `Leder ${made}`;
      add(rows.people, {
        userName: `leder.${made}`,
        name: person,
        searchName: person.toLowerCase(),
        title: null,
        roles: [],
        locale: 'nb',
        active: true,
        version: 1,
      });
      add(rows.leaderships, { unitId: id, personId: made, kind: 'permanent', fteHundredths: null, ...ALWAYS });
      here.push(id);
    }
    above = here;
  }
  return ids;
}

function goals(rows: DemoRows, rootId: number, periodId: number, calendar: Calendar): void {
  for (let index = 0; index < GOALS; index++) {
    add(rows.goals, {
      unitId: rootId,
      periodId,
      areaId: (index % 8) + 1,
      title: `Resultatmål nummer ${index + 1} for hele kommunen`,
      text: 'Målet er nådd når alle enheter har gjort det de har sagt, og det synes hos dem tjenestene er til for.',
      principles: '',
      source: 'Handlingsprogrammet',
      position: index + 1,
      state: 'shared',
      sharedOn: calendar.firstDay,
      withdrawnOn: null,
      supportsGoalId: null,
      scope: 'all',
      version: 1,
    });
  }
}

function agreement(rows: DemoRows, random: Random, calendar: Calendar, unitId: number, personId: number, periodId: number): void {
  const { id: agreementId } = add(rows.agreements, {
    unitId,
    personId,
    periodId,
    state: 'active',
    createdOn: calendar.firstDay,
    activeOn: calendar.firstDay,
    activatedById: null,
    closedOn: null,
    version: 1,
  });
  const answered = random.shuffled(rows.goals).slice(0, ANSWERED_GOALS);
  for (const goal of answered) {
    add(rows.responses, {
      agreementId,
      goalId: goal.id,
      areaId: null,
      narrative: 'Vi tar dette opp på hvert personalmøte og følger med på tallene sammen.',
      narrativeSince: calendar.firstDay,
      localTarget: '',
      notRelevantReason: '',
      notRelevantSince: null,
      version: 1,
    });
  }
  for (let count = random.whole(20, 30); count > 0; count--)
    measure(rows, random, calendar, agreementId, random.pick(answered).id, personId, count);
}

function measure(
  rows: DemoRows,
  random: Random,
  calendar: Calendar,
  agreementId: number,
  goalId: number,
  personId: number,
  position: number,
): void {
  const isNeverUpdated = random.chance(0.3);
  const drawn = random.weighted({ started: 45, planned: 25, done: 20, cancelled: 5, notReported: 5 });
  const reported = isNeverUpdated || drawn === 'notReported' ? null : drawn;
  const isReported = reported !== null;
  const status = reported ?? 'planned';
  const progressDone = !isReported || status === 'cancelled' ? null : status === 'done' ? 100 : random.whole(0, 95);
  const light = !isReported || status === 'cancelled' ? null : random.weighted({ green: 6, yellow: 3, red: 1 });
  const day = isReported ? calendar.until(random, calendar.firstDay) : null;
  const state = { status, progressDone, progressWanted: progressDone === null ? null : 100, reachedMilestoneIds: null, light };
  const { id: measureId } = add(rows.measures, {
    agreementId,
    carriedFromAgreementId: null,
    goalId,
    areaId: null,
    position,
    title: `Tiltak nummer ${position} i lederavtalen`,
    description: '',
    responsible: 'Leder',
    startOn: calendar.firstDay,
    dueOn: addDays(calendar.firstDay, random.whole(0, 364)),
    weight: random.whole(1, 5),
    progressKind: 'percent',
    wantedCount: null,
    countedWord: '',
    milestones: [],
    createdOn: calendar.firstDay,
    lastComment: '',
    lastUpdatedOn: day,
    lastUpdatedAt: day === null ? null : calendar.at(day, 0),
    lastUpdatedById: day === null ? null : personId,
    version: 1,
    ...state,
  });
  if (day) add(rows.measureUpdates, { measureId, day, at: calendar.at(day, 0), personId, comment: '', ...state });
}

/** 48 budget rows, with the actuals of the closed months in the same number of rows. */
function economy(rows: DemoRows, random: Random, calendar: Calendar, unitId: number, number: number): void {
  const code = String(100_000 + number);
  const { id: costCentreId } = add(rows.costCentres, { code, name: `Ansvar ${code}`, searchName: `${code} ansvar ${code}`, version: 1 });
  add(rows.ownerships, { costCentreId, unitId, ...ALWAYS });
  let revisedOre = 0;
  for (const accountGroup of ACCOUNT_GROUPS) {
    for (let month = 1; month <= 12; month++) {
      const isPast = month <= calendar.lastClosedMonth;
      const amountOre = random.whole(1_000_00, 900_000_00);
      revisedOre += amountOre;
      add(rows.figures, {
        costCentreId,
        accountGroup,
        kind: 'revised',
        year: calendar.year,
        span: 'month',
        toMonth: month,
        amountOre,
        importId: null,
      });
      if (isPast && accountGroup === 'Lønn') {
        const actualOre = Math.round(amountOre * (0.95 + random.next() / 10));
        add(rows.figures, {
          costCentreId,
          accountGroup,
          kind: 'actual',
          year: calendar.year,
          span: 'month',
          toMonth: month,
          amountOre: actualOre,
          importId: null,
        });
      }
    }
  }
  if (random.chance(0.2)) return;
  const day = calendar.until(random, calendar.firstDay);
  const amountOre = Math.round(revisedOre * (0.99 + random.next() / 50));
  add(rows.forecasts, {
    costCentreId,
    year: calendar.year,
    amountOre,
    comment: '',
    day,
    at: calendar.at(day, 0),
    personId: number,
    onBehalfOfId: null,
    importId: null,
  });
}
