import { Person, Role, Unit } from '@kaskade/persistence';
import { Calendar } from './calendar';
import { AREAS, MUNICIPALITY, Service, STAFF } from './municipality';
import { differentNames } from './names';
import { Random } from './random';
import { add, DemoRows } from './rows';

/** A unit of the demo with what the rest of it needs to know. */
export interface DemoUnit {
  row: Unit;
  parent: DemoUnit | null;
  rank: number;
  service: Service;
  /** Who leads it now: the acting leader where there is one. */
  leader: Person | null;
  children: DemoUnit[];
  /** No longer placed today. */
  isClosed: boolean;
}

const LEVEL_TITLES = ['Rådmann', 'Kommunalsjef', 'Seksjonsleder', 'Avdelingsleder'];
const VACANT = ['Forebyggende og feiing', 'Lønnskontoret'];
const ACTING = 'Sone øst';
/** Changes its leader on 1 June. */
export const CHANGED_LEADER = 'Hovedbiblioteket';
/** Moved on 1 April from the first section to the second. */
const MOVED: readonly [string, string, string][] = [
  ['Frisklivssentralen', 'Legetjenester og forebygging', 'Helsestasjon og PPT'],
  ['Klima og natur', 'Næring og landbruk', 'Plan og byggesak'],
];
/** Closed on 1 April; its cost centre still has figures. */
const CLOSED = 'Verkstedet';
const LONG_AGO = '2019-01-01';

/** Makes the organization with its people; the units in the order of the tree. */
export function makeOrganization(rows: DemoRows, random: Random, calendar: Calendar): DemoUnit[] {
  const names = differentNames(random, 220);
  const april = calendar.day(91) > calendar.today ? calendar.firstDay : `${calendar.year}-04-01`;
  for (const [rank, leaderTitle] of LEVEL_TITLES.entries()) add(rows.levels, { rank, leaderTitle, version: 1 });

  const person = (title: string | null, roles: Role[] = []): Person => {
    const name = names.pop()!;
    const userName = `${name.toLowerCase().replace(/ /g, '.')}@fjelldal.example`;
    return add(rows.people, { userName, name, searchName: name.toLowerCase(), title, roles, locale: 'nb', active: true, version: 1 });
  };
  const units: DemoUnit[] = [];
  const place = (name: string, code: string, parent: DemoUnit | null, rank: number, service: Service, title?: string): DemoUnit => {
    const row = add(rows.units, { code, name, searchName: name.toLowerCase(), levelId: rank + 1, version: 1 });
    const unit: DemoUnit = { row, parent, rank, service, leader: null, children: [], isClosed: name === CLOSED };
    const moved = MOVED.find(([movedName]) => movedName === name);
    const validTo = unit.isClosed || moved ? april : null;
    add(rows.placements, { unitId: row.id, parentUnitId: parent?.row.id ?? null, validFrom: LONG_AGO, validTo });
    lead(unit, title ?? `${LEVEL_TITLES[rank]}, ${name}`);
    parent?.children.push(unit);
    units.push(unit);
    return unit;
  };
  const lead = (unit: DemoUnit, title: string): void => {
    const { name } = unit.row;
    if (VACANT.includes(name)) return;
    const validFrom = `${calendar.year - random.whole(1, 7)}-${String(random.whole(1, 12)).padStart(2, '0')}-01`;
    const fteHundredths = unit.rank === 3 ? random.whole(6, 40) * 100 : null;
    const leads = (leader: Person, kind: 'permanent' | 'acting', from: string, to: string | null): void => {
      add(rows.leaderships, { unitId: unit.row.id, personId: leader.id, kind, validFrom: from, validTo: to, fteHundredths });
    };
    const june = `${calendar.year}-06-01`;
    const changes = name === CHANGED_LEADER && june <= calendar.today;
    unit.leader = person(title);
    leads(unit.leader, 'permanent', validFrom, unit.isClosed ? april : changes ? june : null);
    if (unit.isClosed) unit.leader = null;
    if (changes) leads((unit.leader = person(title)), 'permanent', june, null);
    if (name === ACTING) {
      unit.leader = person(`Konstituert avdelingsleder, ${name}`);
      leads(unit.leader, 'acting', calendar.firstDay, `${calendar.year + 1}-01-01`);
    }
  };

  const chief = place(MUNICIPALITY, '1', null, 0, 'ledelse', 'Rådmann');
  const departments = (section: DemoUnit, sketch: { departments: string[] }): void => {
    for (const [index, name] of sketch.departments.entries()) place(name, `${section.row.code}${index + 1}`, section, 3, section.service);
  };
  for (const [areaIndex, sketch] of AREAS.entries()) {
    const area = place(sketch.name, `${areaIndex + 2}0`, chief, 1, sketch.service, sketch.title);
    for (const [index, sectionSketch] of sketch.sections.entries()) {
      departments(place(sectionSketch.name, `${areaIndex + 2}${index + 1}`, area, 2, sectionSketch.service), sectionSketch);
    }
  }
  for (const [index, sketch] of STAFF.entries()) departments(place(sketch.name, `1${index + 1}`, chief, 2, sketch.service), sketch);
  moveUnits(rows, units, april);
  otherPeople(rows, person);
  return units;
}

function moveUnits(rows: DemoRows, units: readonly DemoUnit[], april: string): void {
  const byName = (name: string): DemoUnit => units.find((unit) => unit.row.name === name)!;
  for (const [name, from, to] of MOVED) {
    const [unit, newParent] = [byName(name), byName(to)];
    byName(from).children = byName(from).children.filter((child) => child !== unit);
    newParent.children.push(unit);
    unit.parent = newParent;
    add(rows.placements, { unitId: unit.row.id, parentUnitId: newParent.row.id, validFrom: april, validTo: null });
  }
}

/** The committee that the chief officer agrees with, and those who have a role and no unit. */
function otherPeople(rows: DemoRows, person: (title: string, roles?: Role[]) => Person): void {
  const body = add(rows.employerBodies, { name: 'Formannskapet', version: 1 });
  for (const title of ['Ordfører', 'Varaordfører', 'Medlem av formannskapet', 'Medlem av formannskapet', 'Medlem av formannskapet']) {
    const { id } = person(title);
    add(rows.employerBodyMembers, {
      employerBodyId: body.id,
      personId: id,
      representative: title === 'Ordfører',
      validFrom: LONG_AGO,
      validTo: null,
    });
  }
  person('HR-rådgiver', ['hr']);
  person('HR-rådgiver', ['hr']);
  person('Controller', ['controller']);
  person('Controller, helse og omsorg', ['controller']);
  person('Internrevisor', ['auditor']);
  person('Systemadministrator', ['admin']);
}
