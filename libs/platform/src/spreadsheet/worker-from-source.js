// Lets a thread, or the process that marks workbooks, run the TypeScript sources as they are, where nothing has been built: in tests. A built server starts worker.js.
const { readFileSync } = require('node:fs');
const { Module } = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const libs = join(__dirname, '../../..');
const loader = /** @type {any} */ (Module);
const resolve = loader._resolveFilename;
loader._resolveFilename = (/** @type {string} */ request, /** @type {unknown[]} */ ...rest) => {
  const alias = /^@kaskade\/([a-z]+)$/.exec(request);
  return alias ? join(libs, alias[1] ?? '', 'src/index.ts') : resolve.call(loader, request, ...rest);
};
loader._extensions['.ts'] = (/** @type {any} */ module, /** @type {string} */ file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
    module: { type: 'commonjs' },
  });
  module._compile(code, file);
};

require(join(__dirname, process.argv[2] === 'marker' ? 'marker.ts' : 'worker.ts'));
