/** Small bugs for `npm run test:mutation`: a piece of code that stands once in a file, what replaces it, what notices. */
const room = 'src/rates';
const tests = (name) => [`test/rates/${name}.test.ts`];

export default [
  {
    file: `${room}/cross-rates.ts`,
    find: 'ask: bid && 1 / bid',
    replace: 'ask: ask && 1 / ask',
    tests: tests('cross-rates'),
  },
  { file: `${room}/cross-rates.ts`, find: 'Math.min(...times)', replace: 'Math.max(...times)', tests: tests('*') },
  {
    file: `${room}/cross-rates.ts`,
    find: 'isDerived: first.isDerived || second.isDerived',
    replace: 'isDerived: first.isDerived && second.isDerived',
    tests: tests('*'),
  },
  {
    file: `${room}/cross-rates.ts`,
    find: 'value: first.value * second.value',
    replace: 'value: first.value / second.value',
    tests: tests('*'),
  },
  {
    file: `${room}/change.ts`,
    find: "rounded > 0 ? 'up'",
    replace: "change > 0 ? 'up'",
    tests: tests('change'),
  },
  { file: `${room}/change.ts`, find: '.toFixed(2)) + 0', replace: '.toFixed(2))', tests: tests('*') },
  {
    file: `${room}/change.ts`,
    find: 'value / (1 + change / 100)',
    replace: 'value * (1 - change / 100)',
    tests: tests('*'),
  },
  { file: `${room}/rate.ts`, find: '>= knownTime', replace: '> knownTime', tests: tests('*') },
  { file: `${room}/rate.ts`, find: 'value > 0 && value < Infinity', replace: 'value > 0', tests: tests('*') },
  { file: `${room}/rate.ts`, find: 'bid <= ask && { bid, ask }', replace: '{ bid, ask }', tests: tests('*') },
  {
    file: `${room}/select-rates.ts`,
    find: 'rates.length >= limit',
    replace: 'rates.length > limit',
    tests: tests('*'),
  },
  {
    file: `${room}/select-rates.ts`,
    find: 'before?.isDerived ? undefined : before?.value',
    replace: 'before?.value',
    tests: tests('*'),
  },
  {
    file: `${room}/select-rates.ts`,
    find: 'previous ? undefined : current.get(pair)',
    replace: 'current.get(pair)',
    tests: tests('*'),
  },
  {
    file: `${room}/select-rates.ts`,
    find: 'previous ?? (change > -100',
    replace: '(change > -100',
    tests: tests('*'),
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
    find: "replace('-', '\\u2212')",
    replace: "replace('-', '-')",
    tests: tests('print-rate'),
  },
  { file: `${room}/print-rate.ts`, find: 'rounded ? 2 : 0', replace: '2', tests: tests('print-rate') },
  { file: `${room}/pair.ts`, find: '!rest.length ?', replace: 'true ?', tests: tests('pair') },
];
