import { readReportSearch } from './report-search';

it.each([
  ['the money view', { visning: 'okonomi' }, { visning: 'okonomi' }],
  ['the money view with its own letter', { visning: 'økonomi' }, { visning: 'okonomi' }],
  ['a figure that is open', { maal: 4, del: 'sum', dag: '2026-05-17' }, { maal: 4, del: 'sum', dag: '2026-05-17' }],
  ['a subordinate of whom a figure is open', { maal: 4, del: 12 }, { maal: 4, del: 12 }],
  ['nonsense', { visning: 'alt', dag: '2026-02-31', snudd: 'ja', maal: 'x', tiltak: 'blue', apen: 1.5 }, {}],
])('reads %s', (_, search, expected) => expect(JSON.parse(JSON.stringify(readReportSearch(search)))).toEqual(expected));
