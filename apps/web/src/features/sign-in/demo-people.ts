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
const fits = (person: DemoPerson, search: string) =>
  search.trim() === '' || [person.name, person.title, person.unit].some((text) => matchIn(text, search) !== null);

/** Those who fit the search by name, title or unit, grouped by level in the server's order; people who lead nothing last. */
export function groupPeople(people: readonly DemoPerson[], search: string): PersonGroup[] {
  const byLevel = new Map<string | null, DemoPerson[]>();
  for (const person of people) {
    if (!fits(person, search)) continue;
    const group = byLevel.get(person.level);
    if (group) group.push(person);
    else byLevel.set(person.level, [person]);
  }
  const groups: PersonGroup[] = [...byLevel].map(([level, members]) => ({ level, people: members }));
  return [...groups.filter(({ level }) => level !== null), ...groups.filter(({ level }) => level === null)];
}

/**
 * Which of `listed` persons an arrow key leads to, from 0. `arrowedTo` is null as long as the field has the word: then ArrowDown goes
 * to the first, also when the first stands out already as the one that Enter takes.
 */
export function stepFrom(arrowedTo: number | null, step: 1 | -1, listed: number): number {
  if (arrowedTo === null) return step === 1 ? 0 : listed - 1;
  return (arrowedTo + step + listed) % listed;
}
