import { idBefore, moved, putBack, withChange, without } from './entries';

const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).join('');

it('moves an entry one place, and nowhere past the ends', () => {
  expect(ids(moved(list, 'b', 'up'))).toBe('bac');
  expect(ids(moved(list, 'b', 'down'))).toBe('acb');
  expect(ids(moved(list, 'a', 'up'))).toBe('abc');
  expect(ids(moved(list, 'c', 'down'))).toBe('abc');
});

it('puts back what was taken out where it stood', () => {
  for (const entry of list) expect(ids(putBack(without(list, entry.id), entry, idBefore(list, entry.id)))).toBe('abc');
});

it('puts nothing back twice, and first what stood after something that is gone', () => {
  expect(ids(putBack(list, { id: 'b' }, 'a'))).toBe('abc');
  expect(ids(putBack([{ id: 'c' }], { id: 'b' }, 'a'))).toBe('bc');
});

it('changes the one that is meant', () => {
  const named: { id: string; name?: string }[] = list;
  expect(withChange(named, 'b', { name: 'B' })).toEqual([{ id: 'a' }, { id: 'b', name: 'B' }, { id: 'c' }]);
});
