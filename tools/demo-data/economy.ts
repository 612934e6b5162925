import { CostCentre } from '@kaskade/persistence';
import { isSilent } from './agreements';
import { Calendar } from './calendar';
import { ANY_FORECAST, FORECAST_COMMENTS, SUPERIOR_COMMENTS } from './forecast-texts';
import { DemoUnit } from './organization';
import { Random } from './random';
import { add, DemoRows } from './rows';

const KRONER = 100;
const THOUSAND = 1_000 * KRONER;
/** Share of a unit's budget by account group; incomes are negative. */
const GROUPS: readonly [name: string, share: number][] = [
  ['Lønn', 0.86],
  ['Drift', 0.24],
  ['Overføringer', 0.04],
  ['Inntekter', -0.14],
];
/** Share of the year's budget by month: wages pause in the summer, when the holiday pay of the year before is drawn. */
const MONTHS = [0.088, 0.084, 0.085, 0.083, 0.086, 0.079, 0.072, 0.08, 0.085, 0.086, 0.086, 0.086];
/** Far over budget, and what everybody will ask about. */
const OVERSPENT = ['Sone nord', 'Vei og vinterdrift', 'Skjermet enhet'];
/** Earns more than it costs: its frame is negative. */
const EARNS = 'Renovasjon';
const CONTROLLER_SHARE = 0.12;

/** Cost centres with a year of figures, closed months, forecasts with their history. */
export function makeEconomy(rows: DemoRows, units: readonly DemoUnit[], calendar: Calendar, random: Random): void {
  closeMonths(rows, calendar);
  for (const unit of units) {
    const count = unit.rank === 0 || unit.rank === 3 ? 1 : 2;
    for (let index = 0; index < count; index++) {
      const name = index === 0 ? (unit.children.length > 0 ? `${unit.row.name}, felles` : unit.row.name) : `${unit.row.name}, prosjekter`;
      const centre = addCentre(rows, `${unit.row.code.padEnd(3, '0')}${index}`, name);
      add(rows.ownerships, { costCentreId: centre.id, unitId: unit.row.id, validFrom: '2019-01-01', validTo: null });
      yearOf(rows, centre, budgetOf(unit, index, random), unit, calendar, random);
    }
  }
  const ownerless = addCentre(rows, '9990', 'Avviklede tilskudd');
  yearOf(rows, ownerless, 640 * THOUSAND, null, calendar, random);
}

function addCentre(rows: DemoRows, code: string, name: string): CostCentre {
  return add<CostCentre>(rows.costCentres, { code, name, searchName: `${code} ${name}`.toLowerCase(), version: 1 });
}

function closeMonths(rows: DemoRows, calendar: Calendar): void {
  const controllerId = controllerOf(rows);
  for (let month = 1; month <= calendar.lastClosedMonth; month++) {
    const closedOn = month === 12 ? `${calendar.year}-12-31` : `${calendar.year}-${String(month + 1).padStart(2, '0')}-12`;
    add(rows.closedMonths, { year: calendar.year, month, closedOn, personId: controllerId, version: 1 });
  }
}

function controllerOf(rows: DemoRows): number {
  return rows.people.find((person) => person.roles.includes('controller'))!.id;
}

/** Net budget of the year in øre, in whole thousands of kroner. */
function budgetOf(unit: DemoUnit, index: number, random: Random): number {
  if (unit.row.name === EARNS) return -4_200 * THOUSAND;
  if (index === 1) return random.whole(600, 2_400) * THOUSAND;
  if (unit.rank === 3) return random.whole(7_500, 36_000) * THOUSAND;
  return unit.children.length === 0 ? random.whole(6_000, 14_000) * THOUSAND : random.whole(2_800, 9_500) * THOUSAND;
}

function yearOf(rows: DemoRows, centre: CostCentre, budgetOre: number, unit: DemoUnit | null, calendar: Calendar, random: Random): void {
  const { year, lastClosedMonth } = calendar;
  const isOverspent = unit !== null && OVERSPENT.includes(unit.row.name);
  const course = isOverspent ? 1.035 + random.next() * 0.02 : 0.992 + random.next() * 0.016;
  const revision = 1 + random.whole(0, 25) / 1_000;
  let revisedOre = 0;
  for (const [accountGroup, share] of GROUPS) {
    const originalOre = inThousands(budgetOre * share);
    const groupRevisedOre = inThousands(originalOre * revision);
    revisedOre += groupRevisedOre;
    const figure = (kind: 'original' | 'revised' | 'actual', span: 'month' | 'year', toMonth: number, amountOre: number) =>
      add(rows.figures, { costCentreId: centre.id, accountGroup, kind, year, span, toMonth, amountOre, importId: null });
    figure('original', 'year', 12, originalOre);
    let leftOre = groupRevisedOre;
    for (let month = 1; month <= 12; month++) {
      const monthOre = month === 12 ? leftOre : inThousands(groupRevisedOre * MONTHS[month - 1]!);
      leftOre -= monthOre;
      figure('revised', 'month', month, monthOre);
      if (month <= lastClosedMonth) figure('actual', 'month', month, Math.round(monthOre * course * (0.96 + random.next() * 0.08)));
    }
  }
  if (unit && !unit.isClosed) forecastsOf(rows, centre, revisedOre, course, unit, calendar, random);
}

/** Forecasts through the year, the newest nearest to where the year is going; some centres have none. */
function forecastsOf(
  rows: DemoRows,
  centre: CostCentre,
  revisedOre: number,
  course: number,
  unit: DemoUnit,
  calendar: Calendar,
  random: Random,
): void {
  if (isSilent(unit) || random.chance(unit.leader ? 0.14 : 0.6) || calendar.lastClosedMonth === 0) return;
  const isByController = !unit.leader || random.chance(CONTROLLER_SHARE);
  const expectedOre = inThousands(revisedOre * (random.chance(0.3) ? 1 : 1 + (course - 1) * 0.7));
  const days = Array.from({ length: random.whole(1, 4) }, () => calendar.until(random, calendar.day(45))).sort();
  for (const [index, day] of days.entries()) {
    if (day > calendar.today) continue;
    const isLast = index === days.length - 1;
    const amountOre = isLast ? expectedOre : inThousands(revisedOre + (expectedOre - revisedOre) * random.next());
    const deviationOre = revisedOre - amountOre;
    const isWorthWords = Math.abs(deviationOre) > Math.abs(revisedOre) / 1_000;
    const texts = (unit.rank <= 1 ? undefined : FORECAST_COMMENTS[unit.service]) ?? ANY_FORECAST;
    const comment = !isWorthWords ? '' : random.pick(deviationOre < 0 ? texts.over : texts.under);
    const personId = isByController ? controllerOf(rows) : unit.leader!.id;
    const forecast = add(rows.forecasts, {
      costCentreId: centre.id,
      year: calendar.year,
      amountOre,
      comment,
      day,
      at: calendar.at(day, index),
      personId,
      onBehalfOfId: isByController ? (unit.leader?.id ?? null) : null,
      importId: null,
    });
    const superior = unit.parent?.leader;
    if (isLast && superior && OVERSPENT.includes(unit.row.name)) {
      const at = calendar.at(day, 300);
      add(rows.forecastComments, { forecastId: forecast.id, personId: superior.id, at, text: random.pick(SUPERIOR_COMMENTS) });
    }
  }
}

/** Rounded to whole thousands of kroner. */
function inThousands(amountOre: number): number {
  return Math.round(amountOre / THOUSAND) * THOUSAND;
}
