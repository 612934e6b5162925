import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const code = ['**/*.ts', '**/*.tsx', '**/*.mts', '**/*.mjs'];
const specs = ['**/*.spec.ts', '**/*-spec.ts', '**/*-spec.mts', 'test/**/*.ts'];

/** Constructs that are refused everywhere, with the reason. Each is proven by a fixture in tools/check/fixtures/lint. */
const refusedSyntax = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme)$/]',
    message: 'A test that is skipped, alone or announced hides what fails.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'A test that is skipped or alone hides what fails.',
  },
  { selector: "Property[key.name='synchronize'][value.value=true]", message: 'The schema is made by migrations.' },
];

/** Values whose type nobody knows may be used. @type {Record<string, 'off'>} */
const untyped = {
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
};

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'data', 'tools/check/fixtures', 'test-results', 'playwright-report', '**/generated/**'] },
  {
    files: code,
    extends: [tseslint.configs.recommendedTypeChecked],
    linterOptions: { noInlineConfig: true },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['warn', { max: 250 }],
      'no-console': 'error',
      'no-empty': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@nestjs/common', importNames: ['forwardRef'], message: 'A circle means a misplaced concept.' },
            { name: '@nestjs/common', importNames: ['ParseIntPipe'], message: 'PathNumberPipe takes one spelling of each number.' },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...refusedSyntax],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `Day | ''` says more than `string`, and a cast may say what an entity's column type cannot.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/apps/web/**/*.ts', '**/apps/web/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // React ignores what an event handler answers; a rejected promise ends in the query client's error state.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // The router's redirects are thrown by design: they are not errors.
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    // Command-line tools, and a server that cannot start, talk on the terminal.
    files: ['tools/*/*.ts', 'tools/*/*.mjs', 'test/**/*.ts', 'apps/server/src/main.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // A migration is a list, and is never changed once it has run somewhere.
    files: ['libs/persistence/src/migrations/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // A type cast in JSDoc is checked by the compiler, but the linter does not see it.
    files: ['**/*.mjs'],
    rules: untyped,
  },
  {
    // An HTTP answer's body is untyped in a test, and that is what the test is about to find out.
    files: specs,
    rules: {
      'max-lines': 'off',
      ...untyped,
    },
  },
);
