const OLD_CLDR =
  "English names of currencies are the engine's own: WebKitGTK takes them from Debian's ICU 72, whose CLDR 42 says Kyrgystani som for Kyrgyz som";

/**
 * Tests that an engine fails for a reason that lies in it, not in the elements, by the file and the beginning of the full
 * title. They run all the same; one that fails is left out, and named with its reason at the end of the run.
 */
export const DIFFERENCES = [
  {
    engine: 'WebKit',
    file: 'rate-ticker/prepare-first-rates.test.ts',
    test: 'an idle browser',
    reason: 'WebKit has no requestIdleCallback, so nothing is prepared ahead',
  },
  {
    engine: 'WebKit',
    file: 'locale/currency-names.test.ts',
    test: 'the name of a currency stands in its form behind a number in en:',
    reason: OLD_CLDR,
  },
  {
    engine: 'WebKit',
    file: 'feed/request.test.ts',
    test: 'a feed of a server lets the browser answer from its cache',
    reason:
      'WebKitWebDriver opens an ephemeral session, which has no HTTP cache: two plain fetch() of one URL with max-age=60 come to the server as two (2.50.6)',
  },
  ...['breaks off', 'shorter than its length says'].map((what) => ({
    engine: 'WebKit',
    file: 'feed/request.test.ts',
    test: `a feed of a server tells of a body ${what.startsWith('breaks') ? 'that ' : ''}${what}`,
    reason:
      'WebKitGTK over libsoup takes a body that ends too early for a whole one: text() of a plain fetch() gives 39 of 59 bytes, without an error (2.50.6, libsoup 3.2.3)',
  })),
  {
    engine: 'Firefox',
    file: 'marquee/steering.test.ts',
    test: 'an item that gets focus scrolls neither strip nor page (up)',
    reason:
      'Firefox brings what is not wholly in the window to its middle before it sends focusin, whatever scroll-margin it has: a page at 60 px goes to 2018 px without, to 2858 px with one of 1e6px (153)',
  },
  {
    engine: 'WebKit',
    file: 'element/transcripts.test.ts',
    test: 'what a screen reader says of ticker in en',
    reason: OLD_CLDR,
  },
  ...['ticker', 'headlines'].map((kind) => ({
    engine: 'WebKit',
    file: 'element/transcripts.test.ts',
    test: `what a screen reader says of ${kind} in ar`,
    reason:
      "numbers of Arabic, which is none of our languages, are the engine's own: ICU 72 has Arabic digits for it, that of Chromium 156 and Firefox 153 has Latin ones",
  })),
];
