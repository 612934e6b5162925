import { withPlaceholder } from './placeholder-text';

it.each([
  ['Avtale med ', 11, 11, 'Avtale med {{leader.name}}'],
  ['Avtale med', 10, 10, 'Avtale med {{leader.name}}'],
  ['Avtale med NN i 2026', 11, 13, 'Avtale med {{leader.name}} i 2026'],
  ['(', 1, 1, '({{leader.name}}'],
  ['', 0, 0, '{{leader.name}}'],
])('inserts into "%s" from %i to %i', (text, start, end, expected) => {
  const inserted = withPlaceholder(text, { start, end }, 'leader.name');
  expect(inserted.text).toBe(expected);
  expect(inserted.text.slice(0, inserted.cursor)).toMatch(/\{\{leader\.name\}\}$/);
});
