/** Compiles like tsconfig.json does: legacy decorators with metadata, fields declared without being assigned. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** openid-client and what it stands on are ES modules only, which Jest cannot require on Node 20: they are compiled for it. */
const esModules = '/node_modules/(openid-client|oauth4webapi|jose)/';
const swcOfPackages = ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } }];

/** @param {string} displayName @param {string[]} testMatch */
const project = (displayName, testMatch) => ({
  displayName,
  testMatch,
  rootDir: __dirname,
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  transform: { '^.+\\.tsx?$': swc, [`${esModules}.+\\.js$`]: swcOfPackages },
  transformIgnorePatterns: [`/node_modules/(?!${esModules.slice('/node_modules/'.length)})`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  moduleNameMapper: { '^@kaskade/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tools/check/fixtures/'],
});

/**
 * Pure rules, one library against a real database, the whole application over HTTP: by the file. `npm test` runs the latter two as
 * `medium-together` and `e2e-together`, many files in one.
 */
module.exports = {
  testTimeout: 30_000,
  // Every file loads the whole application anew; a process that has loaded it thirty times spends most of its time collecting garbage.
  workerIdleMemoryLimit: '512MB',
  projects: [
    project(
      'unit',
      ['libs', 'tools', 'apps/server', 'apps/web', 'test'].map((folder) => `<rootDir>/${folder}/**/*.spec.ts`),
    ),
    project('medium', ['<rootDir>/libs/**/*.medium-spec.ts', '<rootDir>/tools/**/*.medium-spec.ts']),
    project('e2e', ['<rootDir>/test/**/*.e2e-spec.ts']),
    project('medium-together', ['<rootDir>/test/together/medium-*.together-spec.ts']),
    project('e2e-together', ['<rootDir>/test/together/e2e-*.together-spec.ts']),
  ],
};
