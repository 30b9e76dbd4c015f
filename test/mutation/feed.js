/** Small bugs for `npm run test:mutation`: a piece of code that stands once in a file, what replaces it, what notices. */
const room = 'src/feed';
const tests = (...names) => names.map((name) => `test/feed/${name}.test.ts`);

export default [
  {
    file: `${room}/back-off.ts`,
    find: 'error.status === 410',
    replace: 'error.status === 411',
    tests: tests('back-off'),
  },
  { file: `${room}/back-off.ts`, find: '(1 + 0.3 * random)', replace: '(1 - 0.3 * random)', tests: tests('back-off') },
  {
    file: `${room}/back-off.ts`,
    find: 'status === 401 || status === 403',
    replace: 'status === 401',
    tests: tests('back-off'),
  },
  { file: `${room}/back-off.ts`, find: "|| code === 'too-large'", replace: '', tests: tests('back-off', 'feed') },
  {
    file: `${room}/back-off.ts`,
    find: 'Math.min(retryAfter, MAX_RETRY_AFTER_MS)',
    replace: 'retryAfter',
    tests: tests('back-off'),
  },
  {
    file: `${room}/feed.ts`,
    find: 'if (!this.#endRequest(current)) return;',
    replace: 'this.#endRequest(current);',
    tests: tests('feed'),
    equal: 'a feed that ended has no listener, and its request is aborted: nobody can see that an outcome came',
  },
  {
    file: `${room}/feed.ts`,
    find: 'Math.max(MIN_INTERVAL_SECONDS, interval)',
    replace: 'interval',
    tests: tests('feed'),
  },
  { file: `${room}/feed.ts`, find: '!this.#schedule.isSetByServer) Feed', replace: 'true) Feed', tests: tests('feed') },
  {
    file: `${room}/feed.ts`,
    find: '#some(({ keep }) => keep)',
    replace: '#some(() => true)',
    tests: [...tests('feed'), 'test/headlines/source/kept-answers.test.ts'],
  },
  { file: `${room}/feed.ts`, find: '(await isGood) !== true', replace: 'false', tests: tests('feed', 'last-good') },
  { file: `${room}/feed.ts`, find: 'this.#request?.abort();', replace: '', tests: tests('feed') },
  {
    file: `${room}/request.ts`,
    find: "credentials: 'omit'",
    replace: "credentials: 'include'",
    tests: tests('request'),
  },
  { file: `${room}/request.ts`, find: '    own.abort();\n    throw', replace: '    throw', tests: tests('request') },
  { file: `${room}/request.ts`, find: 'size > maxBytes', replace: 'size > maxBytes * 2', tests: tests('request') },
  {
    file: `${room}/request.ts`,
    find: 'url.username = url.password =',
    replace: 'url.username =',
    tests: tests('request'),
  },
  { file: `${room}/last-good.ts`, find: '< MAX_AGE_MS', replace: '> 0', tests: tests('last-good') },
  {
    file: `${room}/last-good.ts`,
    find: '.slice(0, MAX_FEEDS);\n  const text',
    replace: ';\n  const text',
    tests: tests('last-good'),
  },
  {
    file: 'src/payload/json-text.ts',
    find: 'backslashes % 2 === 0',
    replace: 'backslashes === 0',
    tests: ['test/payload/json-text.test.ts'],
  },
  {
    file: 'src/payload/json-text.ts',
    find: '> MAX_ENTRIES ||',
    replace: '> Infinity ||',
    tests: tests('parse-payload'),
  },
  { file: `${room}/page-timer.ts`, find: 'if (!--jobsLeft) break;', replace: '', tests: tests('feed') },
  {
    file: `${room}/feed-controller.ts`,
    find: 'near: this.#isNear',
    replace: 'near: true',
    tests: tests('feed-controller'),
  },
  {
    file: `${room}/parse-payload.ts`,
    find: 'tryDecode(bytes, charset) ??',
    replace: '',
    tests: tests('parse-payload'),
  },
];
