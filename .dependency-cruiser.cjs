/**
 * Libraries from the lowest to the highest: each may import those before it, never one after it, and only through its index.
 * docs/ARCHITECTURE.md draws the picture; tools/check/fixtures/boundaries proves each rule with a file that breaks it.
 */
const layers = ['domain', 'persistence', 'platform', 'organization', 'agreement', 'economy', 'reporting'];

const specs = '[.-]spec\\.ts$';

/** One rule per library: nothing above it. */
const oneWay = layers.slice(0, -1).map((layer, index) => ({
  name: `one-way-${layer}`,
  severity: 'error',
  comment: `libs/${layer} may import only libraries below it.`,
  from: { path: `^libs/${layer}/`, pathNot: specs },
  to: { path: `^libs/(${layers.slice(index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'unknown-library',
      severity: 'error',
      comment: 'A library outside the known layers has no place in the order: add it to `layers`.',
      from: {},
      to: { path: '^libs/', pathNot: `^libs/(${layers.join('|')})/` },
    },
    {
      name: 'libraries-below-applications',
      severity: 'error',
      comment: 'Libraries know neither applications nor tools; their specs may use the test support.',
      from: { path: '^libs/', pathNot: specs },
      to: { path: '^(apps|tools|test)/' },
    },
    {
      name: 'no-deep-import',
      severity: 'error',
      comment: 'Another library is entered through its index only.',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'no-deep-import-from-outside',
      severity: 'error',
      comment: 'Applications, tools and tests enter a library through its index only.',
      from: { pathNot: '^libs/' },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'The domain runs in the server, in the browser and in specs: it reaches no package and no module of Node.',
      from: { path: '^libs/domain/', pathNot: specs },
      to: { pathNot: '^libs/domain/' },
    },
    {
      name: 'web-knows-domain-only',
      severity: 'error',
      comment: 'The web client uses the pure domain and its own generated API types, nothing else of the server.',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps|tools|test)/', pathNot: '^(apps/web|libs/domain)/' },
    },
    {
      name: 'server-not-web',
      severity: 'error',
      comment: 'The server serves the built web client as files; it does not import it.',
      from: { path: '^(apps/server|tools)/' },
      to: { path: '^apps/web/' },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      comment: 'Nothing that runs in production imports a test or its support.',
      from: { path: '^(apps|libs|tools)/', pathNot: specs },
      to: { path: ['^test/', specs] },
    },
    { name: 'no-circle', severity: 'error', comment: 'A circle means a misplaced concept.', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere checks nothing.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-package',
      severity: 'error',
      comment:
        'What the server needs when it runs stands under dependencies; *-from-source.js runs where nothing has been built, in tests.',
      from: { path: '^(libs|apps/server|tools/(database|demo-data))/', pathNot: [specs, '-from-source\\.js$'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|tools/check/fixtures)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'import', 'types', 'default'] },
  },
};
