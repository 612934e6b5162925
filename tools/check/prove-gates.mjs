// Proves that the gates of `npm run check` fail when they should: every file in fixtures/ says in its first line which rule it breaks
// (`// breaks: RULE …`), and the gate has to find exactly that; a file with `// breaks: nothing` must pass.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gapsOf, sharedNamesOf } from './api-document.mjs';
import { boundaryErrors, boundaryRules, lintErrors, typeErrors } from './gates.mjs';

const fixtures = join(import.meta.dirname, 'fixtures');

/** @param {string} folder @returns {Map<string, string[]>} file → the rules that it says it breaks, sorted */
function promises(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?tsx?$/.test(file));
  /** @type {Map<string, string[]>} */
  const promised = new Map();
  for (const file of files) {
    const rules = /^\/\/ breaks: (.+)/.exec(readFileSync(join(folder, file), 'utf8'))?.[1]?.split(' ');
    if (rules) promised.set(file, rules[0] === 'nothing' ? [] : rules.sort());
  }
  return promised;
}

/** @param {string} gate @param {import('./gates.mjs').Finding[]} findings @returns {string[]} what the gate missed or invented */
function compare(gate, findings) {
  const folder = join(fixtures, gate);
  const promised = promises(folder);
  const failures = [];
  for (const [file, rules] of promised) {
    const found = [...new Set(findings.filter((finding) => finding.file === file).map((finding) => finding.rule))].sort();
    if (found.join() !== rules.join()) {
      failures.push(`${gate}: ${file} should break ${rules.join(', ') || 'nothing'}, the gate found ${found.join(', ') || 'nothing'}`);
    }
  }
  for (const { file, rule } of findings) if (!promised.has(file)) failures.push(`${gate}: unexpected ${rule} in ${file}`);
  console.log(`${gate}: ${promised.size} fixtures, ${new Set([...promised.values()].flat()).size} rules`);
  return failures;
}

const bounds = await boundaryErrors(join(fixtures, 'boundaries'));
const failures = [
  ...compare('types', typeErrors(join(fixtures, 'types/tsconfig.json'))),
  ...compare('lint', await lintErrors(join(fixtures, 'lint'))),
  ...compare('boundaries', bounds.findings),
];
const provenBoundaries = new Set([...promises(join(fixtures, 'boundaries')).values()].flat());
for (const rule of boundaryRules) if (!provenBoundaries.has(rule)) failures.push(`boundaries: no fixture breaks ${rule}`);

const readJson = (/** @type {string} */ file) => JSON.parse(readFileSync(join(fixtures, file), 'utf8'));
const gaps = gapsOf(readJson('api/document-with-gaps.json'));
const promisedGaps = /** @type {string[]} */ (readJson('api/gaps.json'));
for (const gap of promisedGaps) if (!gaps.includes(gap)) failures.push(`api: not found: ${gap}`);
for (const gap of gaps) if (!promisedGaps.includes(gap)) failures.push(`api: unexpected: ${gap}`);
const sharedNames = sharedNamesOf(
  new Map([
    ['a.dto.ts', 'export class SameDto {\n}\nexport class OneDto extends SameDto {\n}\n'],
    ['b.dto.ts', 'export class SameDto {\n}\nclass OneDto {\n}\n'],
  ]),
);
if (sharedNames.join() !== 'class SameDto is declared in a.dto.ts and b.dto.ts') failures.push(`api: shared names: ${sharedNames.join()}`);
console.log(`api: ${promisedGaps.length} gaps, one shared name`);

if (failures.length > 0) {
  console.error(failures.join('\n'));
  console.error(`See ${relative(process.cwd(), fixtures)}.`);
  process.exitCode = 1;
}
