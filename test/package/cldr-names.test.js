import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cldrNames, TARGET } from '../../scripts/cldr-names.js';

test('the date names are those of the CLDR (node scripts/cldr-names.js)', () => {
  assert.equal(readFileSync(TARGET, 'utf8'), cldrNames());
});
