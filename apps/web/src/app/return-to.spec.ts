import { ownPath } from './return-to';

it.each(['/rapport/2?visning=okonomi&dag=2026-09-08', '/', '/min-avtale#mal-3'])('keeps %s', (path) => expect(ownPath(path)).toBe(path));

it.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/\n/evil.example',
  '',
  'rapport',
  undefined,
  ['/x'],
])('ignores %j', (returnTo) => expect(ownPath(returnTo)).toBe('/'));
