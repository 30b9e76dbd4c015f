/** Small bugs for `npm run test:mutation`: a piece of code that stands once in a file, what replaces it, what notices. */
const room = 'src/rate-ticker';
const tests = (...names) => names.map((name) => `test/rate-ticker/${name}.test.ts`);

export default [
  {
    file: `${room}/rate-source.ts`,
    find: 'if (count !== this.#answerCount) return false;',
    replace: '',
    tests: tests('sources', 'freshness', 'bad-news'),
  },
  {
    file: `${room}/rate-source.ts`,
    find: 'newest || Date.now()',
    replace: 'newest',
    tests: tests('sources', 'freshness'),
  },
  {
    file: `${room}/rate-source.ts`,
    find: 'if (this.#isPastSettled || !this.#isDelivered) this.#deliver();',
    replace: 'this.#deliver();',
    tests: tests('sources', 'freshness'),
  },
  {
    file: `${room}/rate-source.ts`,
    find: 'error.status === 404 && next',
    replace: 'next',
    tests: tests('sources', 'bad-news'),
  },
  {
    file: `${room}/rate-source.ts`,
    find: 'if (!options.src) this.loaded = undefined;',
    replace: '',
    tests: tests('sources', 'first-data'),
  },
  {
    file: `${room}/rate-source.ts`,
    find: 'quote.time ?? asked?.day',
    replace: 'quote.time',
    tests: tests('sources', 'freshness', 'rate-ticker'),
  },
  {
    file: `${room}/rate-list.ts`,
    find: 'tickerWords.of(lang), digits, per];',
    replace: 'tickerWords.of(lang), per];',
    tests: tests('options'),
  },
  {
    file: `${room}/rate-ticker.ts`,
    find: "    this.reportFeedError('src', undefined, undefined);\n",
    replace: '',
    tests: tests('bad-news', 'sources'),
  },
  {
    file: `${room}/rate-ticker.ts`,
    find: 'quotes.length && quotes !== this.#inline',
    replace: 'quotes.length',
    tests: tests('inline-rates', 'first-data', 'bad-news'),
  },
  {
    file: `${room}/rate-ticker.ts`,
    find: 'if (event.defaultPrevented) return;',
    replace: '',
    tests: tests('options', 'rate-ticker'),
  },
  {
    file: `${room}/rate-ticker.ts`,
    find: '&& this.renderRoot.contains(node)',
    replace: '',
    tests: tests('options', 'rate-ticker'),
  },
  {
    file: `${room}/rate-ticker.ts`,
    find: 'if (!isComplete || isStored) return;',
    replace: 'if (isStored) return;',
    tests: tests('sources', 'freshness'),
  },
  {
    file: `${room}/flash.ts`,
    find: "|| matchMedia('(prefers-reduced-motion: reduce)').matches",
    replace: '',
    tests: tests('*'),
  },
  {
    file: `${room}/rate-url.ts`,
    find: 'if (!/^https?:$/.test(protocol)) return undefined;',
    replace: '',
    tests: tests('rate-url', 'options'),
  },
  {
    file: `${room}/rate-url.ts`,
    find: "encodeURIComponent(token === '{base}' ? base : quote)",
    replace: "token === '{base}' ? base : quote",
    tests: tests('rate-url'),
  },
  {
    file: `${room}/render-batches.ts`,
    find: 'this.count += BATCH_SIZE;',
    replace: 'this.count = Infinity;',
    tests: tests('*'),
  },
  {
    file: `${room}/rate-ticker.template.ts`,
    find: 'tabindex=${plan?.isStatic ? nothing : 0}',
    replace: 'tabindex=${0}',
    tests: tests('standing-list', 'rate-ticker', 'options'),
  },
  {
    file: `${room}/rate-ticker.template.ts`,
    find: "isDay ? { timeZone: 'UTC' } : {}",
    replace: '{}',
    tests: ['test/locale/time-zones.test.ts'],
    zone: 'America/Los_Angeles',
  },
  {
    file: `${room}/rate-ticker.template.ts`,
    find: 'part="message" role="status"',
    replace: 'part="message"',
    tests: tests('bad-news', 'rate-ticker', 'freshness'),
  },
];
