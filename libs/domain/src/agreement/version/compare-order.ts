import { AgreementContent, ContentAnswer, ContentArea } from './agreement-content';
import { ContentDifference } from './content-difference';

interface Named {
  readonly id: string | number;
  readonly name: string;
}

/** A list whose order is part of what is signed, and what it stands in. */
interface OrderedList extends Pick<ContentDifference, 'place' | 'id' | 'name' | 'under' | 'field'> {
  readonly entries: readonly Named[];
}

/**
 * What stands in another order: chapters, items, areas, goals, measures and milestones. Only of what is in both contents, since the rest has
 * come or gone. Conversations and attachments stand in the order of their days and ids, which are compared themselves.
 */
export function orderDifferences(before: AgreementContent, after: AgreementContent): ContentDifference[] {
  const earlier = new Map(listsOf(before).map((list) => [keyOf(list), list.entries]));
  return listsOf(after).flatMap(({ entries, ...list }): ContentDifference[] => {
    const former = earlier.get(keyOf(list)) ?? [];
    const was = among(former, entries);
    const is = among(entries, former);
    if (was.every(({ id }, at) => id === is[at]!.id)) return [];
    return [{ ...list, kind: 'changed', before: namesOf(was), after: namesOf(is) }];
  });
}

const keyOf = ({ place, id, field }: Pick<OrderedList, 'place' | 'id' | 'field'>): string => `${place}/${id}/${field}`;
const namesOf = (entries: readonly Named[]): string => entries.map(({ name }) => name).join(', ');

function among(entries: readonly Named[], others: readonly Named[]): Named[] {
  const ids = new Set(others.map(({ id }) => id));
  return entries.filter(({ id }) => ids.has(id));
}

function listsOf({ unit, sections, areas }: AgreementContent): OrderedList[] {
  const whole = { place: 'agreement', id: 'agreement', name: unit.name, under: null } as const;
  const chapters = sections.map(({ id, heading }) => ({ id, name: heading }));
  return [
    { ...whole, field: 'sectionOrder', entries: chapters },
    ...sections.map(({ id, heading, items }): OrderedList => {
      const entries = items.map((item) => ({ id: item.id, name: item.text }));
      return { place: 'section', id, name: heading, under: null, field: 'itemOrder', entries };
    }),
    { ...whole, field: 'areaOrder', entries: areas },
    ...areas.flatMap(listsOfArea),
  ];
}

function listsOfArea({ id, name, answer, goals }: ContentArea): OrderedList[] {
  const titles = goals.map((goal) => ({ id: goal.id, name: goal.title }));
  return [
    { place: 'area', id, name, under: null, field: 'goalOrder', entries: titles },
    ...listsOfAnswer({ place: 'area', id, name, under: null }, answer),
    ...goals.flatMap((goal) => listsOfAnswer({ place: 'goal', id: goal.id, name: goal.title, under: name }, goal.answer)),
  ];
}

function listsOfAnswer(place: Omit<OrderedList, 'field' | 'entries'>, { measures }: ContentAnswer): OrderedList[] {
  return [
    { ...place, field: 'measureOrder', entries: measures.map(({ id, title }) => ({ id, name: title })) },
    ...measures.map(({ id, title, milestones }): OrderedList => {
      const entries = milestones.map((milestone) => ({ id: milestone.id, name: milestone.title }));
      return { place: 'measure', id, name: title, under: place.name, field: 'milestoneOrder', entries };
    }),
  ];
}
