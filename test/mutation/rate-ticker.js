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
    find: 'if (this.#isPastSettled || !this.#listener.hasLoaded()) return',
    replace: 'return',
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
    file: `${room}/rate-source.ts`,
    find: "    this.#current.follow('', 0);\n    this.#listener.onStatus('src');",
    replace: "    this.#current.follow('', 0);",
    tests: tests('bad-news', 'sources'),
  },
  {
    file: `${room}/ticker-rates.ts`,
    find: 'this.list.warnings(isLoaded)',
    replace: 'this.list.warnings(true)',
    tests: tests('inline-rates', 'first-data', 'bad-news'),
  },
  {
    file: `${room}/rate-ticker.ts`,
    find: 'event.defaultPrevented ? undefined : pairOfClick',
    replace: 'pairOfClick',
    tests: tests('clicks', 'options', 'rate-ticker'),
  },
  {
    file: `${room}/rate-ticker.template.ts`,
    find: '&& root.contains(node)',
    replace: '',
    tests: tests('clicks', 'options', 'rate-ticker'),
  },
  {
    file: `${room}/ticker-rates.ts`,
    find: 'if (isComplete && !isStored) this',
    replace: 'if (!isStored) this',
    tests: tests('sources', 'freshness'),
  },
  {
    file: `${room}/flash.ts`,
    find: "|| matchMedia('(prefers-reduced-motion: reduce)').matches",
    replace: '',
    tests: tests('rate-ticker', 'standing-list'),
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
    tests: tests('first-data', 'standing-list', 'rate-ticker'),
  },
  {
    file: `${room}/rate-ticker.template.ts`,
    find: 'tabindex=${plan?.isStatic ? nothing : 0}',
    replace: 'tabindex=${0}',
    tests: tests('standing-list', 'rate-ticker', 'options'),
  },
  {
    file: `${room}/rate-ticker.template.ts`,
    find: "zone: isDay ? 'UTC' : zone",
    replace: 'zone',
    tests: ['test/locale/time-zones.test.ts'],
    zone: 'America/Los_Angeles',
  },
  {
    file: `${room}/rate-ticker.template.ts`,
    find: 'part="message" role="status"',
    replace: 'part="message"',
    tests: tests('bad-news', 'rate-ticker', 'freshness'),
  },
  {
    file: `${room}/rate-list.ts`,
    find: 'isStale ? [] : (source ?? [])',
    replace: 'source ?? []',
    tests: tests('fallback'),
  },
  {
    file: `${room}/rate-list.ts`,
    find: 'times.reduce((a, b) => Math.min(a, b))',
    replace: 'times.reduce((a, b) => Math.max(a, b))',
    tests: tests('freshness', 'fallback'),
  },
  {
    file: `${room}/rate-sources.ts`,
    find: 'source.ask(index < count)',
    replace: 'source.ask(true)',
    tests: tests('fallback'),
  },
  {
    file: `${room}/rate-sources.ts`,
    find: 'if (this.hasLoaded && (this.isFailed || isStored))',
    replace: 'if (this.hasLoaded && isStored)',
    tests: tests('bad-news', 'fallback'),
  },
  {
    file: `${room}/rate-source.ts`,
    find: 'if (this.#isFollowed || !isAsked) return;',
    replace: 'if (!isAsked) return;',
    tests: tests('fallback'),
  },
  {
    file: `${room}/ticker-rates.ts`,
    find: 'return !this.list.held.some((level) => level.host === host);',
    replace: 'return true;',
    tests: tests('fallback'),
  },
  {
    file: `${room}/spoken-words.ts`,
    find: 'numberFormat(lang, 0',
    replace: 'numberFormat(lang, 2',
    tests: tests('prices-and-names', 'languages'),
  },
  {
    file: `${room}/rate-ticker.template.ts`,
    find: "isStale ? ' item-stale' : ''",
    replace: "''",
    tests: tests('fallback'),
  },
];
