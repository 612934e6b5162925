import { groupPeople, matchIn, type DemoPerson } from './demo-people';

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

it('finds by name and unit, grouped by level, with those who lead nothing last', () => {
  const { groups, hits } = groupPeople(people, 'BERG');
  expect(hits).toBe(2);
  expect(groups.map(({ level, people: members }) => [level, members.map(({ id }) => id)])).toEqual([
    ['Seksjonsleder', [1]],
    ['Avdelingsleder', [2]],
    [null, [4]],
  ]);
});

it('shows everyone without a search', () => expect(groupPeople(people, ' ').hits).toBe(4));

it('says where a text has the search', () => expect(matchIn('Bo Ås', 'ås')).toEqual({ start: 3, end: 5 }));
