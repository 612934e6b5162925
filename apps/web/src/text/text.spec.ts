import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(__dirname, '..');
const PLURALS = ['', '_one', '_other'];

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.tsx') || (path.endsWith('.ts') && !path.endsWith('.spec.ts')),
);

function keysOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`))];
}

const texts = new Map(
  readdirSync(join(__dirname, 'nb')).map((file) => [
    file.replace('.json', ''),
    new Set(keysOf(JSON.parse(readFileSync(join(__dirname, 'nb', file), 'utf8')), '')),
  ]),
);

/** Keys written out in the source, with the namespace that they are looked up in: the prefix, else the component's first one. */
function keysUsedIn(source: string): { namespace: string; key: string }[] {
  const declared = [...source.matchAll(/useTranslation\((?:\[\s*)?'([a-z-]+)'/g)].map((match) => match[1] ?? '');
  const namespaces = new Set(declared);
  return [...source.matchAll(/\bt\('([^'$]+)'/g)].flatMap((match) => {
    const [first = '', second] = (match[1] ?? '').split(':');
    if (second !== undefined) return [{ namespace: first, key: second }];
    // With several components of different namespaces in one file, or a t handed in, the namespace is not to be read off.
    return namespaces.size === 1 ? [{ namespace: declared[0] ?? '', key: first }] : [];
  });
}

it('has a text in bokmål for every key written in the source', () => {
  const missing = files.flatMap((path) =>
    keysUsedIn(readFileSync(join(SOURCE, path), 'utf8'))
      .filter(({ namespace, key }) => !PLURALS.some((plural) => texts.get(namespace)?.has(key + plural)))
      .map(({ namespace, key }) => `${path}: ${namespace}:${key}`),
  );
  expect(missing).toEqual([]);
});

it('reads keys from the source at all', () => {
  expect(keysUsedIn(`useTranslation('report'); t('sum'); t('ui:close', {})`)).toEqual([
    { namespace: 'report', key: 'sum' },
    { namespace: 'ui', key: 'close' },
  ]);
});
