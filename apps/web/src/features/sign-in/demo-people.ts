import type { AnswerOf } from '../../api/client';

export type DemoPerson = AnswerOf<'/api/auth/demo'>[number];

export interface PersonGroup {
  /** The level's title; null for people who lead nothing (HR, controller …). */
  readonly level: string | null;
  readonly people: readonly DemoPerson[];
}

/** Where in the text the search stands, for marking it; null when it doesn't. Case is ignored. */
export function matchIn(text: string | null, search: string): { start: number; end: number } | null {
  const wanted = search.trim().toLocaleLowerCase('nb');
  if (!text || wanted === '') return null;
  const start = text.toLocaleLowerCase('nb').indexOf(wanted);
  return start < 0 ? null : { start, end: start + wanted.length };
}

/** Whether the search is in the person's name, title or unit; an empty search fits everyone. */
export const fits = (person: DemoPerson, search: string) =>
  search.trim() === '' || [person.name, person.title, person.unit].some((text) => matchIn(text, search) !== null);

/**
 * Those who fit the search by name, title or unit, grouped by level in the server's order. People without a unit are few
 * and always shown, last.
 */
export function groupPeople(people: readonly DemoPerson[], search: string): { groups: PersonGroup[]; hits: number } {
  const byLevel = new Map<string, DemoPerson[]>();
  for (const person of people) {
    if (person.level === null || !fits(person, search)) continue;
    const group = byLevel.get(person.level);
    if (group) group.push(person);
    else byLevel.set(person.level, [person]);
  }
  const groups: PersonGroup[] = [...byLevel].map(([level, members]) => ({ level, people: members }));
  const others = people.filter((person) => person.level === null);
  if (others.length > 0) groups.push({ level: null, people: others });
  return { groups, hits: people.filter((person) => fits(person, search)).length };
}
