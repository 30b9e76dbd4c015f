import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cldrNames, LANGUAGES, targetOf } from '../../scripts/cldr-names.js';

test('the date names are those of the CLDR (node scripts/cldr-names.js)', () => {
  for (const lang of LANGUAGES) assert.equal(readFileSync(targetOf(lang), 'utf8'), cldrNames(lang));
});
