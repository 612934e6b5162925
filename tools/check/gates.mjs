// The three gates over source files, callable on the project and on the fixtures that prove them.
// Each answers its findings as { file, rule }, the file relative to the folder that was checked.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { ESLint } from 'eslint';
import ts from 'typescript';

export const root = join(import.meta.dirname, '../..');

/** @typedef {{ file: string, rule: string, message: string }} Finding */

/**
 * Type errors of a TypeScript project.
 * @param {string} projectFile path of a tsconfig.json
 * @returns {Finding[]} `rule` is `TS` and the compiler's error number
 */
export function typeErrors(projectFile) {
  const folder = join(projectFile, '..');
  const config = ts.readConfigFile(projectFile, (path) => readFileSync(path, 'utf8'));
  const parsed = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
  const program = ts.createProgram(parsed.fileNames, { ...parsed.options, noEmit: true });
  return [...parsed.errors, ...ts.getPreEmitDiagnostics(program)].map((diagnostic) => ({
    file: diagnostic.file ? relative(folder, diagnostic.file.fileName) : projectFile,
    rule: `TS${diagnostic.code}`,
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'),
  }));
}

/**
 * Lint errors below a folder, with the project's own configuration.
 * @param {string} folder
 * @returns {Promise<Finding[]>}
 */
export async function lintErrors(folder) {
  // `ignore: false`: the fixtures are ignored when the project itself is linted.
  const eslint = new ESLint({ cwd: root, ignore: false });
  const results = await eslint.lintFiles([`${relative(root, folder)}/**/*.{ts,tsx,mts}`]);
  return results.flatMap((result) =>
    result.messages
      .filter((message) => message.severity === 2)
      .map((message) => ({
        file: relative(folder, result.filePath),
        rule: message.ruleId ?? 'parse',
        message: message.message,
      })),
  );
}

const boundaries = /** @type {Required<import('dependency-cruiser').IConfiguration>} */ (
  createRequire(import.meta.url)('../../.dependency-cruiser.cjs')
);

/** The names of all boundary rules. */
export const boundaryRules = boundaries.forbidden.map((rule) => rule.name ?? 'unnamed');

/**
 * Imports that cross a boundary.
 * @param {string} folder the folder that holds apps/, libs/, test/ and tools/
 * @returns {Promise<{ findings: Finding[], crossings: number }>} `crossings`: imports from one library into another, allowed or not
 */
export async function boundaryErrors(folder) {
  const { output } = await cruise(
    ['apps', 'libs', 'test', 'tools'].filter((name) => existsSync(join(folder, name))),
    {
      ...boundaries.options,
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: boundaries.forbidden },
    },
    undefined,
    { tsConfig: /** @type {ts.ParsedCommandLine} */ (extractTSConfig(join(root, 'tsconfig.json'))) },
  );
  if (typeof output === 'string') throw new Error(output);
  const findings = output.summary.violations.map((violation) => ({
    file: violation.from,
    rule: violation.rule.name,
    message: `${violation.from} → ${violation.to}`,
  }));
  const libraryOf = (/** @type {string} */ path) => /^libs\/([^/]+)\//.exec(path)?.[1];
  const crossings = output.modules
    .flatMap((module) => module.dependencies.map((dependency) => [libraryOf(module.source), libraryOf(dependency.resolved)]))
    .filter(([from, to]) => from !== undefined && to !== undefined && from !== to).length;
  return { findings, crossings };
}
