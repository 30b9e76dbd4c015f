import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const { exports, sideEffects } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

for (const [name, target] of Object.entries(exports)) {
  test(`the export ${name} leads to files that the build makes`, () => {
    const files = typeof target === 'string' ? [target] : Object.values(target);
    for (const file of files) assert.ok(existsSync(new URL(file, root)), file);
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
  for (const file of ['./dist/define*.js', './dist/*.min.js']) assert.ok(sideEffects.includes(file), file);
});

test('modules leave lit to the application, script-tag files ask for nothing', () => {
  const module = readFileSync(new URL('dist/rate-ticker/rate-ticker.js', root), 'utf8');
  assert.match(module, /from "lit"/);
  for (const file of ['ca-rate-ticker', 'rate-ticker', 'headlines']) {
    const script = readFileSync(new URL(`dist/${file}.min.js`, root), 'utf8');
    assert.doesNotMatch(script, /\bfrom\s*["'`]|\bimport\s*["'`({]|\brequire\(|process\.env/);
  }
});
