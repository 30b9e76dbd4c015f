import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const { exports, sideEffects } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

for (const [name, target] of Object.entries(exports)) {
  test(`the export ${name} leads to files that the build makes`, () => {
    const files = typeof target === 'string' ? [target] : Object.values(target);
    for (const file of files)
      assert.ok(
        existsSync(new URL(file.replace('*', name.includes('themes') ? 'newsroom' : 'rate-ticker'), root)),
        file,
      );
  });
}

test('the package is imported on a server without a word, and registers nothing', async () => {
  const { RateTicker } = await import('ca-rate-ticker');
  assert.equal(typeof RateTicker.define, 'function');
  assert.equal(globalThis.customElements?.get('ca-rate-ticker'), undefined);
});

test('the define file is imported on a server without a word', async () => {
  await import('ca-rate-ticker/define.js');
});

test('a bundler keeps the files that register', () => {
  for (const file of ['./dist/define*.js', './dist/*.min.js', './dist/cdn/*.js'])
    assert.ok(sideEffects.includes(file), file);
});

test('script-tag files are ASCII, which no page misreads', () => {
  for (const file of ['ca-rate-ticker', 'rate-ticker', 'headlines']) {
    const script = readFileSync(new URL(`dist/${file}.min.js`, root), 'latin1');
    assert.doesNotMatch(script, /[^\0-\x7f]/);
  }
});

test('modules leave lit to the application, script-tag files ask for nothing', () => {
  const module = readFileSync(new URL('dist/element/base-element.js', root), 'utf8');
  assert.match(module, /from "lit"/);
  for (const file of ['ca-rate-ticker', 'rate-ticker', 'headlines']) {
    const script = readFileSync(new URL(`dist/${file}.min.js`, root), 'utf8');
    assert.doesNotMatch(script, /(?<!["'`])\bfrom\s*["'`]|\bimport\s*["'`({]|\brequire\(|process\.env/);
  }
});

/** The files that a module needs before it can run, by its static imports. */
function neededBy(file, found = new Set()) {
  found.add(file.href);
  const code = readFileSync(file, 'utf8');
  for (const [, path] of code.matchAll(/^(?:import|export)\b[^;'"]*["'](\.[^"']+)["'];/gm)) {
    const next = new URL(path, file);
    if (!found.has(next.href)) neededBy(next, found);
  }
  return found;
}

test('Node, which has no DOMParser, reads JSON, and says of XML what is missing', async () => {
  const { readPayload } = await import('ca-rate-ticker');
  assert.equal((await readPayload([{ pair: 'KGS/USD', value: 0.01144 }], {})).quotes.length, 1);
  await assert.rejects(readPayload('<ValCurs/>', {}), /expected a DOMParser to read XML with, got none/);
});

test('a page that reads common JSON loads nothing of what reads XML, tables, maps and rarer JSON', () => {
  const isRare = (file) =>
    /(parse|repair)-xml|xml-(writer|tree)|bank-xml|\/(table|(rare|other|common)-readers|level-maps|(bank|market)-rows|numeric-codes|steering|languages\/\w+)\.js/.test(
      file,
    );
  const eager = [...neededBy(new URL('dist/define-rate-ticker.js', root))];
  assert.ok(eager.some((file) => file.endsWith('/formats/plain.js')));
  assert.deepEqual(eager.filter(isRare), []);
  assert.ok([...neededBy(new URL('dist/rates/formats/bank-xml.js', root))].some((file) => file.includes('parse-xml')));
  assert.match(
    readFileSync(new URL('dist/rates/formats/read-payload.js', root), 'utf8'),
    /import\("\.\/bank-xml\.js"\)/,
  );
  const needed = [...neededBy(new URL('dist/define-rate-ticker.js', root))];
  assert.deepEqual(
    needed.filter((file) => /rates\/formats\/(mapped|explain-failure)\.js/.test(file)),
    [],
  );
});
