/** Small bugs for `npm run test:mutation`: a piece of code that stands once in a file, what replaces it, what notices. */
const room = 'src/marquee';
const tests = (...names) => names.map((name) => `test/marquee/${name}.test.ts`);

export default [
  {
    file: `${room}/ring.ts`,
    find: '((value % length) + length) % length',
    replace: 'value % length',
    tests: tests('ring', 'sight'),
  },
  {
    file: `${room}/ring.ts`,
    find: 'stripSize + Math.max(...sizes)) / total',
    replace: 'stripSize) / total',
    tests: tests('ring'),
  },
  { file: `${room}/ring.ts`, find: '* copies - stripSize', replace: '* copies', tests: tests('ring') },
  { file: `${room}/ring.ts`, find: '<= limit || count === 1', replace: '<= limit', tests: tests('ring') },
  { file: `${room}/ring.ts`, find: '(sizes.length - 1)) : 0', replace: 'sizes.length) : 0', tests: tests('ring') },
  {
    file: `${room}/plan.ts`,
    find: 'fits(content) && (fill',
    replace: '(fill',
    tests: tests('fill', 'marquee'),
  },
  { file: `${room}/plan.ts`, find: 'isCutHeld ? currentCut :', replace: '', tests: tests('steering') },
  { file: `${room}/sight.ts`, find: 'offset < stripSize)', replace: 'true)', tests: tests('sight') },
  {
    file: `${room}/sight.ts`,
    find: 'end > 0 && end < stripSize + size',
    replace: 'end < stripSize + size',
    tests: tests('sight'),
  },
  {
    file: `${room}/sight.ts`,
    find: 'hidden < -backward ? hidden : backward',
    replace: 'hidden',
    tests: tests('sight'),
  },
  {
    file: `${room}/segment.ts`,
    find: '      this.#animation?.cancel();\n      return',
    replace: '      return',
    tests: tests('rest'),
  },
  {
    file: `${room}/segment.ts`,
    find: 'if (!isForward) path.reverse();',
    replace: '',
    tests: tests('marquee', 'loops'),
  },
  { file: `${room}/steering.ts`, find: "event.type === 'pointerup' &&", replace: '', tests: tests('steering') },
  {
    file: `${room}/steering.ts`,
    find: 'if (ctrlKey || !marquee.isSteerable',
    replace: 'if (!marquee.isSteerable',
    tests: tests('steering'),
  },
  {
    file: `${room}/steering.ts`,
    find: "if (!(target as Element).matches(':focus-visible')) return;",
    replace: '',
    tests: tests('steering'),
  },
  {
    file: `${room}/contents.ts`,
    find: 'for (const gone of oldSegments.values()) gone.cancel();',
    replace: '',
    tests: tests('ends', 'rest'),
  },
  {
    file: `${room}/contents.ts`,
    find: 'if (!this.#items.has(gone)) this.#observer.unobserve(gone);',
    replace: 'void gone;',
    tests: tests('ends'),
  },
  {
    file: `${room}/focus-keeper.ts`,
    find: 'if (item && !item.contains(activeElement)) {',
    replace: 'if (false) {',
    tests: tests('steering'),
  },
  {
    file: `${room}/marquee.ts`,
    find: '    this.#glide.stop();\n    clearTimeout',
    replace: '    clearTimeout',
    tests: tests('ends'),
  },
  {
    file: `${room}/marquee.ts`,
    find: '* 1000, MAX_TIMEOUT_MS)',
    replace: '* 1000, Infinity)',
    tests: tests('ends', 'rest'),
  },
  {
    file: `${room}/marquee.ts`,
    find: '    clearTimeout(this.#placeTimer);\n    this.#contents.release();',
    replace: '    this.#contents.release();',
    tests: tests('ends'),
  },
  {
    file: `${room}/marquee.ts`,
    find: '    clearTimeout(this.#placeTimer);\n    const distance',
    replace: '    const distance',
    tests: tests('ends', 'rest'),
  },
  {
    file: `${room}/watch-strip.ts`,
    find: '      watch();\n    };',
    replace: '    };',
    tests: tests('ends', 'marquee'),
  },
  {
    file: `${room}/watch-strip.ts`,
    find: "signal.addEventListener('abort', () => viewport.disconnect());",
    replace: '',
    tests: ['test/rate-ticker/removal.test.ts'],
  },
];
