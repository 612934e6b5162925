import fc from 'fast-check';
import { AgreementContent } from './agreement-content';
import { aContent, aGoal, aMeasure } from './agreement-content.example';
import { compareContents } from './compare-contents';

const before = aContent();
const withGoal = (goal: ReturnType<typeof aGoal>): AgreementContent => aContent({ areas: [{ ...before.areas[0]!, goals: [goal] }] });

describe('compareContents', () => {
  it('finds nothing between equal contents, whatever the former version’s hash', () => {
    expect(compareContents(before, aContent({ formerHash: 'ab' }))).toEqual([]);
  });

  it('tells old and new of a goal that reads otherwise, under its area', () => {
    expect(compareContents(before, withGoal(aGoal({ text: 'Driften går i pluss i 2026.' })))).toEqual([
      {
        place: 'goal',
        id: 41,
        name: 'God økonomistyring',
        under: 'Økonomi',
        kind: 'changed',
        field: 'text',
        before: 'Driften holdes innenfor rammen i 2026.',
        after: 'Driften går i pluss i 2026.',
      },
    ]);
  });

  it('tells which fixed talk a conversation has become, by its name', () => {
    const [june, november] = before.conversations;
    const after = { ...before, conversations: [{ ...june!, talkId: 't1', talk: 'Medarbeidersamtale' }, november!] };
    expect(compareContents(before, after)).toEqual([
      expect.objectContaining({ place: 'conversation', id: june!.id, field: 'talk', before: '', after: 'Medarbeidersamtale' }),
    ]);
  });

  it('tells what has come and what has gone, with what it said', () => {
    const answer = { ...aGoal().answer, measures: [aMeasure({ id: 502, title: 'Kurs' })] };
    const found = compareContents(before, withGoal(aGoal({ answer })));
    const kindsOf = (id: number) => new Set(found.filter((each) => each.id === id).map(({ place, kind }) => `${place} ${kind}`));
    expect([kindsOf(502), kindsOf(501)]).toEqual([new Set(['measure added']), new Set(['measure removed'])]);
    expect(found.map(({ id }) => id)).toEqual([...found.map(({ id }) => id)].sort((a, b) => Number(b) - Number(a)));
    const { progressKind } = aMeasure();
    expect(found).toContainEqual(expect.objectContaining({ name: 'Kurs', field: 'progressKind', before: null, after: progressKind }));
    expect(found).toContainEqual(expect.objectContaining({ name: 'Ukentlig oppfølging', before: progressKind, after: null }));
    // Its name and where it stands are said already.
    expect(found.map(({ field }) => field)).not.toContain('title');
    expect(found.map(({ field }) => field)).not.toContain('under');
  });

  it('tells of a goal that stands in another area, and of a milestone with a new day', () => {
    const moved = aContent({
      areas: [
        { ...before.areas[0]!, goals: [] },
        { ...before.areas[0]!, id: 12, name: 'Kultur' },
      ],
    });
    expect(compareContents(before, moved)).toContainEqual(
      expect.objectContaining({ place: 'goal', id: 41, field: 'area', after: 'Kultur' }),
    );
    const measured = (dueOn: string) => {
      const measures = [aMeasure({ milestones: [{ id: 1, title: 'Kartlagt', dueOn }] })];
      return withGoal(aGoal({ answer: { ...aGoal().answer, measures } }));
    };
    expect(compareContents(measured('2026-04-01'), measured('2026-05-01'))).toEqual([
      expect.objectContaining({ place: 'milestone', id: '501/1', under: 'Ukentlig oppfølging', field: 'dueOn', after: '2026-05-01' }),
    ]);
  });

  it('tells what stands in another order, and only what is in both', () => {
    const [area] = before.areas;
    const goals = [aGoal(), aGoal({ id: 42, title: 'Nærvær', answer: { ...aGoal().answer, measures: [] } })];
    const culture = { ...area!, id: 12, name: 'Kultur', goals: [] };
    const first = aContent({ areas: [{ ...area!, goals }, culture] });
    const second = aContent({ areas: [culture, { ...area!, goals: goals.toReversed() }] });
    const found = compareContents(first, second);
    expect(found.map(({ place, id, kind, field, before: was, after }) => [place, id, kind, field, was, after])).toEqual([
      ['agreement', 'agreement', 'changed', 'areaOrder', 'Økonomi, Kultur', 'Kultur, Økonomi'],
      ['area', 11, 'changed', 'goalOrder', 'God økonomistyring, Nærvær', 'Nærvær, God økonomistyring'],
    ]);
    const among = aContent({ areas: [{ ...culture, id: 13, name: 'Miljø' }, ...first.areas] });
    expect(compareContents(first, among).map(({ place, id, kind }) => [place, id, kind])).toEqual([['area', 13, 'added']]);
  });

  it.each<[string, Parameters<typeof aMeasure>[0][], string]>([
    ['measures', [{}, { id: 502 }], 'measureOrder'],
    ['milestones', [{ milestones: [1, 2].map((id) => ({ id, title: `Del ${id}`, dueOn: null })) }], 'milestoneOrder'],
  ])('tells of %s in another order', (_, changes, field) => {
    const measures = changes.map((change) => aMeasure(change));
    const turned = measures.toReversed().map((each) => ({ ...each, milestones: each.milestones.toReversed() }));
    const [was, is] = [measures, turned].map((list) => withGoal(aGoal({ answer: { ...aGoal().answer, measures: list } })));
    expect(compareContents(was!, is!).map((each) => each.field)).toEqual([field]);
  });

  it('tells of chapters and items in another order', () => {
    const [section] = before.sections;
    const items = [section!.items[0]!, { ...section!.items[0]!, id: 'notice', text: 'Avvik meldes.' }];
    const sections = [
      { ...section!, items },
      { ...section!, id: 'room', heading: 'Handlingsrom' },
    ];
    const turned = sections.toReversed().map((each) => ({ ...each, items: each.items.toReversed() }));
    const found = compareContents(aContent({ sections }), aContent({ sections: turned }));
    expect(found.map(({ place, field }) => [place, field])).toEqual([
      ['agreement', 'sectionOrder'],
      ['section', 'itemOrder'],
    ]);
  });

  it('knows one list of units from another that reads alike', () => {
    const [two, one] = [aGoal({ scopeUnits: ['Nord', 'Sør'] }), aGoal({ scopeUnits: ['Nord, Sør'] })];
    expect(compareContents(withGoal(two), withGoal(one))).toHaveLength(1);
  });

  it('misses no changed text, number, day or choice, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(), (pick) => {
        const paths = leaves(before);
        const path = paths[pick % paths.length]!;
        expect(compareContents(before, changed(before, path))).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Whose names are compared. */
const KEYS = [
  'unit.id',
  'leader.personId',
  'superior.personId',
  'superior.unitId',
  'areas.0.goals.0.owner.unitId',
  ...['0', '1'].map((each) => `conversations.${each}.talkId`),
];
type Path = readonly (string | number)[];

/** Every text, number and boolean of the content but those that the comparison leaves out on purpose. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (['format', 'agreementId', 'formerHash'].includes(String(path[0])) || KEYS.includes(path.join('.'))) return [];
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]));
}

function changed(content: AgreementContent, path: Path): AgreementContent {
  const copy = JSON.parse(JSON.stringify(content)) as Record<string, never>;
  const owner = path.slice(0, -1).reduce<Record<string, never>>((at, key) => at[key]!, copy);
  const last = path.at(-1)!;
  const value: unknown = owner[last];
  const other =
    typeof value === 'number' ? value + 1000 : typeof value === 'boolean' ? !value : typeof value === 'string' ? `${value}x` : 'noe';
  (owner as Record<string | number, unknown>)[last] = other;
  return copy as unknown as AgreementContent;
}
