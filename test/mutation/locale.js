/** Small bugs for `npm run test:mutation`: a piece of code that stands once in a file, what replaces it, what notices. */
const room = 'src/locale';
const tests = (name) => [`test/locale/${name}.test.ts`];

export default [
  { file: `${room}/dates.ts`, find: "lang === 'en' ? 'en-GB' : lang", replace: 'lang', tests: tests('dates') },
  {
    file: `${room}/dates.ts`,
    find: '.getUTCDay()',
    replace: '.getDay()',
    tests: ['test/locale/time-zones.test.ts'],
    zone: 'America/Los_Angeles',
  },
  {
    file: `${room}/dates.ts`,
    find: "lang === 'en' || languageData(lang).dates ? 'en-GB'",
    replace: "lang === 'en' ? 'en-GB'",
    tests: tests('dates'),
    equal: "Chromium's own format of these languages is the same as `en-GB`; other engines may differ",
  },
  {
    file: `${room}/relative-dates.ts`,
    find: 'time > now + MINUTE_MS',
    replace: 'time > now + HOUR_MS',
    tests: tests('dates'),
  },
  {
    file: `${room}/relative-dates.ts`,
    find: 'span >= MAX_RELATIVE_MS',
    replace: 'span > 2 * MAX_RELATIVE_MS',
    tests: tests('dates'),
  },
  {
    file: `${room}/relative-dates.ts`,
    find: '? dates.yesterday',
    replace: '? dates.days',
    tests: tests('dates'),
  },
  {
    file: `${room}/language-data.ts`,
    find: '|| hasUsualScript(lang)',
    replace: '|| true',
    tests: [...tests('dates'), ...tests('dictionary')],
  },
  { file: `${room}/relative-dates.ts`, find: 'now + MAX_DAY_MS', replace: 'now + DAY_MS', tests: tests('dates') },
  {
    file: `${room}/dates.ts`,
    find: "timeStyle: 'short', timeZone: zone",
    replace: "timeStyle: 'short'",
    tests: tests('dates'),
  },
  {
    file: `${room}/dictionary.ts`,
    find: "keyOf(lang, (key) => this.#added.has(key)) ?? ''",
    replace: 'lang',
    tests: tests('dictionary'),
  },
  { file: `${room}/dictionary.ts`, find: '?? phrase.other', replace: "?? ''", tests: tests('dictionary') },
  { file: `${room}/intl.ts`, find: '> MAX_FORMATTERS)', replace: '> Infinity)', tests: tests('intl') },
  { file: `${room}/intl.ts`, find: "?? 'gregory'", replace: '?? undefined', tests: tests('dates') },
];
