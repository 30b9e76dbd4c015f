import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const security = readFileSync(new URL('SECURITY.md', root), 'utf8');
const threats = security.split('\n').filter((line) => /^\| (?!threat|-)/.test(line));

/** The name of a test as SECURITY.md writes it, with `…` for what varies, as a pattern of its source. */
function patternOf(name) {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll("'", "\\\\?'");
  return new RegExp(`\\bit\\(\\s*(['"\`])${escaped.replaceAll('…', '\\$\\{.+\\}')}(?: \\[WCAG [\\d., ]+\\])?\\1`);
}

test('SECURITY.md has a test for each threat, and the test exists', () => {
  assert.ok(threats.length >= 30);
  for (const line of threats) {
    const [, path, name] = /\| `(test\/[^`]+)`: "(.+)" +\|$/.exec(line) ?? [];
    assert.ok(path && name, `expected a test at the end of: ${line}`);
    assert.ok(existsSync(new URL(path, root)), path);
    assert.match(readFileSync(new URL(path, root), 'utf8'), patternOf(name), `${path}: ${name}`);
  }
});
