/** Small bugs for `npm run test:mutation`: a piece of code that stands once in a file, what replaces it, what notices. */
const room = 'src/rates';
const tests = (name) => [`test/rates/${name}.test.ts`];

const all = tests('{ch,cr,pr,ra,se,tw}*');

export default [
  {
    file: `${room}/cross-rates.ts`,
    find: 'ask: bid && 1 / bid',
    replace: 'ask: ask && 1 / ask',
    tests: tests('cross-rates'),
  },
  { file: `${room}/cross-rates.ts`, find: 'Math.min(...times)', replace: 'Math.max(...times)', tests: all },
  {
    file: `${room}/cross-rates.ts`,
    find: 'isDerived: first.isDerived || second.isDerived',
    replace: 'isDerived: first.isDerived && second.isDerived',
    tests: all,
  },
  {
    file: `${room}/cross-rates.ts`,
    find: 'value: first.value * second.value',
    replace: 'value: first.value / second.value',
    tests: all,
  },
  {
    file: `${room}/change.ts`,
    find: "rounded > 0 ? 'up'",
    replace: "change > 0 ? 'up'",
    tests: tests('change'),
  },
  { file: `${room}/change.ts`, find: '.toFixed(2)) + 0', replace: '.toFixed(2))', tests: all },
  {
    file: `${room}/change.ts`,
    find: 'value / (1 + change / 100)',
    replace: 'value * (1 - change / 100)',
    tests: all,
  },
  { file: `${room}/rate.ts`, find: '>= knownTime', replace: '> knownTime', tests: all },
  { file: `${room}/rate.ts`, find: 'value > 0 && value < Infinity', replace: 'value > 0', tests: all },
  { file: `${room}/rate.ts`, find: 'bid <= ask && { bid, ask }', replace: '{ bid, ask }', tests: all },
  {
    file: `${room}/select-rates.ts`,
    find: 'rates.length >= limit',
    replace: 'rates.length > limit',
    tests: all,
  },
  {
    file: `${room}/select-rates.ts`,
    find: 'before?.isDerived ? undefined : before?.value',
    replace: 'before?.value',
    tests: all,
  },
  {
    file: `${room}/select-rates.ts`,
    find: 'previous ? undefined : current.get(pair)',
    replace: 'current.get(pair)',
    tests: all,
  },
  {
    file: `${room}/select-rates.ts`,
    find: 'previous ?? (change > -100',
    replace: '(change > -100',
    tests: all,
  },
  { file: `${room}/previous-urls.ts`, find: '- index - 1', replace: '- index', tests: tests('previous-urls') },
  {
    file: `${room}/previous-urls.ts`,
    find: 'namesDay ? day : undefined',
    replace: 'day',
    tests: tests('previous-urls'),
  },
  {
    file: `${room}/print-rate.ts`,
    find: '4 - magnitude), 2',
    replace: '5 - magnitude), 2',
    tests: tests('print-rate'),
  },
  {
    file: `${room}/print-rate.ts`,
    find: ".replace('-', MINUS)",
    replace: '',
    tests: tests('print-rate'),
  },
  { file: `${room}/print-rate.ts`, find: 'rounded ? 2 : 0', replace: '2', tests: tests('print-rate') },
  { file: `${room}/pair.ts`, find: '!rest.length ?', replace: 'true ?', tests: tests('pair') },
  {
    file: `${room}/choose-sources.ts`,
    find: "if (source.state === 'serving') take(source, false);",
    replace: 'take(source, false);',
    tests: tests('choose-sources'),
  },
  {
    file: `${room}/choose-sources.ts`,
    find: 'if (isPending || isComplete()) break;',
    replace: 'if (isComplete()) break;',
    tests: tests('choose-sources'),
  },
  {
    file: `${room}/choose-sources.ts`,
    find: '.sort((a, b) => b.loadedAt - a.loadedAt)',
    replace: '',
    tests: tests('choose-sources'),
  },
  {
    file: `${room}/choose-sources.ts`,
    find: '(!isPending || !!source.isStored)',
    replace: '!isPending',
    tests: tests('choose-sources'),
  },
  {
    file: `${room}/choose-sources.ts`,
    find: 'found.set(pair, { ...last, isStale: true })',
    replace: 'found.set(pair, last)',
    tests: tests('choose-sources'),
  },
  {
    file: `${room}/choose-sources.ts`,
    find: "if (host && (isStored || state === 'serving')) lastGood",
    replace: 'if (host) lastGood',
    tests: tests('choose-sources'),
  },
  {
    file: `${room}/choose-sources.ts`,
    find: 'held.set(key, isSame ? suspect : {',
    replace: 'held.set(key, {',
    tests: tests('choose-sources'),
  },
  {
    file: `${room}/choose-sources.ts`,
    find: "state === 'serving' && better && !isLeap",
    replace: 'better && !isLeap',
    tests: tests('choose-sources'),
  },
  {
    file: `${room}/choose-sources.ts`,
    find: '|| leaps.has(pairName(pair))',
    replace: '',
    tests: tests('choose-sources'),
  },
  {
    file: `${room}/leaps.ts`,
    find: 'suspect.loadedAt >= level.loadedAt',
    replace: 'suspect.loadedAt > level.loadedAt',
    tests: [...tests('leaps'), ...tests('choose-sources')],
  },
  {
    file: `${room}/leaps.ts`,
    find: 'level.loadedAt - last.loadedAt > MAX_AGE_MS ||',
    replace: '',
    tests: [...tests('leaps'), ...tests('choose-sources')],
  },
  {
    file: `${room}/source-options.ts`,
    find: 'noneAsUndefined(previous[index])',
    replace: 'at(previous, index)',
    tests: tests('source-options'),
  },
];
