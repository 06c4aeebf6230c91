import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';

const features = readdirSync(join(import.meta.dirname, 'src/features'));

/** Forbids what a part of the app must not know; the message says what to do instead. */
const zone = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });

const noFeatures = {
  regex: '^@/features(/|$)',
  message: 'Shared code must not know the features that use it.',
};
const noApp = { regex: '^@/app(/|$)', message: 'Only the app itself puts pages together.' };
const noWayOut = { regex: '^\\.\\./', message: 'Name shared code by its address: @/lib or @/components.' };

export default ts.config(
  { ignores: ['dist', 'target', 'test-results', 'src/lib/api/generated'] },
  js.configs.recommended,
  ts.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    languageOptions: { globals: globals.browser },
    rules: {
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error'] }],
      'no-eval': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Markup goes through lib/markdown/sanitize.' },
        { property: 'outerHTML', message: 'Markup goes through lib/markdown/sanitize.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Markup goes through lib/markdown/sanitize.',
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['e2e/**', 'test/**', 'scripts/**', '**/*.spec.{ts,tsx}'],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  zone(['src/lib/**', 'src/components/**'], [noFeatures, noApp]),
  ...features.map((feature) =>
    zone(
      [`src/features/${feature}/**`],
      [
        { regex: `^@/features/(?!${feature}(/|$))`, message: 'A feature must not import another one.' },
        noApp,
        noWayOut,
      ],
    ),
  ),
);
