import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The rooms of `src`, and which others each of them may import. */
const ROOMS = {
  payload: [],
  locale: [],
  marquee: [],
  feed: ['payload'],
  rates: ['payload', 'locale'],
  element: ['payload', 'locale', 'marquee', 'feed'],
  'rate-ticker': ['payload', 'locale', 'marquee', 'feed', 'element', 'rates'],
  headlines: ['payload', 'locale', 'marquee', 'feed', 'element'],
  snapshot: ['payload', 'locale', 'feed', 'rates', 'headlines'],
};
/** What is free of Lit, so that it also runs where there is no page. */
const WITHOUT_LIT = [
  'payload',
  'locale',
  'marquee',
  'feed',
  'rates',
  'headlines/{list,source,text,formats}',
  'snapshot',
];

const DEFINE = { regex: '/define', message: 'Only define files register elements.' };
const LIT = {
  regex: '^(lit|@lit)(/|$)',
  message: 'Only elements, what they share, and the feed controller import Lit.',
};
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns: [DEFINE, ...patterns] }] });

/** The rule that keeps a room from importing the others. */
function roomRule(room) {
  const others = Object.keys(ROOMS).filter((other) => other !== room && !ROOMS[room].includes(other));
  const allowed = ROOMS[room].join(', ') || 'no other room';
  return { regex: `^(\\.\\./)+(${others.join('|')})/`, message: `${room} imports ${allowed}.` };
}

export default defineConfig(
  globalIgnores(['dist', 'site', 'coverage', '**/node_modules', 'test/frameworks/{apps,types,.installed}']),
  js.configs.recommended,
  { files: ['**/*.js'], languageOptions: { globals: globals.node } },
  {
    files: ['test/{browser,frameworks,package,pages,themes,wordpress}/**/*.js', 'scripts/site.js'],
    languageOptions: { globals: globals.browser },
  },
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
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-console': ['error', { allow: ['warn'] }],
      // Pages replace them: Prototype and MooTools the first, MooTools the second (test/pages).
      'no-restricted-properties': ['error', { object: 'Array', property: 'from', message: 'Spread it.' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(ClassDeclaration, NewExpression) > Identifier[name="Event"]',
          message: 'Use NativeEvent.',
        },
        {
          selector: 'CallExpression[arguments.length=0] > MemberExpression[property.name="entries"]',
          message: 'Prototype replaces the one of arrays: use forEach.',
        },
        {
          selector:
            'TaggedTemplateExpression[tag.name="html"] > TemplateLiteral > TemplateElement:first-child[value.raw=/^ /]',
          message: "The build drops a template's first blank: write ${' '}.",
        },
      ],
    },
  },
  // The command line tool speaks by the console.
  { files: ['src/snapshot/cli.ts'], rules: { 'no-console': 'off' } },
  // Who may import whom.
  ...Object.keys(ROOMS)
    .flatMap((room) => [
      { files: [`src/${room}/**/*.ts`], rules: forbid(roomRule(room)) },
      {
        files: WITHOUT_LIT.filter((folder) => folder.startsWith(room)).map((folder) => `src/${folder}/**/*.ts`),
        ignores: ['src/feed/feed-controller.ts'],
        rules: forbid(roomRule(room), LIT),
      },
    ])
    .filter(({ files }) => files.length),
  { files: ['src/index.ts'], rules: forbid() },
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
