import type { TreeUnit } from '../model';
import { ancestorIds, openDownTo, visibleRows, type TreeFilter } from './visible-rows';

const unit = (
  id: number,
  parentUnitId: number | null,
  name: string,
  levelId: number,
  unitsBelow: number,
  leader: TreeUnit['leader'] = null,
) => ({ id, parentUnitId, name, code: `E${id}`, levelId, unitsBelow, leader }) as TreeUnit;
const leader = (name: string, kind: 'permanent' | 'acting' = 'permanent'): TreeUnit['leader'] => ({
  personId: 1,
  name,
  kind,
  validFrom: '2026-01-01',
  validTo: null,
  actsFor: kind === 'acting' ? { id: 2, name: 'Tone Mæhlum' } : null,
});

const units = [
  unit(1, null, 'Fjelldal', 10, 5, leader('Ingebjørg Haugstad')),
  unit(2, 1, 'Helse', 11, 3, leader('Halvard Nesbakk')),
  unit(3, 2, 'Hjemmetjenester', 12, 2, leader('Marit Solberg-Eide')),
  unit(4, 3, 'Sone nord', 13, 0),
  unit(5, 3, 'Sone øst', 13, 0, leader('Hege Lund Aas', 'acting')),
  unit(6, 1, 'HR', 12, 0, leader('Kristin Vatne')),
];
const none: TreeFilter = { text: '' };
const shown = (openIds: number[], filter: TreeFilter = none) => visibleRows(units, new Set(openIds), filter).map((row) => row.unit.id);

describe('rows of the tree', () => {
  it.each<[string, number[], number[]]>([
    ['nothing open', [], [1]],
    ['the top open', [1], [1, 2, 6]],
    ['open below a closed one stays hidden', [1, 3], [1, 2, 6]],
    ['open all the way', [1, 2, 3], [1, 2, 3, 4, 5, 6]],
  ])('%s', (_, openIds, rows) => expect(shown(openIds)).toEqual(rows));

  it('numbers siblings and says what can be opened', () => {
    const rows = visibleRows(units, new Set([1]), none).map(({ unit: { id }, isOpen, position, siblings }) => ({
      id,
      isOpen,
      position,
      siblings,
    }));
    expect(rows).toEqual([
      { id: 1, isOpen: true, position: 1, siblings: 1 },
      { id: 2, isOpen: false, position: 1, siblings: 2 },
      { id: 6, isOpen: null, position: 2, siblings: 2 },
    ]);
  });

  it.each<[string, TreeFilter, number[], number[]]>([
    ['words of the name', { text: 'SONE ø' }, [1, 2, 3, 5], [5]],
    ['the leader', { text: 'vatne' }, [1, 6], [6]],
    ['for whom somebody acts', { text: 'mæhlum' }, [1, 2, 3, 5], [5]],
    ['a level', { text: '', levelId: 12 }, [1, 2, 3, 6], [3, 6]],
    ['vacant', { text: '', post: 'vacant' }, [1, 2, 3, 4], [4]],
    ['acting', { text: '', post: 'acting' }, [1, 2, 3, 5], [5]],
    ['nothing', { text: 'finnes ikke' }, [], []],
  ])('narrowed down to %s, with where it is', (_, filter, rows, matching) => {
    const result = visibleRows(units, new Set(), filter);
    expect(result.map((row) => row.unit.id)).toEqual(rows);
    expect(result.filter((row) => row.isMatch).map((row) => row.unit.id)).toEqual(matching);
  });
});

describe('opening', () => {
  const rankOf = new Map([10, 11, 12, 13].map((levelId, rank) => [levelId, rank]));
  it.each([
    [0, []],
    [1, [1]],
    [2, [1, 2]],
    [3, [1, 2, 3]],
  ])('down to rank %i', (rank, open) => expect([...openDownTo(units, rankOf, rank)].sort()).toEqual(open));

  it('the way to some units', () => expect([...ancestorIds(units, [5, 6])].sort()).toEqual([1, 2, 3]));
});
