/* What minifying may do to styles that are right in the sources. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const dist = new URL('../../dist/', import.meta.url);
const scripts = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.js'));

test('lines under texts are set by longhands, as WebKitGTK 2.50 takes a shorthand of line, style and colour for invalid', () => {
  const found = scripts.flatMap((name) =>
    [
      ...readFileSync(new URL(name, dist), 'utf8').matchAll(/text-decoration(?:-(line|style|color))?:\s?([^;}"`]+)/g),
    ].map(([all, longhand, value]) => ({ name, all, isShorthand: !longhand && /\s/.test(value.trim()) })),
  );
  assert.ok(found.length > 10, `${found.length} declarations`);
  assert.deepEqual(
    found.filter(({ isShorthand }) => isShorthand),
    [],
  );
});
