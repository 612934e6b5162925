import { addDays, Day } from '@kaskade/domain';
import { Agreement, Goal, Person } from '@kaskade/persistence';
import { Calendar } from './calendar';
import { GOAL_AREAS, GOALS } from './goal-texts';
import { DemoUnit } from './organization';
import { Random } from './random';
import { add, DemoRows } from './rows';

/** A section where nobody has touched anything: silence must look like silence. */
const SILENT_SECTION = 'Idrett og friluft';

export function isSilent(unit: DemoUnit): boolean {
  return [unit.row.name, unit.parent?.row.name].includes(SILENT_SECTION);
}

/** Period and areas; answers the period's id. */
export function makePeriod(rows: DemoRows, calendar: Calendar): number {
  for (const [index, { name, unGoals }] of GOAL_AREAS.entries()) add(rows.goalAreas, { name, unGoals, position: index + 1, version: 1 });
  const validTo = `${calendar.year + 1}-01-01`;
  return add(rows.periods, { name: String(calendar.year), validFrom: calendar.firstDay, validTo, version: 1 }).id;
}

/** The goals of `goal-texts.ts`; what is said to happen later than today has not happened. */
export function makeGoals(rows: DemoRows, units: readonly DemoUnit[], periodId: number, calendar: Calendar, random: Random): void {
  const unitOf = (name: string): DemoUnit => units.find((unit) => unit.row.name === name)!;
  const unitId = (name: string): number => unitOf(name).row.id;
  for (const [index, sketch] of GOALS.entries()) {
    const sharedOn = sketch.draft
      ? null
      : sketch.sharedOnDay
        ? calendar.day(sketch.sharedOnDay)
        : calendar.before(random, 2 * unitOf(sketch.owner).rank);
    const isShared = sharedOn !== null && sharedOn <= calendar.today;
    const withdrawnOn = sketch.withdrawnOnDay ? calendar.day(sketch.withdrawnOnDay) : null;
    const isWithdrawn = withdrawnOn !== null && withdrawnOn <= calendar.today;
    const goal = add<Goal>(rows.goals, {
      unitId: unitId(sketch.owner),
      periodId,
      areaId: rows.goalAreas.find((area) => area.name === sketch.area)!.id,
      title: inYear(sketch.title, calendar.year),
      text: inYear(sketch.text, calendar.year),
      principles: inYear(sketch.principles ?? '', calendar.year),
      source: inYear(sketch.source, calendar.year),
      position: index + 1,
      state: isWithdrawn ? 'withdrawn' : isShared ? 'shared' : 'draft',
      sharedOn: isShared ? sharedOn : null,
      withdrawnOn: isWithdrawn ? withdrawnOn : null,
      supportsGoalId: sketch.supports ? rows.goals[GOALS.findIndex((other) => other.title === sketch.supports)]!.id : null,
      scope: sketch.scope,
      version: 1,
    });
    for (const name of sketch.scopeUnits ?? []) add(rows.goalScopeUnits, { goalId: goal.id, unitId: unitId(name) });
  }
}

/** Fills in the years of a text: `{year+3}`, `{yy-1}`. */
function inYear(text: string, year: number): string {
  return text.replace(/\{(year|yy)([+-]\d+)?\}/g, (_, form: string, difference: string | undefined) => {
    const wanted = String(year + Number(difference ?? 0));
    return form === 'yy' ? wanted.slice(2) : wanted;
  });
}

/** A unit's present agreement and, after a change of leader, the one it followed. */
export interface DemoAgreement {
  present: Agreement;
  former: Agreement | null;
}

/** An agreement for most leaders, active before the year for most of them, and never before their superior's is. */
export function makeAgreements(
  rows: DemoRows,
  units: readonly DemoUnit[],
  periodId: number,
  calendar: Calendar,
  random: Random,
): Map<DemoUnit, DemoAgreement> {
  const agreements = new Map<DemoUnit, DemoAgreement>();
  for (const unit of units) {
    const leader = unit.leader;
    if (!leader || (unit.rank === 3 && random.chance(0.05))) continue;
    const formerId = formerLeaderId(rows, unit, leader);
    const superiorsDay = activeDayOfSuperior(rows, unit, agreements);
    const make = (personId: number, closedOn: string | null): Agreement =>
      agreementOf(rows, unit, personId, periodId, calendar, random, superiorsDay, closedOn);
    const former = formerId === null ? null : make(formerId, `${calendar.year}-06-01`);
    agreements.set(unit, { present: make(leader.id, null), former });
  }
  return agreements;
}

/** When the nearest agreement above came into force; undefined at the top, null while it is a draft. */
function activeDayOfSuperior(rows: DemoRows, unit: DemoUnit, agreements: ReadonlyMap<DemoUnit, DemoAgreement>): Day | null | undefined {
  // A unit that moves has its superior from before: the first placement is the one when the agreement was made.
  const { parentUnitId } = rows.placements.find((row) => row.unitId === unit.row.id)!;
  const first = [...agreements.keys()].find((other) => other.row.id === parentUnitId);
  for (let above = first ?? unit.parent; above; above = above.parent) {
    const superior = agreements.get(above);
    if (superior) return (superior.former ?? superior.present).activeOn;
  }
  return undefined;
}

function formerLeaderId(rows: DemoRows, unit: DemoUnit, leader: Person): number | null {
  const former = rows.leaderships.find((row) => row.unitId === unit.row.id && row.personId !== leader.id && row.validTo !== null);
  return former?.personId ?? null;
}

function agreementOf(
  rows: DemoRows,
  unit: DemoUnit,
  personId: number,
  periodId: number,
  calendar: Calendar,
  random: Random,
  superiorsDay: Day | null | undefined,
  closedOn: string | null,
): Agreement {
  const isNewLeader = closedOn === null && rows.agreements.some((row) => row.unitId === unit.row.id);
  const createdOn = isNewLeader ? `${calendar.year}-06-01` : addDays(calendar.firstDay, -random.whole(80, 110));
  const way = unit.rank === 0 ? 'early' : random.weighted({ early: 80, late: 12, draft: 8 });
  const wanted = isNewLeader
    ? `${calendar.year}-06-15`
    : way === 'early'
      ? calendar.before(random, 2 * unit.rank + 1)
      : calendar.day(random.whole(8, 55));
  // Who waits for a late superior follows within days. Nobody's leaders wait for one who never gets there.
  const active = superiorsDay && wanted < superiorsDay ? addDays(superiorsDay, 2 + (unit.row.id % 9)) : wanted;
  const isDraft = superiorsDay === null || active > calendar.today || (way === 'draft' && unit.children.length === 0);
  const activeOn = isDraft ? null : active;
  return add<Agreement>(rows.agreements, {
    unitId: unit.row.id,
    personId,
    periodId,
    state: activeOn ? 'active' : 'draft',
    createdOn,
    activeOn,
    activatedById: activeOn ? (unit.parent?.leader?.id ?? representativeId(rows)) : null,
    closedOn,
    version: 1,
  });
}

function representativeId(rows: DemoRows): number {
  return rows.employerBodyMembers.find((member) => member.representative)!.personId;
}
