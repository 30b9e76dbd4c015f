/**
 * Tests that an engine fails for a reason that lies in it, not in the elements, by the file and the beginning of the full
 * title. They run all the same; one that fails is left out, and named with its reason at the end of the run.
 */
export const DIFFERENCES = [
  ...['Firefox', 'WebKit'].map((engine) => ({
    engine,
    file: 'element/transcripts.test.ts',
    test: 'what a screen reader says',
    reason: 'transcripts are those of Chromium: names of currencies and Arabic dates are those of the engine',
  })),
  {
    engine: 'Firefox',
    file: 'element/trusted-types.test.ts',
    test: 'the script on a page with Trusted Types',
    reason: 'Firefox tells what a policy of the page reports as an error of the page, so it is no page without errors',
  },
  {
    engine: 'Firefox',
    file: 'rate-ticker/bad-news.test.ts',
    test: 'a source that gives nothing for the policy of the page',
    reason: "Firefox blocks the test runner's own socket by the policy too, and tells it as an error of the page",
  },
  {
    engine: 'WebKit',
    file: 'rate-ticker/prepare-first-rates.test.ts',
    test: 'an idle browser',
    reason: 'WebKit has no requestIdleCallback, so nothing is prepared ahead',
  },
  {
    engine: 'WebKit',
    file: 'marquee/marquee.test.ts',
    test: 'what is being read does not move with a font that comes late',
    reason: 'WebKit takes no installed font by local() here, so the late font has the width of the first',
  },
  {
    engine: 'WebKit',
    file: 'headlines/pictures.test.ts',
    test: 'pictures of 20,000 px',
    reason: 'the naturalWidth of an SVG of 20,000 px never comes',
  },
  {
    engine: 'WebKit',
    file: 'locale/currency-names.test.ts',
    test: 'the name of a currency',
    reason: "names of currencies are the engine's own: WebKitGTK's ICU is Debian's, with an older CLDR",
  },
  {
    engine: 'WebKit',
    file: 'marquee/loops.test.ts',
    test: 'three times round no wrap shows a hole or an overlap: 500 items',
    reason: 'without a graphics card WebKitGTK takes more than a minute to lay out 500 items so often',
  },
];
