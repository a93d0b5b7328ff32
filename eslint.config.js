import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrows } from './.ci/arrows.mjs';

// The rules that need types, and those of React, are in .oxlintrc.json.

const tests = ['**/*.test.ts', '**/*.test.tsx'];

const withoutExtension = { regex: '^\\.{1,2}(/|/(.*/)?[^./?]+)?$', message: 'Write the file with its extension.' };
const wholeZod = { regex: '^zod(/v[34])?$', message: 'Use zod/mini.' };
const packages = {
  regex: '^(?!\\.{1,2}/|zod/mini$|#held-)',
  message: 'This room is pure: the language, zod/mini and the facts held, nothing else.',
};

const rawHtml = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'No raw HTML.' },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: 'No raw HTML.' },
];
const time = 'Time is an argument.';
const clock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: time },
  { selector: 'CallExpression[callee.name="Date"]', message: time },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: time },
];
const world = [
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'globalThis',
  'self',
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'crypto',
  'process',
  'console',
];

const tableAndListRoles = {
  table: ['table'],
  thead: ['rowgroup'],
  tbody: ['rowgroup'],
  tr: ['row'],
  th: ['columnheader', 'rowheader'],
  td: ['cell'],
  ul: ['list'],
  ol: ['list'],
};

export default defineConfig(
  globalIgnores(['dist', 'dist-single', 'test-results', 'playwright-report', '.stryker-tmp', 'reports']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    plugins: { house: { rules: { arrows } } },
    rules: {
      'house/arrows': 'error',
      'no-restricted-imports': ['error', { patterns: [withoutExtension, wholeZod] }],
      'no-restricted-syntax': ['error', ...rawHtml],
      eqeqeq: 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended],
    rules: {
      // Keys may be heard where they bubble to; what is clicked must be a control.
      'jsx-a11y/no-noninteractive-element-interactions': [
        'error',
        { handlers: ['onClick', 'onMouseDown', 'onMouseUp'] },
      ],
      // What scrolls is reached by keyboard, under a name.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region', 'group'], tags: [] }],
      // Browsers take the roles of a table away when its display changes, and Safari those of an unmarked list.
      'jsx-a11y/no-redundant-roles': ['error', tableAndListRoles],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': [
        'error',
        { td: ['cell'], th: ['rowheader', 'columnheader'] },
      ],
    },
  },
  { files: ['src/**'], ignores: ['src/cli/**'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
  {
    files: [
      'src/facts/**',
      'src/determination/**',
      'src/questionnaire/**',
      'src/case/**',
      'src/submission/**',
      'src/worklist/**',
      'src/desk/**',
    ],
    ignores: tests,
    rules: {
      'no-restricted-imports': ['error', { patterns: [withoutExtension, packages] }],
      'no-restricted-syntax': [
        'error',
        ...rawHtml,
        ...clock,
        { selector: 'ImportExpression', message: 'A pure room loads nothing later.' },
      ],
      'no-restricted-globals': ['error', ...world.map((name) => ({ name, message: 'This room is pure.' }))],
    },
  },
  // A word-processor document is written by a library; it is as pure as the rest.
  {
    files: ['src/submission/document/**'],
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [withoutExtension, { ...packages, regex: '^(?!\\.{1,2}/|docx$)', message: 'Only docx.' }] },
      ],
    },
  },
  prettier,
  // TypeScript itself knows the names of Node and the browser.
  { files: ['**/*.mjs', '**/*.js'], rules: { 'no-undef': 'off' } },
);
