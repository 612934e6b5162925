import { groupPeople, matchIn, stepFrom, type DemoPerson } from './demo-people';

const person = (id: number, name: string, unit: string | null, level: string | null): DemoPerson => ({
  id,
  name,
  title: null,
  unit,
  level,
});
const people = [
  person(1, 'Ane Berg', 'Skogen', 'Seksjonsleder'),
  person(2, 'Bo Ås', 'Bergen skole', 'Avdelingsleder'),
  person(3, 'Cato Li', 'Elva', 'Avdelingsleder'),
  person(4, 'Dag Moe', null, null),
];

const idsOf = (search: string) => groupPeople(people, search).map(({ level, people: members }) => [level, members.map(({ id }) => id)]);

it('finds by name and unit, grouped by level', () => {
  expect(idsOf('BERG')).toEqual([
    ['Seksjonsleder', [1]],
    ['Avdelingsleder', [2]],
  ]);
});

it('finds among those who lead nothing as among all others', () => expect(idsOf('moe')).toEqual([[null, [4]]]));

it('shows everyone without a search, those who lead nothing last', () => {
  expect(idsOf(' ')).toEqual([
    ['Seksjonsleder', [1]],
    ['Avdelingsleder', [2, 3]],
    [null, [4]],
  ]);
});

it.each([
  ['down from the field to the first', null, 1, 0],
  ['up from the field to the last', null, -1, 2],
  ['down from the first to the second', 0, 1, 1],
  ['down from the last to the first', 2, 1, 0],
  ['up from the first to the last', 0, -1, 2],
] as const)('an arrow leads %s', (_name, from, step, to) => expect(stepFrom(from, step, 3)).toBe(to));

it('says where a text has the search', () => expect(matchIn('Bo Ås', 'ås')).toEqual({ start: 3, end: 5 }));
