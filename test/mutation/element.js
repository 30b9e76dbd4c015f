/** Small bugs for `npm run test:mutation`: a piece of code that stands once in a file, what replaces it, what notices. */
const room = 'src/element';
const tests = (name) => [`test/element/${name}.test.ts`];

export default [
  {
    file: `${room}/base-element.ts`,
    find: 'if (registry.get(tag)) return;',
    replace: '',
    tests: tests('{base-element,copies,named-elements}'),
  },
  {
    file: `${room}/base-element.ts`,
    find: '!button && !altKey',
    replace: '!altKey',
    tests: [...tests('base-element'), 'test/headlines/links.test.ts'],
  },
  {
    file: `${room}/clock-controller.ts`,
    find: "if (!documentProperty('hidden')) this.#tick();",
    replace: '',
    tests: tests('clock-controller'),
  },
  {
    file: `${room}/clock-controller.ts`,
    find: 'every === this.#every && ',
    replace: '',
    tests: tests('clock-controller'),
  },
  {
    file: `${room}/clock-controller.ts`,
    find: '    clearTimeout(this.#timer);\n    this.#stopped?.abort();',
    replace: '    this.#stopped?.abort();',
    tests: tests('clock-controller'),
  },
  {
    file: `${room}/console-lines.ts`,
    find: "this.#lastTexts.set(subject, text || '');",
    replace: '',
    tests: tests('console-lines'),
  },
  { file: `${room}/mistakes.ts`, find: 'if (!this.#hasSource()) this', replace: 'this', tests: tests('mistakes') },
  { file: `${room}/mistakes.ts`, find: 'clearTimeout(this.#sourceTimer);', replace: '', tests: tests('mistakes') },
  {
    file: `${room}/mistakes.ts`,
    find: "type === Boolean && value === 'false'",
    replace: 'false',
    tests: tests('mistakes'),
  },
  { file: `${room}/page-context.ts`, find: "!value && 'host' in root", replace: 'false', tests: tests('page-context') },
  {
    file: `${room}/page-context.ts`,
    find: ':scope > :not([slot], script)',
    replace: ':scope > :not(script)',
    tests: tests('page-context'),
  },
  {
    file: `${room}/page-context.ts`,
    find: "signal.addEventListener('abort', () => observer.disconnect());",
    replace: '',
    tests: tests('page-context'),
  },
  {
    file: `${room}/page-context.ts`,
    find: "window.addEventListener('languagechange', update, { signal });",
    replace: '',
    tests: tests('page-context'),
  },
  { file: `${room}/user-pause.ts`, find: "=== '1'", replace: "!== '1'", tests: ['test/rate-ticker/pause.test.ts'] },
  {
    file: `${room}/user-pause.ts`,
    find: "sessionStorage.setItem(STORAGE_KEY, value ? '1' : '0');",
    replace: '',
    tests: ['test/rate-ticker/pause.test.ts'],
  },
  {
    file: `${room}/user-pause.ts`,
    find: "pageState.pauseChanges.dispatchEvent(new NativeEvent('change'));",
    replace: '',
    tests: [...tests('copies'), 'test/rate-ticker/pause.test.ts'],
  },
  {
    file: `${room}/strip.template.ts`,
    find: '?inert=${copy > 0}',
    replace: '?inert=${copy > 1}',
    tests: ['test/marquee/marquee.test.ts'],
  },
];
