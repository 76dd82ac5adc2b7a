import js from '@eslint/js';
import { type Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** What the inner layers must be handed instead of taking: time, chance and the process (ARCHITECTURE: the dependency rule). */
const AMBIENT: Partial<Linter.RulesRecord> = {
  'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout', 'setInterval', 'crypto'],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Take a Clock.' },
    { object: 'Math', property: 'random', message: 'Take NewId or NewSecretId.' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take a Clock.' },
  ],
};

export default defineConfig(
  {
    ignores: [
      '**/generated/**',
      '**/dist/**',
      '**/.next/**',
      '**/next-env.d.ts',
      '**/drizzle/**',
      '**/*.cjs',
      '**/*.mjs',
      'gateway/src/studio/**',
    ],
  },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_$' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-await-in-loop': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['packages/kernel/src/**/*.ts', 'subgraphs/*/src/{domain,application}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: AMBIENT,
  },
  {
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off', 'no-await-in-loop': 'off' },
  },
);
