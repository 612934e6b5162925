import { moneyRowsOf, standsAlone, type MoneyRow, type ReportColumn } from './model';

const columns = (...parts: ReportColumn['part'][]) => ({ columns: parts.map((part) => ({ part }) as ReportColumn) });
const rows = (...parts: MoneyRow['part'][]) => ({ rows: parts.map((part) => ({ part }) as MoneyRow) });

it.each([
  ['a ward', columns('own'), true],
  ['a section', columns('own', 'child'), false],
  ['a unit with a child and nothing of its own', columns('child'), false],
])('%s stands alone: %#', (_, report, expected) => expect(standsAlone(report)).toBe(expected));

it.each([
  ['a ward: the sum says it all', rows('own', 'sum'), ['sum']],
  ['a section: every row', rows('own', 'child', 'sum'), ['own', 'child', 'sum']],
  ['one child alone keeps its row, for it opens further', rows('child', 'sum'), ['child', 'sum']],
  ['cost centres without an owner are told apart', rows('own', 'unowned', 'sum'), ['own', 'unowned', 'sum']],
])('money of %s', (_, report, expected) => expect(moneyRowsOf(report).map(({ part }) => part)).toEqual(expected));
