import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { factsOf } from './facts.mjs';
import { readXlsx } from './read-xlsx.mjs';
import { rules } from './rules.mjs';

/** @typedef {import('./read-xlsx.mjs').Cell} Cell */
/** @typedef {(where: string, found: unknown, wanted: unknown) => void} Expect */

/**
 * Recomputes the sheets Samlet, Mål and Økonomi from the sheet Data alone, by the rules as they are written and by no code of the
 * product, and compares every cell.
 * @param {Buffer} file
 */
export function recompute(file) {
  const sheets = readXlsx(file);
  /** @param {string} name */
  const sheet = (name) => sheets.get(name) ?? [];
  const facts = factsOf(sheet('Data'));
  const rule = rules(facts);
  /** @type {string[]} */
  const faults = [];
  /** @type {Expect} */
  const expect = (where, found, wanted) => {
    if (found !== wanted) faults.push(`${where}: ${JSON.stringify(found)} in the file, ${JSON.stringify(wanted)} from Data`);
  };
  const hash = createHash('sha256');
  for (const row of facts.flatRows) hash.update(`${JSON.stringify(Array.from({ length: facts.columns }, (_, at) => row[at] ?? null))}\n`);
  expect('hash', sheet('Les meg').find((row) => row[0] === 'Innholdets avtrykk')?.[1], hash.digest('hex'));

  const summary = table(sheet('Samlet'));
  const seen = new Set();
  for (const row of summary) {
    const isOwn = row.Del === 'egen';
    seen.add(row['Enhet-id']);
    compare(`Samlet, ${row.Enhet} ${row.Del}`, row, rule.summary(Number(row['Enhet-id']), isOwn), expect);
  }
  expect(
    'units in Samlet',
    [...seen].sort().join(),
    [...facts.places.values()]
      .filter((place) => place.Type === 'enhet')
      .map((place) => place.Id)
      .sort()
      .join(),
  );

  const pairs = new Set();
  for (const row of table(sheet('Mål'))) {
    pairs.add(`${row['Mål-id']}@${row['Enhet-id']}`);
    compare(
      `Mål ${row.Mål}, ${row.Enhet} ${row.Del}`,
      row,
      rule.goal(Number(row['Mål-id']), Number(row['Enhet-id']), row.Del === 'egen'),
      expect,
    );
  }
  for (const { goalId, unitId } of rule.pairs())
    if (!pairs.has(`${goalId}@${unitId}`)) faults.push(`Mål: goal ${goalId} lacks unit ${unitId}`);

  const centres = new Set();
  for (const row of table(sheet('Økonomi'))) {
    const where = `Økonomi, ${row.Enhet}`;
    if (row['Ansvar-id'] !== null) centres.add(row['Ansvar-id']);
    compare(
      where,
      row,
      row['Ansvar-id'] === null ? rule.money(Number(row['Enhet-id'])) : rule.costCentre(Number(row['Ansvar-id'])),
      expect,
    );
  }
  expect('cost centres in Økonomi', centres.size, facts.costCentres.length);
  return { faults, rows: { summary: summary.length, goals: pairs.size, centres: centres.size }, figures: rule.figures() };
}

/**
 * Rows under the heading, by its names; the first of two with the same name.
 * @param {Cell[][]} rows
 * @returns {Record<string, Cell>[]}
 */
function table(rows) {
  const headingAt = rows.findIndex((row) => row.includes('Enhet-id'));
  const heading = rows[headingAt] ?? [];
  return rows
    .slice(headingAt + 1)
    .map((row) => Object.fromEntries([...heading.entries()].reverse().map(([at, name]) => [name, row[at] ?? null])));
}

/**
 * @param {string} where
 * @param {Record<string, Cell>} row
 * @param {object} wanted
 * @param {Expect} expect
 */
function compare(where, row, wanted, expect) {
  for (const [name, value] of Object.entries(wanted)) expect(`${where}, ${name}`, row[name] ?? null, value);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { faults, rows, figures } = recompute(readFileSync(process.argv[2] ?? ''));
  if (process.argv.includes('--json')) process.stdout.write(JSON.stringify({ faults, rows, figures }));
  else {
    const equal = `equal: ${rows.summary} rows of Samlet, ${rows.goals} pairs of Mål, ${rows.centres} cost centres`;
    process.stdout.write(`${(faults.length > 0 ? faults.slice(0, 50) : [equal]).join('\n')}\n`);
  }
  process.exitCode = faults.length > 0 ? 1 : 0;
}
