// The web client's types are those of the server's API: compares apps/web/src/api/generated/schema.d.ts with a fresh generation from
// the OpenAPI document of the built server. With --write it writes them instead. Also holds the document to saying everything.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { buildWhenStale, builds, PreparationError, root } from '../start/workspace.mjs';
import { gapsOf, sharedNamesOf } from './api-document.mjs';

const typesFile = 'apps/web/src/api/generated/schema.d.ts';
const HEADER = '// Generated from the server’s OpenAPI document: npm run api:types\n\n';

/** @returns {Promise<import('@nestjs/swagger').OpenAPIObject>} the document of the built server, which is not listening */
async function apiDocument() {
  const require = createRequire(import.meta.url);
  const { createApp } = require(join(root, 'dist/apps/server/src/create-app.js'));
  const { openApiDocument } = require(join(root, 'dist/apps/server/src/open-api.js'));
  const { Clock, readConfiguration } = require(join(root, 'dist/libs/platform/src/index.js'));
  const data = mkdtempSync(join(tmpdir(), 'kaskade-api-'));
  const configuration = readConfiguration({ KASKADE_DATA: data, KASKADE_LOG_LEVEL: 'error' });
  const app = await createApp({ configuration, clock: new Clock() });
  try {
    return openApiDocument(app);
  } finally {
    await app.close();
    rmSync(data, { recursive: true, force: true });
  }
}

try {
  buildWhenStale([builds.server]);
} catch (error) {
  if (!(error instanceof PreparationError)) throw error;
  console.error(error.message);
  process.exit(1);
}
const document = await apiDocument();
const fresh = HEADER + astToString(await openapiTypescript(JSON.stringify(document), { alphabetize: true }));
if (process.argv.includes('--write')) writeFileSync(join(root, typesFile), fresh);

/** @param {string} file */
const isFresh = (file) => readFileSync(join(root, file), 'utf8') === fresh;
const classFiles = ['libs', 'apps/server'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.dto.ts'))
    .map((file) => join(folder, file)),
);
const sources = new Map(classFiles.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const failures = [...gapsOf(document), ...sharedNamesOf(sources)].map((gap) => `openapi.json: ${gap}`);
if (!isFresh(typesFile)) failures.push(`${typesFile} is not what the server's OpenAPI document gives. Run: npm run api:types`);
// The proof that this gate can fail: types of an API that the server does not have.
if (isFresh('tools/check/fixtures/api/stale-schema.d.ts')) failures.push('stale types passed for fresh ones');

for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(document.paths).length} paths, types are fresh`);
