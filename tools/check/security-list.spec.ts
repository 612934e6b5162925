import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const list = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
const named = [...list.matchAll(/^ +- `([^`]+spec\.ts)`: (.+)$/gm)].map(([, file, name]) => ({ file: file!, name: name! }));

/** The text of a file as its tests' names are written in it. */
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8').replace(/\\'/g, "'");

describe('docs/security.md', () => {
  it('has every line from 1 to 32, each with a test or with what it waits for', () => {
    const lines = list.split(/^(?=\d+\. )/m).slice(1);
    expect(lines.map((line) => Number.parseInt(line, 10))).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
    expect(lines.filter((line) => !/^ +- (`.+spec\.ts`: |later: )/m.test(line))).toEqual([]);
  });

  it('names files and tests that are there', () => {
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([]);
    expect(named.filter(({ file, name }) => !textOf(file).includes(name))).toEqual([]);
  });
});
