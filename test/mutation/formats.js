/** Small bugs for `npm run test:mutation`: a piece of code that stands once in a file, what replaces it, what notices. */
const room = 'src/rates/formats';
const tests = (...names) => names.map((name) => `test/rates/formats/${name}.test.ts`);
const all = tests('{b,c,g,m,n,o,q,r,t,v}*');

export default [
  {
    file: `${room}/numbers.ts`,
    find: '\\d{0,2}[,.]\\d{3}$/',
    replace: '\\d{0,3}[,.]\\d{3}$/',
    tests: tests('numbers', 'certainty'),
  },
  {
    file: `${room}/numbers.ts`,
    find: "(isDecimal || unclear === '.')",
    replace: '(true)',
    tests: tests('numbers', 'certainty'),
  },
  {
    file: `${room}/numbers.ts`,
    find: 'isDecimal ? NaN : Math.round(number * 1000)',
    replace: 'Math.round(number * 1000)',
    tests: tests('numbers', 'certainty'),
  },
  { file: `${room}/reader.ts`, find: '(units ?? stated) !== stated', replace: 'false', tests: all },
  { file: 'src/rates/change.ts', find: 'isRatio ? stated * 100', replace: 'isRatio ? stated', tests: all },
  { file: `${room}/reader.ts`, find: 'isLevel(ask) && bid <= ask', replace: 'isLevel(ask)', tests: all },
  { file: `${room}/reader.ts`, find: '&& !isLevel(quote.previous ?? NaN)', replace: '', tests: all },
  { file: `${room}/reader.ts`, find: 'DOWN.test(inner) ? -Math.abs(figure) : figure', replace: 'figure', tests: all },
  {
    file: `${room}/bank-rows.ts`,
    find: 'level - figure(names.diff)',
    replace: 'level + figure(names.diff)',
    tests: all,
  },
  { file: `${room}/bank-rows.ts`, find: 'ask: ask / units', replace: 'ask', tests: all },
  {
    file: `${room}/bank-rows.ts`,
    find: '* unitsOf(row, number) * listUnits',
    replace: '* unitsOf(row, number)',
    tests: all,
  },
  { file: `${room}/bank-rows.ts`, find: 'isContradicted ? NaN : value', replace: 'value', tests: all },
  {
    file: `${room}/bank-xml.ts`,
    find: 'units: 100 }',
    replace: 'units: 1 }',
    tests: tests('bank-xml', 'read-payload'),
  },
  {
    file: `${room}/bank-xml.ts`,
    find: 'if (bank.root && !document.querySelector(bank.root)) return undefined;',
    replace: '',
    tests: tests('bank-xml'),
  },
  {
    file: `${room}/level-maps.ts`,
    find: 'previous: isCertain ? toNumber(start) : NaN',
    replace: 'previous: NaN',
    tests: all,
  },
  {
    file: `${room}/level-maps.ts`,
    find: 'previous: previous / units, time }',
    replace: 'previous, time }',
    tests: all,
  },
  { file: `${room}/level-maps.ts`, find: 'toNumber(month) - 1', replace: 'toNumber(month)', tests: all },
  { file: `${room}/own.ts`, find: "row['time'] ?? sharedTime", replace: "sharedTime ?? row['time']", tests: all },
  { file: `${room}/own.ts`, find: 'line.length > MAX_LINE_LENGTH', replace: 'line.length > 500', tests: all },
  { file: `${room}/times.ts`, find: '- zoneMinutes(zone', replace: '+ zoneMinutes(zone', tests: tests('times') },
  { file: `${room}/times.ts`, find: '!clock || !isReal', replace: '!clock', tests: tests('times') },
  { file: `${room}/table.ts`, find: 'number(cell) / units, time', replace: 'number(cell), time', tests: all },
  { file: `${room}/market-rows.ts`, find: 'find(OF_DAY) === undefined', replace: 'true', tests: all },
  { file: `${room}/symbol.ts`, find: 'if (rest.length) return undefined;', replace: '', tests: all },
  {
    file: `${room}/read-as.ts`,
    find: 'isSingleCurrency(base) && isSingleCurrency(quote)',
    replace: 'isSingleCurrency(base)',
    tests: all,
  },
];
