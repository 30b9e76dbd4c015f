import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const no = (...groups) => ({
  'no-restricted-imports': ['error', { patterns: groups.map(([group, message]) => ({ group, message })) }],
});
const LIT = [['lit', 'lit/*', '@lit/*'], 'Only the elements, what they share and the feed controller know Lit.'];
const ROOMS = [['../*', '!../*.js'], 'payload, marquee, locale and element import no other room.'];
const BUT_PAYLOAD = [['../*', '!../*.js', '!../payload'], 'feed and xml import no other room than payload.'];
const OTHER_ROOMS = [['../../*', '!../../payload', '!../../xml'], 'Readers import only payload, xml and their own model.'];

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'node_modules']),
  js.configs.recommended,
  { files: ['**/*.js'], languageOptions: { globals: globals.node } },
  { files: ['test/browser/*.js'], languageOptions: { globals: globals.browser } },
  { files: ['test/bench/**/*.js'], languageOptions: { globals: { ...globals.browser, bench: 'readonly' } } },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `static define(tag, registry)` registers, behind a guard of its own.
      'wc/guard-define-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules, 'no-console': ['error', { allow: ['warn'] }] },
  },
  // Who may import whom.
  { files: ['src/**/*.ts'], ignores: ['src/define*.ts'], rules: no([['**/define*'], 'Only define files register.']) },
  { files: ['src/payload/*.ts', 'src/marquee/*.ts', 'src/locale/*.ts'], rules: no(LIT, ROOMS) },
  { files: ['src/feed/*.ts', 'src/xml/*.ts'], ignores: ['src/feed/feed-controller.ts'], rules: no(LIT, BUT_PAYLOAD) },
  { files: ['src/element/*.ts'], rules: no(ROOMS) },
  { files: ['src/feed/feed-controller.ts'], rules: no(BUT_PAYLOAD) },
  { files: ['src/*/formats/*.ts'], rules: no(LIT, OTHER_ROOMS) },
  {
    files: ['src/rate-ticker/*.ts'],
    ignores: ['src/rate-ticker/rate-ticker*.ts', 'src/rate-ticker/rate-source.ts', 'src/rate-ticker/warm-up.ts'],
    rules: no(LIT),
  },
  {
    files: ['src/headlines/*.ts'],
    ignores: ['src/headlines/headlines*.ts', 'src/headlines/*.{template,styles}.ts', 'src/headlines/headline-source.ts'],
    rules: no(LIT),
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
