// node test/agreement-version/recompute.mjs FOLDER: holds what was downloaded of agreements against the hashes that were signed, by the rules
// of docs/agreement-version.md alone and by no code of the product. FOLDER has, for each agreement, what GET …/versions answered as
// `<agreement>.json` and the bytes of GET …/versions/<number>/content as `<agreement>-<number>.json`. Prints { agreements, versions, faults }.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What GET …/versions answers of each.
 * @typedef {{ number: number, hash: string, formerHash: string | null, state: 'open' | 'adopted' | 'lapsed', signatures: { role: string }[] }} Version
 */

/** @param {Buffer | string} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Keys sorted, no white space; there are no fractions to write.
 * @param {unknown} value
 * @returns {string}
 */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, under]) => `${JSON.stringify(key)}:${canonical(under)}`).join(',')}}`;
}

/**
 * @param {number} agreementId
 * @param {Version[]} versions
 * @param {(number: number) => Buffer} contentOf
 * @returns {string[]} what does not hold
 */
export function recompute(agreementId, versions, contentOf) {
  /** @type {string[]} */
  const faults = [];
  /** @type {string | null} The hash of the version that both have signed last. */
  let former = null;
  for (const { number, hash, formerHash, state, signatures } of [...versions].sort((a, b) => a.number - b.number)) {
    /** @param {string} what @param {unknown} found @param {unknown} wanted */
    const expect = (what, found, wanted) => {
      if (found !== wanted) faults.push(`agreement ${agreementId} version ${number}: ${what} is ${String(found)}, not ${String(wanted)}`);
    };
    const bytes = contentOf(number);
    const content = /** @type {{ format: string, agreementId: number, formerHash: string | null }} */ (JSON.parse(bytes.toString('utf8')));
    expect('the hash of the bytes', sha256(bytes), hash);
    expect('the hash of the object', sha256(canonical(content)), hash);
    expect('the format', content.format, 'kaskade-agreement/1');
    expect('the agreement', content.agreementId, agreementId);
    expect('the former hash in the content', content.formerHash, former);
    expect('the former hash beside it', formerHash, former);
    expect('the number of signatures', signatures.length, state === 'adopted' ? 2 : 1);
    if (state === 'adopted') former = hash;
  }
  return faults;
}

/** @param {string} folder */
function recomputeFolder(folder) {
  let versions = 0;
  /** @type {string[]} */
  const faults = [];
  const agreements = readdirSync(folder).flatMap((file) => /^(\d+)\.json$/.exec(file)?.[1] ?? []);
  for (const agreement of agreements) {
    const list = /** @type {Version[]} */ (JSON.parse(readFileSync(join(folder, `${agreement}.json`), 'utf8')));
    versions += list.length;
    faults.push(...recompute(Number(agreement), list, (number) => readFileSync(join(folder, `${agreement}-${number}.json`))));
  }
  return { agreements: agreements.length, versions, faults };
}

const [folder] = process.argv.slice(2);
if (folder) {
  const result = recomputeFolder(folder);
  process.stdout.write(`${JSON.stringify(result)}\n`);
  if (result.faults.length > 0) process.exitCode = 1;
}
