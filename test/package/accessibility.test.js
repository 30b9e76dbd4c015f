import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CRITERIA, reportOf, testFiles } from '../../scripts/accessibility.js';

const report = readFileSync(new URL('../../docs/accessibility.md', import.meta.url), 'utf8');
const files = testFiles();
const edited = (edit) => files.map(([path, text]) => [path, edit(text)]);

test('the conformance report is what the tests say (node scripts/accessibility.js)', () => {
  assert.equal(report, reportOf(files));
});

test('the report fails when a criterion loses its last test, by removal, by its number or by being skipped', () => {
  for (const [number] of CRITERIA) {
    const missing = { message: `expected a test of WCAG ${number}, got none` };
    assert.throws(() => reportOf(edited((text) => text.replaceAll(`[WCAG ${number}]`, ''))), missing);
  }
  const skipped = edited((text) => text.replace(/\b(it|describe)\((?=[^\n]*\[WCAG 2\.2\.2\])/g, '$1.skip('));
  assert.throws(() => reportOf(skipped), /expected a test of WCAG/);
});

test('the report fails when a test names a criterion that it does not have', () => {
  assert.throws(() => reportOf([...files, ['test/new.test.ts', "it('moves [WCAG 9.9.9]', () => {})"]]), /9\.9\.9/);
});
