import { AgreementContent, ContentAnswer, ContentArea, ContentGoal, ContentMeasure, ContentSection } from './agreement-content';
import { orderDifferences } from './compare-order';
import { ContentDifference, DifferencePlace } from './content-difference';

type Fields = Readonly<Record<string, unknown>>;

/** A thing with an identity in a content, flattened. */
interface Entry {
  readonly place: DifferencePlace;
  readonly id: string | number;
  readonly name: string;
  readonly under: string | null;
  readonly fields: Fields;
}

/**
 * What two contents of one agreement say differently, in the order of the later one; what has gone stands last. Things are recognized by
 * their ids, so that a renamed goal is a changed goal. What has come or gone is told field by field too. Empty exactly when the contents are equal but for the hash of the former version and
 * the keys of who and what is named.
 */
export function compareContents(before: AgreementContent, after: AgreementContent): ContentDifference[] {
  const earlier = new Map(entriesOf(before).map((entry) => [keyOf(entry), entry]));
  const later = entriesOf(after);
  const laterKeys = new Set(later.map(keyOf));
  return [
    ...later.flatMap((entry) => {
      const former = earlier.get(keyOf(entry));
      return former ? changedFields(former, entry) : whole(entry, 'added');
    }),
    ...orderDifferences(before, after),
    ...[...earlier.values()].filter((entry) => !laterKeys.has(keyOf(entry))).flatMap((entry) => whole(entry, 'removed')),
  ];
}

const keyOf = ({ place, id }: Entry): string => `${place}/${id}`;

function changedFields(before: Entry, after: Entry): ContentDifference[] {
  const { place, id, name, under } = after;
  return Object.keys(after.fields).flatMap((field): ContentDifference[] => {
    const [was, is] = [before.fields[field], after.fields[field]];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ place, id, name, under, kind: 'changed', field, before: textOf(was), after: textOf(is) }];
  });
}

/** What nobody asks of a goal that has come or gone: its owner is told by name. */
const UNSAID = ['isOwn', 'state'];

/** Each of its fields that says something and stands in neither its name nor its place; itself alone where there is none. */
function whole({ place, id, name, under, fields }: Entry, kind: 'added' | 'removed'): ContentDifference[] {
  const said = Object.keys(fields).flatMap((field): [string, string][] => {
    const text = textOf(fields[field]);
    return UNSAID.includes(field) || text === null || text === '' || text === name || text === under ? [] : [[field, text]];
  });
  const [before, after] = kind === 'removed' ? [(text: string) => text, () => null] : [() => null, (text: string) => text];
  return (said.length > 0 ? said : [['', name] as const]).map(([field, text]) => ({
    ...{ place, id, name, under, kind, field },
    before: before(text),
    after: after(text),
  }));
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.map(String).join(', ') : String(value as string | number | boolean);
}

function entriesOf(content: AgreementContent): Entry[] {
  const { sections, areas, conversations, decision, attachments } = content;
  return [
    head(content),
    ...sections.flatMap(sectionEntries),
    ...areas.flatMap(areaEntries),
    ...conversations.map(({ id, name, plannedOn, talk }): Entry => ({
      ...{ place: 'conversation', id, name, under: null },
      fields: { name, plannedOn, talk },
    })),
    ...(decision ? [{ place: 'decision' as const, id: 'decision', name: decision.bodyName, under: null, fields: { ...decision } }] : []),
    ...attachments.map(({ id, ...fields }): Entry => ({ place: 'attachment', id, name: fields.name, under: null, fields })),
  ];
}

function head({ unit, period, leader, superior, employerBody, template, reason }: AgreementContent): Entry {
  const party = (person: { name: string; title: string } | null) => person && `${person.name}, ${person.title}`;
  return {
    place: 'agreement',
    id: 'agreement',
    name: unit.name,
    under: null,
    fields: {
      unit: unit.name,
      period: period.name,
      validFrom: period.validFrom,
      validTo: period.validTo,
      leader: party(leader),
      superior: party(superior),
      superiorUnit: superior && superior.unitName,
      employerBody,
      template: `${template.name} ${template.number}`,
      reason,
    },
  };
}

function sectionEntries({ id, heading, text, items, block, access, legalBasis }: ContentSection): Entry[] {
  return [
    { place: 'section', id, name: heading, under: null, fields: { heading, text, block, access, legalBasis } },
    ...items.map((item): Entry => ({
      place: 'sectionItem',
      id: `${id}/${item.id}`,
      name: item.text,
      under: heading,
      fields: { text: item.text, duty: item.duty },
    })),
  ];
}

function areaEntries({ id, name, answer, acceptedBy, goals }: ContentArea): Entry[] {
  return [
    { place: 'area', id, name, under: null, fields: { name, ...answerFields(answer), acceptedBy } },
    ...answer.measures.flatMap((measure) => measureEntries(measure, name)),
    ...goals.flatMap((goal) => goalEntries(goal, name)),
  ];
}

function goalEntries(goal: ContentGoal, areaName: string): Entry[] {
  const { id, owner, answer, ...fields } = goal;
  return [
    {
      place: 'goal',
      id,
      name: goal.title,
      under: areaName,
      fields: { ...fields, area: areaName, owner: owner.unitName, ...answerFields(answer) },
    },
    ...answer.measures.flatMap((measure) => measureEntries(measure, goal.title)),
  ];
}

function answerFields({ narrative, localTarget, notRelevantReason }: ContentAnswer): Fields {
  return { narrative, localTarget, notRelevantReason };
}

function measureEntries({ id, milestones, ...fields }: ContentMeasure, under: string): Entry[] {
  return [
    { place: 'measure', id, name: fields.title, under, fields: { ...fields, under } },
    ...milestones.map((milestone): Entry => ({
      place: 'milestone',
      id: `${id}/${milestone.id}`,
      name: milestone.title,
      under: fields.title,
      fields: { title: milestone.title, dueOn: milestone.dueOn },
    })),
  ];
}
